import { describe, expect, test } from 'vitest'
import { layoutOf } from '../view/rows.ts'
import { strike } from '../view/testing/strike.ts'
import { entryAt, listed, position } from './selectors.ts'
import { openPage, readyPage, settled } from './testing/page.ts'

/** A page on the comparison of `strike`: findings F0 (L2), F1 (L3), F2 (L3), F3 (L0), then seven rows. */
async function strikePage(hash = '') {
  const opened = openPage({ hash, slow: true })
  await settled()
  opened.runs[0]?.finish({ kind: 'done', comparison: strike() })
  await settled()
  return opened
}

const LIST = '#/read/qom/tehran-times/qom/al-jazeera?view=list'

describe('the list', () => {
  test('opens from a link, with its order and without what the link hides', async () => {
    const { page, bar } = await strikePage(`${LIST}&order=reading&hide=cue,differences`)
    expect(listed(page()).map(({ id }) => id)).toEqual(['F3', 'F0', 'F1'])
    expect(bar.steps()).toEqual([`${LIST}&order=reading&hide=cue,differences`])
  })
  test('a filter takes its entries out, and how many are left is said', async () => {
    const { page } = await strikePage(LIST)
    page().toggleListing('differences')
    expect(listed(page()).map(({ id }) => id)).toEqual(['F0', 'F1', 'F2', 'F3'])
    expect(page().announcement).toBe('4 of 10 listed')
    page().listAll()
    expect(page()).toMatchObject({ unlisted: [], announcement: '10 of 10 listed' })
  })
  test('in reading order, entries of one row stay ranked', async () => {
    const { page } = await strikePage(LIST)
    page().toggleListing('differences')
    page().orderList('reading')
    expect(listed(page()).map(({ id }) => id)).toEqual(['F3', 'F0', 'F1', 'F2'])
  })
  test('order and filters stay when another pair is chosen', async () => {
    const { page, bar } = await strikePage(LIST)
    page().orderList('reading')
    page().toggleListing('cue')
    page().chooseArticle('left', 'qom/mehr')
    expect(bar.steps().at(-1)).toBe('#/read/qom/mehr/qom/al-jazeera?view=list&order=reading&hide=cue')
  })
})

describe('steps in the list', () => {
  test('go from entry to entry, with a position, and stay at the ends', async () => {
    const { page } = await strikePage(LIST)
    page().toggleListing('differences')
    const step = (by: 1 | -1) => {
      page().stepDifference(by)
      return [entryAt(page()), page().announcement]
    }
    expect(position(page())).toEqual({ at: 0, of: 4 })
    expect(step(-1)).toEqual([null, 'first entry'])
    expect(step(1)).toEqual(['F0', 'entry 1 of 4'])
    expect(step(1)).toEqual(['F1', 'entry 2 of 4'])
    expect(step(1)).toEqual(['F2', 'entry 3 of 4'])
    expect(step(1)).toEqual(['F3', 'entry 4 of 4'])
    expect(step(1)).toEqual(['F3', 'last entry'])
    expect(page()).toMatchObject({ selected: 'L0' })
  })
  test('with everything filtered out say so', async () => {
    const { page } = await strikePage(LIST)
    for (const { listing } of listed(page()))
      if (!page().unlisted.includes(listing)) page().toggleListing(listing)
    page().stepDifference(1)
    expect(page().announcement).toBe('empty')
  })
})

describe('between the list and the texts', () => {
  test('an entry leads to its row, and back in history to the entry', async () => {
    const { page, bar } = await strikePage(LIST)
    page().showInText('F2')
    expect(page()).toMatchObject({ view: 'aligned', selected: 'L3' })
    expect(bar.steps()).toEqual([`${LIST}&at=L3&entry=F2`, `${LIST.replace('list', 'aligned')}&at=L3`])
    bar.back()
    await settled()
    expect(page()).toMatchObject({ view: 'list', selected: 'L3' })
    expect(entryAt(page())).toBe('F2')
  })
  test('the row that is read is the entry to come to: the first of several', async () => {
    const { page } = await strikePage()
    page().selectRow('L3')
    page().chooseView('list')
    expect(entryAt(page())).toBe('F1')
  })
  test('a link leads to one of several entries of a row, and an entry that is not there is let go', async () => {
    const { page, bar } = await strikePage(`${LIST}&at=L3&entry=F2`)
    expect([entryAt(page()), position(page()).at]).toEqual(['F2', 3])
    bar.edit(`${LIST}&entry=F0`)
    await settled()
    expect(entryAt(page())).toBe('F0')
    bar.edit(`${LIST}&entry=F77`)
    await settled()
    expect(bar.steps().at(-1)).toBe(LIST)
    expect(await strikePage(`${LIST}&entry=F77`).then(({ bar: other }) => other.steps())).toEqual([LIST])
  })
  test('another passage read since is the place, not the entry of before', async () => {
    const { page, bar } = await strikePage(`${LIST}&at=L3&entry=F2`)
    page().chooseView('aligned')
    page().selectRow('L2')
    page().chooseView('list')
    expect(bar.steps().at(-1)).toBe(`${LIST}&at=L2`)
  })
  test('what was only scrolled to is no place in a ranked list: it opens at its top', async () => {
    const { page } = await strikePage()
    page().chooseView('list', { kind: 'row', id: 'L3' })
    expect([entryAt(page()), position(page()).at]).toEqual([null, 0])
    page().chooseView('aligned', { kind: 'entry', id: 'F0' })
    expect(page().visited).toBe('L2')
  })
  test('in reading order it is the entry to come to', async () => {
    const { page } = await strikePage()
    page().orderList('reading')
    page().chooseView('list', { kind: 'row', id: 'L3' })
    expect(entryAt(page())).toBe('F1')
  })
  test('a row without an entry gives the one before it', async () => {
    const { page } = await readyPage()
    page().visitRow('L1')
    page().chooseView('list')
    expect(entryAt(page())).toBe('L0')
  })
  test('coming to the entry before a row is no visit, going on from it is', async () => {
    const { page } = await readyPage()
    page().visitRow('L1')
    page().chooseView('list')
    page().visitEntry('L0')
    expect(page().visited).toBe('L1')
    page().visitEntry('R1')
    expect(page().visited).toBe('R1')
  })
  test('a filtered entry gives way to another of its row', async () => {
    const { page } = await strikePage(LIST)
    page().visitEntry('F1')
    page().toggleListing('quote-wording')
    expect(entryAt(page())).toBe('F2')
  })
  test('visiting an entry is being at its row', async () => {
    const { page } = await strikePage(LIST)
    page().visitEntry('F0')
    page().chooseView('aligned')
    expect(page()).toMatchObject({ visited: 'L2', selected: null })
  })
  test('a row that “only differences” folds away is unfolded for who comes from the list', async () => {
    const { page } = await strikePage(`${LIST}&only-differences&mute=reframed`)
    page().showInText('F1')
    expect(page()).toMatchObject({ selected: 'L3', onlyDifferences: false })
  })
  test('going there and back is a step of history each', async () => {
    const { page, bar } = await strikePage()
    page().chooseView('list')
    page().chooseView('aligned')
    expect(bar.steps()).toHaveLength(3)
  })
})

test('the rows of the tests are those that this file speaks of', () => {
  expect(layoutOf(strike()).rows.map(({ id }) => id)).toEqual(['L0', 'L1', 'L2', 'L3', 'L4', 'R2', 'R3'])
})
