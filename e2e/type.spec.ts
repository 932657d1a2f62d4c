import { expect, type Page, test } from '@playwright/test'
import {
  AL_JAZEERA,
  ANNIVERSARY,
  IRAQ_MEETING,
  MEHR,
  ORDERED_PAIRS,
  TEHRAN_TIMES,
} from './support/articles.ts'
import { keepSettings, linkTo, openPair, overflow } from './support/reader.ts'

/** What DESIGN promises to the eye, measured: where the text begins, how long a line is, what zoom does. */

const FIRST_LINE_BY = 220
const LONGEST_LINE = 68
/** Height of the first line itself: a headline's. */
const LINE = 30

test(`every article begins by ${FIRST_LINE_BY} px and has lines of at most ${LONGEST_LINE}`, async ({
  page,
}) => {
  test.slow() // twenty comparisons, measured character by character
  for (const [left, right] of ORDERED_PAIRS) {
    await openPair(page, left, right)
    await page.evaluate(() => document.fonts.ready)
    const passages = page.locator('.cell:not(.void) > :is(h2, h3, p)')
    const tops = await passages.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
    expect(Math.min(...tops) + LINE, `${left} beside ${right}`).toBeLessThanOrEqual(FIRST_LINE_BY)
    const longest = (await lines(page)).toSorted((a, b) => b.length - a.length)[0] ?? ''
    expect(longest.length, longest).toBeLessThanOrEqual(LONGEST_LINE)
  }
})

for (const [view, left, right, text] of [
  ['published', TEHRAN_TIMES, AL_JAZEERA, '.pane-part > :is(h2, h3, p)'],
  ['desk', MEHR, TEHRAN_TIMES, '.desk-block:not([data-role="credit"]) > .desk-words'],
  ['themes', TEHRAN_TIMES, IRAQ_MEETING, '.theme-passage > [lang]'],
  ['themes', ANNIVERSARY, IRAQ_MEETING, '.theme-passage > [lang]'],
] as const) {
  test(`in ${view} the text of ${left} begins as high, and its lines are no longer`, async ({ page }) => {
    await page.goto(linkTo(left, right).replace('view=aligned', `view=${view}`))
    await expect(page.locator(text).first()).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const { y } = (await page.locator(text).first().boundingBox()) ?? { y: Number.NaN }
    expect(y + LINE).toBeLessThanOrEqual(FIRST_LINE_BY)
    const longest = (await lines(page, text)).toSorted((a, b) => b.length - a.length)[0] ?? ''
    expect(longest.length, longest).toBeLessThanOrEqual(LONGEST_LINE)
  })
}

test('the two passages of a row begin on one line, however they wrap', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  // What is out of sight has no place of its own yet.
  await page.locator('.chunk').evaluateAll((chunks) => {
    for (const chunk of chunks) if (chunk instanceof HTMLElement) chunk.style.contentVisibility = 'visible'
  })
  // Two headlines without a match share a line, each in a row of its own, with a note below.
  const headlines = page.locator('.row[data-beside] > .cell:not(.void)')
  const tops = await headlines.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  const apart = await page
    .locator('.row:not([data-beside])')
    .evaluateAll((rows) =>
      rows
        .map((row) =>
          [...row.querySelectorAll(':scope > .cell')].map((cell) => cell.getBoundingClientRect().top),
        )
        .filter(([left, right]) => left !== right),
    )
  expect(apart).toEqual([])
})

test('at 200 % zoom everything can be read and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const bar = await page.locator('.toolbar').boundingBox()
  expect(bar?.height).toBeLessThan(450 * 0.25)
})

for (const textSize of ['small', 'largest']) {
  test(`at the text size ${textSize} lines keep their length`, async ({ page }) => {
    await page.setViewportSize({ width: 2560, height: 1440 })
    await keepSettings(page, { textSize })
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
    await page.evaluate(() => document.fonts.ready)
    const longest = (await lines(page)).toSorted((a, b) => b.length - a.length)[0] ?? ''
    expect(longest.length, longest).toBeLessThanOrEqual(LONGEST_LINE)
    expect(longest.length, longest).toBeGreaterThan(LONGEST_LINE * 0.8)
  })
}

for (const [width, height] of [
  [320, 256],
  [360, 740],
  [800, 600],
  [2560, 1440],
] as const) {
  test(`at ${width} by ${height} nothing is cut off, and dialogs can be read to their end`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await keepSettings(page, { textSize: 'largest' })
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    for (const name of ['Settings', 'Help']) {
      await page.getByRole('button', { name }).click()
      const dialog = page.getByRole('dialog', { name })
      await dialog.locator('p').last().scrollIntoViewIfNeeded()
      await expect(dialog.locator('p').last()).toBeInViewport()
      expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
      await page.keyboard.press('Escape')
    }
  })
}

test('on a very wide window the columns stand in the middle', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 })
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  const cell = (side: string) => page.locator(`.row:not([data-beside]) > .cell[data-side="${side}"]`).first()
  const left = await cell('left').boundingBox()
  const right = await cell('right').boundingBox()
  const after = 2560 - (right?.x ?? 0) - (right?.width ?? 0)
  expect(Math.abs((left?.x ?? 0) - after)).toBeLessThan(60) // the strip and the scrollbar
  expect(left?.width).toBeLessThan(600)
})

/** The lines of the articles as they are set, by the boxes of their characters. */
function lines(page: Page, text = '.cell:not(.void) > :is(h2, h3, p)'): Promise<string[]> {
  return page.locator(text).evaluateAll((all) => {
    const range = document.createRange()
    return all.flatMap((each) => {
      const found = new Map<number, string>()
      const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue?.length ?? 0); at++) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const box = range.getBoundingClientRect()
          if (box.width === 0) continue
          const line = Math.round(box.bottom / 8)
          const key = [line, line - 1, line + 1].find((near) => found.has(near)) ?? line
          found.set(key, (found.get(key) ?? '') + (node.nodeValue?.[at] ?? ''))
        }
      }
      return [...found.values()].map((line) => line.trim())
    })
  })
}

for (const width of [1440, 720, 360]) {
  test(`at ${width} px the rule of a quotation is no higher than its passage`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
    const beyond = await page.locator('.cell[data-quotes] > [lang]').evaluateAll((all) =>
      all.map((each) => {
        const rule = getComputedStyle(each, '::before')
        return Number.parseFloat(rule.height) - each.getBoundingClientRect().height
      }),
    )
    expect(beyond.length).toBeGreaterThan(0)
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0)
  })
}
