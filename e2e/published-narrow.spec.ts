import { expect, type Page, test } from '@playwright/test'
import { focused, openPublished, pane, passages, scrollBy, scrolled } from './support/published.ts'
import { closeUp } from './support/reader.ts'

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

for (const viewport of [
  { width: 320, height: 256 },
  { width: 740, height: 360 },
])
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('a link opens at its passage', async ({ page }) => {
      await openPublished(page, '&at=R14')
      await expect(closeUp(page)).toBeVisible()
      await expectSeen(page)
    })

    test('the step of the bar brings its passage, and keeps the focus', async ({ page }) => {
      await openPublished(page)
      const next = page.getByRole('button', { name: /^Next difference/ })
      for (let step = 0; step < 5; step++) {
        await next.press('Enter')
        await expectSeen(page)
        await expect(next).toBeFocused()
      }
    })

    test('a passage that is picked at the foot is not covered by its close-up', async ({ page }) => {
      await openPublished(page)
      const last = passages(page, 'left').nth(20)
      await last.evaluate((element) => element.scrollIntoView({ block: 'end' }))
      await last.click()
      await expectSeen(page)
    })
  })

test('a ribbon that is picked brings the passage where one reads', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 })
  await openPublished(page)
  await page.locator('.ribbon[d]').nth(12).dispatchEvent('click')
  await expectSeen(page)
})

/** The first line of the selected passage, on the side that is read, stands in the window above the close-up. */
async function expectSeen(page: Page) {
  await expect(async () => {
    const boxes = await Promise.all(
      (await page.locator('.passage[data-selected]').all()).map((passage) => passage.boundingBox()),
    )
    const sheet = await page.locator('.published-sheet').boundingBox()
    const foot = (sheet?.y ?? 0) - 16
    expect(boxes.map((box) => box?.y ?? -1).filter((top) => top >= 0 && top < foot)).not.toEqual([])
  }).toPass({ timeout: 5000 })
}
