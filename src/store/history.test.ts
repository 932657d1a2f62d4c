import { describe, expect, test } from 'vitest'
import { readyOf } from './selectors.ts'
import { fakeBar } from './testing/fake-bar.ts'
import { readyPage, settled } from './testing/page.ts'

const OPENING = '#/read/qom/tehran-times/qom/al-jazeera?view=aligned'
const MEHR = '#/read/qom/mehr/qom/al-jazeera'

describe('the address', () => {
  test('of the opening pair takes the place of the empty one', async () => {
    const { bar } = await readyPage()
    expect(bar.steps()).toEqual([OPENING])
  })
  test('another article is a step of history', async () => {
    const { page, bar } = await readyPage()
    page().chooseArticle('left', 'qom/mehr')
    expect(bar.steps()).toEqual([OPENING, MEHR])
  })
  test('the library is a step of history, and reading on another', async () => {
    const { page, bar } = await readyPage()
    page().openLibrary()
    page().openReader()
    expect(bar.steps()).toEqual([OPENING, '#/library', OPENING])
  })
  test('selection and filters replace the step they belong to', async () => {
    const { page, bar } = await readyPage()
    page().toggleFilter('unsure')
    page().toggleEveryWord()
    page().toggleOnlyDifferences()
    page().stepDifference(1)
    expect(bar.steps()).toEqual([`${OPENING}&mute=unsure&every&only-differences&at=L0`])
  })
  test('of an unreadable link stays as it is', async () => {
    const { page, bar } = await readyPage({ hash: '#/read/qom/nobody/qom/mehr' })
    expect(page()).toMatchObject({ screen: 'lost', lost: expect.stringContaining('qom/nobody') })
    page().toggleEveryWord()
    expect(bar.steps()).toEqual(['#/read/qom/nobody/qom/mehr'])
  })
})

describe('a link restores what it names', () => {
  test('the pair, the filters and the selected passage', async () => {
    const hash = `${MEHR}?view=aligned&mute=only-left,unsure&every&at=R1`
    const { page, bar } = await readyPage({ hash })
    expect(page()).toMatchObject({ muted: ['only-left', 'unsure'], everyWord: true, selected: 'R1' })
    expect(readyOf(page())?.left.entry.id).toBe('qom/mehr')
    expect(bar.steps()).toEqual([hash])
  })
  test('reloading gives the same state', async () => {
    const before = await readyPage()
    before.page().toggleFilter('reframed')
    before.page().selectRow('L1')
    const after = await readyPage({ hash: before.bar.read() })
    const { screen, pair, muted, selected } = before.page()
    expect(after.page()).toMatchObject({ screen, pair, muted, selected })
  })
  test('a passage that is not there is let go, and the reader told', async () => {
    const { page, bar } = await readyPage({ hash: `${OPENING}&at=L99` })
    expect(page()).toMatchObject({ selected: null, announcement: expect.stringContaining('does not stand') })
    expect(bar.steps()).toEqual([OPENING])
  })
  test('nor is one that is edited into the link of the texts on the page', async () => {
    const { page, bar } = await readyPage()
    page().selectRow('L2')
    bar.edit(`${OPENING}&at=L99`)
    await settled()
    expect(page()).toMatchObject({ selected: null, announcement: expect.stringContaining('does not stand') })
    expect(bar.read()).toBe(OPENING)
    bar.edit(`${OPENING}&at=L1`)
    await settled()
    expect(page()).toMatchObject({ selected: 'L1', visited: 'L1' })
  })
  test('a damaged one says which part, and the library is a step away', async () => {
    const { page, bar } = await readyPage({ hash: '#/read/qom' })
    expect(page()).toMatchObject({ screen: 'lost', lost: expect.stringContaining('/read/qom') })
    page().openLibrary()
    expect(page()).toMatchObject({ screen: 'library', lost: null })
    expect(bar.steps()).toEqual(['#/read/qom', '#/library'])
  })
})

describe('back and forward', () => {
  test('restore the pair, with the filters it had', async () => {
    const { page, bar } = await readyPage()
    page().selectRow('L1')
    page().chooseArticle('left', 'qom/mehr')
    await settled()
    page().toggleEveryWord()
    bar.back()
    await settled()
    expect(page()).toMatchObject({ pair: { left: 'qom/tehran-times' }, selected: 'L1', everyWord: false })
    expect(readyOf(page())?.left.entry.id).toBe('qom/tehran-times')
    bar.forward()
    await settled()
    expect(page()).toMatchObject({ pair: { left: 'qom/mehr' }, selected: null, everyWord: true })
    expect(bar.steps()).toHaveLength(2)
  })
  test('from the library, the comparison is there at once', async () => {
    const { page, bar, runs } = await readyPage()
    page().openLibrary()
    bar.back()
    await settled()
    expect(page()).toMatchObject({ screen: 'read', reading: { kind: 'ready' } })
    expect(runs).toHaveLength(1)
  })
  test('an edited address is followed', async () => {
    const { page, bar } = await readyPage()
    bar.edit(MEHR)
    await settled()
    expect(readyOf(page())?.left.entry.id).toBe('qom/mehr')
  })
  test('out of a lost link and back into it', async () => {
    const { page, bar } = await readyPage()
    bar.edit('#/nowhere')
    await settled()
    expect(page().screen).toBe('lost')
    bar.back()
    await settled()
    expect(page()).toMatchObject({ screen: 'read', lost: null })
  })
})

describe('pasted texts', () => {
  const ONE = { text: 'A b', outlet: ' Daily ', title: '' }
  const TWO = { text: 'A x', outlet: '', title: 'A title' }

  test('are compared like any other, under names as far as given', async () => {
    const { page, bar } = await readyPage()
    page().comparePasted(ONE, TWO)
    await settled()
    expect(readyOf(page())).toMatchObject({
      left: { entry: { id: 'pasted/visit1-1', outlet: 'Daily' }, article: { text: 'A b' } },
      right: {
        entry: { id: 'pasted/visit1-2', title: 'A title' },
        article: { text: 'A x', title: 'A title' },
      },
    })
    expect(bar.steps().at(-1)).toBe('#/read/pasted/visit1-1/pasted/visit1-2?view=aligned')
  })
  test('stay at hand in their visit', async () => {
    const { page, bar } = await readyPage()
    page().comparePasted(ONE, TWO)
    await settled()
    page().choosePair('qom/mehr', 'qom/al-jazeera')
    await settled()
    bar.back()
    await settled()
    expect(readyOf(page())?.left.article.text).toBe('A b')
  })
  test('are gone after a reload, and the page says why', async () => {
    const before = await readyPage()
    before.page().comparePasted(ONE, TWO)
    const after = await readyPage({ bar: fakeBar(before.bar.read()) })
    expect(after.page()).toMatchObject({
      screen: 'lost',
      lost: expect.stringContaining('live only in the page'),
    })
  })
  test('of two pastings never share a link', async () => {
    const { page, bar } = await readyPage()
    page().comparePasted(ONE, TWO)
    page().comparePasted(TWO, ONE)
    expect(new Set(bar.steps()).size).toBe(3)
    expect(page().pasted).toHaveLength(4)
  })
})
