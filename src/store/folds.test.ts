import { describe, expect, test } from 'vitest'
import { differences, position, readyOf, shownItems } from './selectors.ts'
import { readyPage, settled } from './testing/page.ts'

/** A stretch of five sentences in the left text: L1 to L5. */
const LONG = { texts: { 'qom/tehran-times': 'A b / c / d / e / f B', 'qom/al-jazeera': 'A B x' } }
const PAIR = '#/read/qom/tehran-times/qom/al-jazeera?view=aligned&only-differences'

async function longPage(settings = '') {
  const opened = await readyPage({ ...LONG, hash: PAIR + settings })
  const run = () => shownItems(opened.page()).find((item) => item.kind === 'run')
  return { ...opened, isOpen: () => run()?.isOpen }
}

describe('a folded stretch', () => {
  test('opens and closes again', async () => {
    const { page, isOpen } = await longPage()
    expect(isOpen()).toBe(false)
    page().toggleFold('L1')
    expect(isOpen()).toBe(true)
    page().toggleFold('L1')
    expect(isOpen()).toBe(false)
  })
  test('changes no count and no position', async () => {
    const { page } = await longPage()
    expect(differences(page())).toHaveLength(6)
    page().visitRow('L3')
    expect(position(page())).toEqual({ at: 3, of: 6 })
  })
  test('is opened by a step into it', async () => {
    const { page, isOpen } = await longPage()
    page().stepDifference(1)
    expect([page().selected, isOpen()]).toEqual(['L1', true])
  })
  test('is opened by a link to a passage in it', async () => {
    const { page, isOpen } = await longPage('&at=L3')
    expect([page().selected, isOpen()]).toEqual(['L3', true])
  })
  test('is opened for a row that is gone to, and the rest stays folded', async () => {
    const { page, isOpen } = await longPage()
    page().unfoldRow('L4')
    expect([isOpen(), page().onlyDifferences]).toEqual([true, true])
    page().unfoldRow('L0')
    expect(page().onlyDifferences).toBe(false)
  })
  test('stays open around a close-up, and takes it along when it is closed by hand', async () => {
    const { page, isOpen } = await longPage('&at=L3')
    page().toggleOnlyDifferences()
    page().toggleOnlyDifferences()
    expect([page().selected, isOpen()]).toEqual(['L3', true])
    page().toggleFold('L1')
    expect([page().selected, isOpen()]).toEqual([null, false])
  })
  test('is open where the list or another view leads to it', async () => {
    const { page, isOpen } = await longPage()
    page().chooseView('list')
    page().showInText('L2')
    expect([page().view, isOpen()]).toEqual(['aligned', true])
  })
  test('another pair begins with all folded', async () => {
    const { page } = await longPage('&at=L3')
    page().swapSides()
    await settled()
    page().selectRow(null)
    expect(page().unfolded).toEqual(['R1'])
    page().choosePair('qom/mehr', 'qom/al-jazeera')
    await settled()
    expect(page().unfolded).toEqual([])
  })
})

test('a moved pair is one difference, though it stands in two rows', async () => {
  const { page } = await readyPage({
    texts: { 'qom/tehran-times': 'A B M', 'qom/al-jazeera': 'M A B' },
    hash: '#/read/qom/tehran-times/qom/al-jazeera?view=aligned&only-differences',
  })
  expect(differences(page()).map(({ id }) => id)).toEqual(['L2'])
  const drawn = shownItems(page()).flatMap((item) => (item.kind === 'row' ? item.row.id : []))
  expect(drawn).toEqual(['R0', 'L2'])
  expect(readyOf(page())?.layout.counts.moved).toBe(1)
})
