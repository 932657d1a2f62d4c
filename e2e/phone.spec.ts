import { expect, test } from '@playwright/test'
import { AL_JAZEERA, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { chooseView, closeUp, filter, openFirst, openPair, pickLeft, rowOf } from './support/reader.ts'

/** One column at 360 px: left, then right passage of each row, each under its outlet's name. */

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

test.beforeEach(({ page }) => openFirst(page))

test('nothing is wider than the window', async ({ page }) => {
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await wide()).toBeLessThanOrEqual(0)
  await expect(filter(page, 'Reframed')).toBeHidden()
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(filter(page, 'Reframed')).toBeVisible()
  expect(await wide()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  expect(await wide()).toBeLessThanOrEqual(0)
})

test('at 320 px, the narrowest, nothing is wider than the window either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
})

test('the left passage stands above the right one, each under its outlet’s name', async ({ page }) => {
  const row = rowOf(page, 'left', 'A slap was delivered')
  const left = await row.locator('.cell[data-side="left"]').boundingBox()
  const right = await row.locator('.cell[data-side="right"]').boundingBox()
  expect((left?.y ?? 0) + (left?.height ?? 0)).toBeLessThanOrEqual((right?.y ?? 0) + 1)
  expect(left?.x).toBe(right?.x)
  await expect(row.locator('.cell-name').first()).toHaveText('Tehran Times')
  await expect(row.locator('.cell-name').first()).toBeVisible()
})

test('the close-up is a sheet of at most 40 % of the height, and the passage stays in sight above it', async ({
  page,
}) => {
  const row = await pickLeft(page, 'A slap was delivered')
  const sheet = await closeUp(page).boundingBox()
  expect(sheet?.height).toBeLessThanOrEqual(740 * 0.4 + 1)
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(740, 0)
  const words = await row.locator('[data-passage]').first().boundingBox()
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
  await closeUp(page).getByRole('button', { name: 'Close' }).tap()
  await expect(closeUp(page)).toBeHidden()
})

/** Two lines of buttons for a finger, with what parts them. */
const TWO_LINES = 92

for (const width of [360, 320]) {
  test(`at ${width} px the bar takes two lines in every view, and nothing in it is lost`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 })
    const bar = page.locator('.toolbar')
    const isWhole = () =>
      page.locator('.toolbar-middle').evaluate((line) => line.scrollWidth <= line.clientWidth)
    for (const view of ['As published', 'List', 'Aligned'] as const) {
      await chooseView(page, view)
      await expect.poll(async () => (await bar.boundingBox())?.height).toBeLessThanOrEqual(TWO_LINES)
      expect(await isWhole(), view).toBe(true)
    }
    await pickLeft(page, 'A slap was delivered')
    await page.getByRole('button', { name: 'Filters' }).tap()
    await filter(page, 'Reframed').tap()
    await expect(filter(page, 'Reframed')).toHaveAttribute('aria-pressed', 'false')
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(TWO_LINES)
  })
}

test('the names of the outlets are not cut', async ({ page }) => {
  for (const [left, right] of [
    [TEHRAN_TIMES, AL_JAZEERA],
    [MEHR, TEHRAN_TIMES],
  ] as const) {
    await openPair(page, left, right)
    const cut = await page
      .locator('.outlet-select select')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)
    expect(cut, left).toBe(0)
  }
})

test('zoomed to 320 × 256 px the bar scrolls away, and most of the window is the close-up’s', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await pickLeft(page, 'A slap was delivered')
  const sheet = await closeUp(page).boundingBox()
  const head = await closeUp(page).locator('header').boundingBox()
  const body = (sheet?.height ?? 0) - (head?.height ?? 0)
  expect(body).toBeGreaterThanOrEqual(256 / 2)
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(256, 0)
  await expect(page.locator('.toolbar')).toHaveCSS('position', 'relative')
})

test('a menu is whole in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.locator('.view-button').click()
  const menu = await page.locator('#view-menu').boundingBox()
  expect(menu?.y).toBeGreaterThanOrEqual(0)
  expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(256)
})

test('every target is at least 24 px high and wide', async ({ page }) => {
  await pickLeft(page, 'A slap was delivered')
  await page.getByRole('button', { name: 'Filters' }).click()
  for (const target of await page.locator('button:visible, select:visible, summary:visible').all()) {
    const box = await target.boundingBox()
    if (!box || box.width <= 1) continue
    expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(24)
  }
})
