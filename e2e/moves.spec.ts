import { expect, type Page, test } from '@playwright/test'
import { openFirst, rows } from './support/reader.ts'

/** What both tell at another place: there, and back to where one came from. */

test.beforeEach(({ page }) => openFirst(page))

const link = (page: Page) =>
  rows(page)
    .getByRole('button', { name: /^stands later in Al Jazeera ↓ / })
    .first()
const back = (page: Page) => page.getByRole('button', { name: 'Back to where you were' })
const top = async (page: Page) => Math.round((await link(page).boundingBox())?.y ?? Number.NaN)

test('a click goes to the twin and back, to the very place', async ({ page }) => {
  await link(page).scrollIntoViewIfNeeded()
  const before = await top(page)
  await link(page).click()
  await expect(page.locator('.row:focus')).toBeInViewport()
  await expect(
    page.locator('.row:focus').getByRole('button', { name: 'Back to where you were' }),
  ).toBeVisible()
  await back(page).click()
  await expect(link(page)).toBeFocused()
  expect(Math.abs((await top(page)) - before)).toBeLessThanOrEqual(1)
  await expect(back(page)).toBeHidden()
})

test('by keyboard too: the way back is the next stop', async ({ page }) => {
  await link(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.row:focus')).toHaveAttribute('data-arrived')
  await page.keyboard.press('Tab')
  await expect(back(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link(page)).toBeFocused()
})

test('the way back goes away when the reader moves on', async ({ page }) => {
  await link(page).click()
  await expect(back(page)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(back(page)).toBeHidden()
})

test('a row that is drawn a moment later does not call back who has gone on', async ({ page }) => {
  await rows(page).first().focus()
  await page.keyboard.press('d')
  await expect(link(page)).toBeVisible()
  const stays = rows(page).first()
  await link(page).evaluate((element) => {
    element.focus()
    if (element instanceof HTMLElement) element.click()
    document.querySelector<HTMLElement>('.row[data-rows]')?.focus()
  })
  await expect(back(page)).toBeVisible()
  await expect(stays).toBeFocused()
})

test('the way back opens no close-up', async ({ page }) => {
  await link(page).click()
  await back(page).click()
  await expect(page.locator('.row[data-selected]')).toHaveCount(0)
})
