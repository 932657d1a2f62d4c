import { describe, expect, test } from 'vitest'
import { differences, position, readyOf, shownItems } from './selectors.ts'
import { openPage, readyPage, settled } from './testing/page.ts'

const TT_AJ = { left: 'qom/tehran-times', right: 'qom/al-jazeera' }
const rowIds = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join(' ')

describe('opening', () => {
  test('an empty address opens the opening pair of the first speech that has one', async () => {
    const { page } = await readyPage()
    expect(page()).toMatchObject({ screen: 'read', pair: TT_AJ, reading: { kind: 'ready' } })
    expect(page().announcement).toBe('ready: independent')
  })
  test('a library without a pair says so', async () => {
    const { page } = await readyPage({ library: { version: 1, speeches: [] } })
    expect(page()).toMatchObject({ screen: 'lost', lost: expect.stringContaining('no pair') })
  })
  test('a library that cannot be had says so, and trying again opens it', async () => {
    const { page, broken } = await readyPage({ isOffline: true })
    expect(page().library).toMatchObject({ kind: 'failed', message: expect.stringContaining('connection') })
    broken.index = false
    page().retry()
    await settled()
    expect(page()).toMatchObject({ library: { kind: 'ready' }, pair: TT_AJ, reading: { kind: 'ready' } })
  })
})

describe('choosing', () => {
  test('another article of one side', async () => {
    const { page } = await readyPage()
    page().chooseArticle('left', 'qom/mehr')
    expect(page().reading.kind).toBe('loading')
    await settled()
    expect(readyOf(page())?.left.entry.id).toBe('qom/mehr')
  })
  test('the other side’s article swaps the sides', async () => {
    const { page } = await readyPage()
    page().chooseArticle('left', 'qom/al-jazeera')
    expect(page().pair).toEqual({ left: 'qom/al-jazeera', right: 'qom/tehran-times' })
  })
  test('two speeches are another speech', async () => {
    const { page } = await readyPage()
    page().choosePair('qom/mehr', 'later/one')
    await settled()
    expect(page().announcement).toBe('ready: other-speech')
  })
  test('swapping keeps the selected sentences and turns the filters round', async () => {
    const { page } = await readyPage()
    page().toggleFilter('only-left')
    page().selectRow('L1')
    page().swapSides()
    await settled()
    expect(page()).toMatchObject({ muted: ['only-right'], selected: 'L0' })
    page().selectRow('L1')
    page().swapSides()
    await settled()
    expect(page()).toMatchObject({ muted: ['only-left'], selected: 'R1' })
  })
})

describe('late answers', () => {
  test('never stand in for a newer choice, in whatever order they come', async () => {
    const { page, runs } = openPage({ slow: true })
    await settled()
    page().choosePair('qom/mehr', 'qom/al-jazeera')
    await settled()
    page().choosePair('later/one', 'later/two')
    await settled()
    runs[2]?.finish()
    await settled()
    runs[0]?.finish()
    runs[1]?.finish({ kind: 'failed', message: 'too late' })
    await settled()
    expect(readyOf(page())?.left.entry.id).toBe('later/one')
  })
  test('older ones are not shown while the newest runs', async () => {
    const { page, runs } = openPage({ slow: true })
    await settled()
    page().choosePair('qom/mehr', 'qom/al-jazeera')
    runs[0]?.finish()
    await settled()
    expect(page().reading.kind).toBe('loading')
  })
  test('one that arrives after the reader left says nothing, and is there on coming back', async () => {
    const { page, runs, bar } = openPage({ slow: true })
    await settled()
    bar.edit('#/nowhere')
    await settled()
    runs[0]?.finish()
    await settled()
    expect(page()).toMatchObject({ screen: 'lost', announcement: page().lost, reading: { kind: 'ready' } })
    bar.back()
    await settled()
    expect(page()).toMatchObject({ screen: 'read', reading: { kind: 'ready' } })
  })
  test('a dropped comparison leaves the page waiting for the newer one', async () => {
    const { page, runs } = openPage({ slow: true })
    await settled()
    runs[0]?.finish({ kind: 'dropped' })
    await settled()
    expect(page().reading.kind).toBe('loading')
  })
})

