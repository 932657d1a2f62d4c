import { describe, expect, test } from 'vitest'
import { hasHand } from './hand.ts'
import { readyOf } from './selectors.ts'
import { openPage, readyPage, settled } from './testing/page.ts'

/** The opening pair draws: |h, A=A, b|, |x, C=C, w?|, |M, |w? (see `view/testing/letters.ts`) */
const rowIds = (page: Parameters<typeof readyOf>[0]) =>
  readyOf(page)
    ?.layout.rows.map(({ id }) => id)
    .join(' ')

async function acts(page: () => Parameters<typeof readyOf>[0], act: () => void) {
  await import('./hand-work.ts')
  act()
  await settled()
  await settled()
  return rowIds(page())
}

describe('the reader’s hand on the page', () => {
  test('a broken pair stands apart, and is counted so', async () => {
    const { page } = await readyPage()
    expect(rowIds(page())).toBe('L0 L1 L2 R1 L3 L4 R3 R4')
    await acts(page, () => page().breakMatch(0))
    expect(rowIds(page())).toBe('L0 R0 L3 L4 R3 R4')
    expect(page().announcement).toBe('break: 1 and 2')
    expect(hasHand(page())).toBe(true)
  })
  test('undo, redo and back to the engine’s answer', async () => {
    const { page } = await readyPage()
    const before = rowIds(page())
    const broken = await acts(page, () => page().breakMatch(0))
    expect(await acts(page, () => page().undoHand())).toBe(before)
    expect(await acts(page, () => page().redoHand())).toBe(broken)
    expect(await acts(page, () => page().clearHand())).toBe(before)
    expect(page().announcement).toMatch(/^clear:/)
    expect(await acts(page, () => page().undoHand())).toBe(broken)
  })
  test('the comparison stays on the page while the new one runs', async () => {
    const { page, runs } = openPage({ slow: true })
    await settled()
    runs[0]?.finish()
    await settled()
    await acts(page, () => page().breakMatch(0))
    expect(page()).toMatchObject({ reading: { kind: 'ready' }, isComparing: true })
    runs[1]?.finish()
    await settled()
    expect(page()).toMatchObject({ reading: { kind: 'ready' }, isComparing: false })
  })
  test('the newest word wins', async () => {
    const { page, runs } = openPage({ slow: true })
    await settled()
    runs[0]?.finish()
    await settled()
    await acts(page, () => page().breakMatch(0))
    await acts(page, () => page().undoHand())
    runs[2]?.finish()
    runs[1]?.finish()
    await settled()
    expect(rowIds(page())).toBe('L0 L1 L2 R1 L3 L4 R3 R4')
    expect(page().isComparing).toBe(false)
  })
  test('a word that waited for its code is not said of other texts', async () => {
    let come = () => {}
    const code = new Promise<void>((resolve) => {
      come = resolve
    })
    const { page } = await readyPage({ handWords: code })
    await acts(page, () => page().breakMatch(0))
    await acts(page, () => page().chooseArticle('left', 'qom/mehr'))
    come()
    await settled()
    expect(page()).toMatchObject({ reading: { kind: 'ready' }, isComparing: false })
    expect(hasHand(page())).toBe(false)
  })
  test('where it fails, all stays as it was, and the page says so', async () => {
    const { page, runs, hands } = openPage({ slow: true })
    await settled()
    runs[0]?.finish()
    await settled()
    await acts(page, () => page().breakMatch(0))
    runs[1]?.finish({ kind: 'failed', message: 'out of memory' })
    await settled()
    expect(page()).toMatchObject({
      reading: { kind: 'ready' },
      hand: { past: [], now: { broken: [] } },
      isComparing: false,
      handNote: expect.stringContaining('out of memory'),
    })
    expect([...hands.values()]).toMatchObject([{ broken: [] }])
    page().dismissHandNote()
    expect(page().handNote).toBeNull()
  })
})

describe('the place of the reader', () => {
  test('is the row that draws the same sentence now', async () => {
    const { page } = await readyPage()
    page().selectRow('R3')
    await acts(page, () => page().joinSentences(2, 3))
    expect(page()).toMatchObject({ selected: 'L2', visited: 'L2' })
    await acts(page, () => page().undoHand())
    expect(page()).toMatchObject({ selected: 'L2', visited: 'L2' })
  })
  test('is never folded away', async () => {
    const { page } = await readyPage()
    page().toggleOnlyDifferences()
    page().selectRow('L2')
    await acts(page, () => page().joinSentences(2, 1))
    expect(page()).toMatchObject({ selected: 'L2', onlyDifferences: false })
  })
})

