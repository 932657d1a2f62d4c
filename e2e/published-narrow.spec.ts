import { expect, test } from '@playwright/test'
import { focused, openPublished, pane, scrollBy, scrolled } from './support/published.ts'

/** Both articles as published, where there is no room for two columns. */

test.use({ viewport: { width: 360, height: 740 } })

test('both texts, one above the other, without ribbons', async ({ page }) => {
  await openPublished(page)
  const [left, right] = [await pane(page, 'left').boundingBox(), await pane(page, 'right').boundingBox()]
  expect((left?.y ?? 0) + (left?.height ?? 0)).toBeLessThanOrEqual(right?.y ?? 0)
  expect((right?.y ?? 0) + (right?.height ?? 0)).toBeLessThanOrEqual(741)
  expect(Math.abs((left?.height ?? 0) - (right?.height ?? 99))).toBeLessThanOrEqual(2)
  await expect(page.locator('.ribbons')).toBeHidden()
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  await scrollBy(page, 'left', 400)
  expect(await scrolled(page, 'right')).toBeGreaterThan(50)
})

test('zoomed to a low window, the texts follow one another in the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openPublished(page)
  for (const side of ['left', 'right'] as const)
    expect(await pane(page, side).evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0)
  for (let step = 0; step < 6; step++) await page.keyboard.press('j')
  await expect(focused(page)).toBeInViewport()
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
})