describe('failures are told, and can be tried again', () => {
  test('a comparison that fails', async () => {
    const { page, runs } = openPage({ slow: true })
    await settled()
    runs[0]?.finish({ kind: 'failed', message: 'out of memory' })
    await settled()
    expect(page()).toMatchObject({
      reading: { kind: 'failed', message: expect.stringContaining('out of memory') },
    })
    page().retry()
    await settled()
    runs[1]?.finish()
    await settled()
    expect(page().reading.kind).toBe('ready')
  })
  test('a text that cannot be loaded', async () => {
    const { page, broken } = await readyPage()
    broken.texts = true
    page().chooseArticle('left', 'qom/mehr')
    await settled()
    expect(page().reading).toMatchObject({ kind: 'failed', message: expect.stringContaining('qom/mehr') })
    broken.texts = false
    page().retry()
    await settled()
    expect(page().reading.kind).toBe('ready')
  })
  test('texts once loaded need no second loading', async () => {
    const { page, broken } = await readyPage()
    broken.texts = true
    page().swapSides()
    await settled()
    expect(page().reading.kind).toBe('ready')
  })
})

/** The opening pair draws: |h, A=A, b|, |x, C=C, w?|, |M, |w? */
describe('reading', () => {
  test('differences are the rows that are not the same, in order', async () => {
    const { page } = await readyPage()
    expect(rowIds(differences(page()))).toBe('L0 L2 R1 L4 R3 R4')
  })
  test('across two speeches they are what both say', async () => {
    const { page } = await readyPage({ hash: '#/read/qom/mehr/later/one' })
    expect(rowIds(differences(page()))).toBe('L0')
  })
  test('next and previous select them, with a position, and stay at the ends', async () => {
    const { page } = await readyPage()
    const step = (by: 1 | -1) => {
      page().stepDifference(by)
      return [page().selected, page().announcement]
    }
    expect(position(page())).toEqual({ at: 0, of: 6 })
    expect(step(-1)).toEqual([null, 'first'])
    expect(step(1)).toEqual(['L0', '1 of 6: only-left'])
    expect(step(1)).toEqual(['L2', '2 of 6: only-left'])
    expect(step(-1)).toEqual(['L0', '1 of 6: only-left'])
    page().selectRow('R4')
    expect(step(1)).toEqual(['R4', 'last'])
  })
  test('from a row that is the same, they go to its neighbours', async () => {
    const { page } = await readyPage()
    page().selectRow('L3')
    expect(position(page())).toEqual({ at: 3, of: 6 })
    page().stepDifference(1)
    expect(page().selected).toBe('L4')
  })
  test('closing a close-up keeps the place, and so does moving the focus', async () => {
    const { page } = await readyPage()
    page().selectRow('L2')
    page().selectRow(null)
    expect(position(page())).toEqual({ at: 2, of: 6 })
    page().visitRow('L3')
    expect(position(page())).toEqual({ at: 3, of: 6 })
    page().stepDifference(1)
    expect(page().selected).toBe('L4')
  })
  test('a kind that is switched off is passed over', async () => {
    const { page } = await readyPage()
    page().toggleFilter('only-right')
    expect(rowIds(differences(page()))).toBe('L0 L2 L4 R4')
    page().toggleFilter('only-right')
    expect(rowIds(differences(page()))).toBe('L0 L2 R1 L4 R3 R4')
  })
  test('“only differences” folds the others, and closes a close-up below them', async () => {
    const { page } = await readyPage()
    page().selectRow('L1')
    page().toggleOnlyDifferences()
    const items = shownItems(page()).flatMap((item) => {
      if (item.kind === 'run') return []
      return item.kind === 'row' ? item.row.id : `${item.rows} before ${item.before}`
    })
    expect(items.join(', ')).toBe('L0, 1 before L2, L2, R1, 1 before L4, L4, R3, R4')
    expect(page().selected).toBeNull()
  })
  test('selecting the selected row closes its close-up', async () => {
    const { page } = await readyPage()
    page().selectRow('L1')
    page().selectRow('L1')
    expect(page().selected).toBeNull()
  })
  test('selectors give the same object for the same state', async () => {
    const { page } = await readyPage()
    expect(shownItems(page())).toBe(shownItems(page()))
    expect(position(page())).toBe(position(page()))
  })
})

describe('taking something away', () => {
  test('the comparison is saved under both articles’ names', async () => {
    const { page, saved } = await readyPage()
    page().downloadJson()
    await settled()
    expect(saved).toMatchObject([{ name: 'tehran-times--al-jazeera.json', type: 'application/json' }])
  })
})