describe('what a reader said is kept', () => {
  test('for the next visit, and is there in the first comparison', async () => {
    const first = await readyPage()
    const broken = await acts(first.page, () => first.page().breakMatch(0))
    const { page, runs } = await readyPage({ hands: first.hands })
    expect(rowIds(page())).toBe(broken)
    expect(runs).toHaveLength(1)
  })
  test('for the pair with its sides swapped, history and all', async () => {
    const { page } = await readyPage()
    await acts(page, () => page().breakMatch(0))
    const [pair] = page().hand?.now.broken ?? []
    await acts(page, () => page().swapSides())
    expect(page().hand?.now.broken).toEqual([{ left: pair?.right, right: pair?.left }])
    await acts(page, () => page().undoHand())
    expect(page().hand?.now.broken).toEqual([])
  })
  test('and another pair has none of it', async () => {
    const { page } = await readyPage()
    const broken = await acts(page, () => page().breakMatch(0))
    await acts(page, () => page().chooseArticle('left', 'qom/mehr'))
    expect(hasHand(page())).toBe(false)
    await acts(page, () => page().chooseArticle('left', 'qom/tehran-times'))
    expect(rowIds(page())).toBe(broken)
  })
  test('or, where the browser refuses, the page says so once', async () => {
    const { page } = await readyPage({ refusesHands: true })
    await acts(page, () => page().breakMatch(0))
    expect(page()).toMatchObject({ handNote: 'not kept', isHandKept: false })
    expect(page().announcement).toContain('not kept')
    page().dismissHandNote()
    await acts(page, () => page().undoHand())
    expect(page().handNote).toBeNull()
  })
  test('what another tab says is followed here', async () => {
    const here = await readyPage()
    const there = await readyPage({ hands: here.hands })
    await acts(there.page, () => there.page().breakMatch(0))
    const followed = await acts(here.page, () => here.tab.tell())
    expect(followed).toBe(rowIds(there.page()))
    expect(here.page().announcement).toMatch(/^adopt:/)
  })
  test('what another tab says while the texts are still compared is followed, too', async () => {
    const here = openPage({ slow: true })
    await settled()
    const there = await readyPage({ hands: here.hands })
    await acts(there.page, () => there.page().breakMatch(0))
    here.tab.tell()
    here.runs[0]?.finish()
    await settled()
    here.runs[1]?.finish()
    await settled()
    expect(rowIds(here.page())).toBe(rowIds(there.page()))
  })
  test('and so it is while the sides are swapped', async () => {
    const here = await readyPage()
    const there = await readyPage({ hands: here.hands })
    await acts(there.page, () => there.page().breakMatch(0))
    await acts(here.page, () => {
      here.page().swapSides()
      here.tab.tell()
    })
    const [pair] = there.page().hand?.now.broken ?? []
    expect(here.page().hand?.now.broken).toEqual([{ left: pair?.right, right: pair?.left }])
  })
})

describe('exact spelling', () => {
  test('is asked of the engine, and stands in the link', async () => {
    const { page, bar, runs } = await readyPage()
    await acts(page, () => page().spellExactly(true))
    expect(runs.at(-1)?.options).toEqual({ exactSpelling: true })
    expect(bar.read()).toContain('exact-spelling')
  })
  test('asked for and taken back before its code has come leaves all as it was', async () => {
    let come = () => {}
    const code = new Promise<void>((resolve) => {
      come = resolve
    })
    const { page } = await readyPage({ handWords: code })
    await acts(page, () => {
      void page().spellExactly(true)
      void page().spellExactly(false)
    })
    come()
    await settled()
    expect(page()).toMatchObject({ exactSpelling: false, isComparing: false })
  })
  test('is in the first comparison of a link that names it', async () => {
    const { runs } = await readyPage({ hash: '#/read/qom/mehr/qom/al-jazeera?exact-spelling' })
    expect(runs.map(({ options }) => options)).toEqual([{ exactSpelling: true }])
  })
  test('goes with the reader to another pair', async () => {
    const { page, runs } = await readyPage()
    await acts(page, () => page().spellExactly(true))
    await acts(page, () => page().chooseArticle('left', 'qom/mehr'))
    expect(runs.at(-1)?.options).toEqual({ exactSpelling: true })
  })
})
