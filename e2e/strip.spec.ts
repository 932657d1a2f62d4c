import { expect, type Page, test } from '@playwright/test'
import { IRAQ_MEETING, TEHRAN_TIMES } from './support/articles.ts'
import { openFirst, openPair, rows } from './support/reader.ts'

/** The overview strip: it shows where one is, goes where it is pressed, and says both in words. */

test.beforeEach(({ page }) => openFirst(page))

const frame = (page: Page) => page.getByRole('scrollbar', { name: 'Overview of the whole comparison' })
const value = async (page: Page) => Number(await frame(page).getAttribute('aria-valuenow'))
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

async function boxOf(page: Page) {
  const box = await page.locator('.strip').boundingBox()
  if (!box) throw new Error('no strip')
  return { middle: box.x + box.width / 2, at: (share: number) => box.y + box.height * share, ...box }
}

test('it has words for who cannot see it', async ({ page }) => {
  await expect(frame(page)).toHaveAccessibleDescription(
    /^\d+ rows\. Reframed: \d+\. Only in Tehran Times: \d+\. .* Home and End to the ends\.$/,
  )
  await expect(frame(page)).toHaveAttribute(
    'aria-valuetext',
    /^Row 1 of \d+, moved; sentences 1–\d+ of Tehran Times, 1–\d+ of Al Jazeera$/,
  )
})

test('a press jumps there', async ({ page }) => {
  const { middle, at } = await boxOf(page)
  await page.mouse.click(middle, at(0.99))
  await expect(rows(page).last()).toBeInViewport()
  await expect(frame(page)).toBeFocused()
})

test('the frame follows the scrolling', async ({ page }) => {
  await expect(frame(page)).toBeVisible()
  const top = async () => (await frame(page).boundingBox())?.y ?? 0
  await rows(page).last().scrollIntoViewIfNeeded()
  await expect.poll(() => value(page)).toBeGreaterThan(10)
  const low = await top()
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect.poll(top).toBeLessThan(low)
  await expect(frame(page)).toHaveAttribute('aria-valuenow', '1')
})

test('dragging scrolls along, and back', async ({ page }) => {
  const { middle } = await boxOf(page)
  const box = await frame(page).boundingBox()
  const held = (box?.y ?? 0) + (box?.height ?? 0) / 2
  await page.mouse.move(middle, held)
  await page.mouse.down()
  const start = await scrolled(page)
  await page.mouse.move(middle, held + 200, { steps: 8 })
  await expect.poll(() => scrolled(page)).toBeGreaterThan(start + 300)
  const moved = await frame(page).boundingBox()
  expect(Math.abs((moved?.y ?? 0) - (box?.y ?? 0) - 200)).toBeLessThan(120)
  // The bars above scroll away, and the strip moves up by them: its top is no longer where it was.
  await page.mouse.move(middle, held - 200, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => value(page)).toBe(1)
})

test('keys go by row, by window and to the ends', async ({ page }) => {
  await frame(page).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => value(page)).toBe(1)
  // The two headlines stand beside one another: one step leads past both.
  for (const row of [3, 4, 5]) {
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => value(page)).toBe(row)
  }
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => value(page)).toBe(4)
  await page.keyboard.press('PageDown')
  await expect.poll(() => value(page)).toBeGreaterThan(8)
  await page.keyboard.press('End')
  await expect(rows(page).last()).toBeInViewport()
})

test('each half shows its own side: a passage of one side stands in its column alone', async ({ page }) => {
  await expect(page.locator('.strip-band[data-kind="only-left"][data-side="right"]')).toHaveCount(0)
  await expect(page.locator('.strip-band[data-kind="only-left"][data-side="left"]')).not.toHaveCount(0)
  await expect(page.locator('.strip-band[data-kind="reframed"][data-side="right"]')).not.toHaveCount(0)
})

test('across two speeches nothing is called only in one', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, IRAQ_MEETING)
  await expect(frame(page)).toHaveAccessibleDescription(/^\d+ rows\. (?!.*(?:Only in|Unsure))/)
  await expect(page.locator('.strip-band[data-kind^="only"]')).toHaveCount(0)
})
