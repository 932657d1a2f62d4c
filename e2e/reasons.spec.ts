import { expect, test, type Locator, type Page } from '@playwright/test'
import { AL_JAZEERA, TEHRAN_TIMES } from './support/articles.ts'
import { openPair, rowOf, rows } from './support/reader.ts'

/** A match says how sure it is and why; the partners of a phrase light up together, however one points at it. */

test.beforeEach(({ page }) => openPair(page, TEHRAN_TIMES, AL_JAZEERA))

async function closeUpOf(page: Page, words: string): Promise<Locator> {
  await rowOf(page, 'left', words).getByText(words).first().click()
  return page.getByRole('region', { name: 'Close-up' })
}

test('a strong match names its strength, the words and names that both have, and how far to trust it', async ({
  page,
}) => {
  const closeUp = await closeUpOf(page, 'remarks by the')
  await expect(closeUp).toContainText('strong match')
  await expect(closeUp).toContainText('about nine in ten were right')
  await expect(closeUp.getByText('For the match')).toBeVisible()
  await expect(closeUp).toContainText(/both have the words.*hours/u)
  await expect(closeUp).toContainText(/both name.*Iraq/u)
})

test('a fair match says so', async ({ page }) => {
  const closeUp = await closeUpOf(page, 'A slap was delivered')
  await expect(closeUp).toContainText('fair match')
  await expect(closeUp).toContainText(/both have the words.*night/u)
})

test('a possible match gives its reasons, and marks no word', async ({ page }) => {
  const row = rows(page).filter({ hasText: 'Two of the 17 missiles' })
  await row.getByText('Two of the 17 missiles').click()
  const closeUp = page.getByRole('region', { name: 'Close-up' })
  await expect(closeUp).toContainText('possible match')
  await expect(closeUp).toContainText(/both have the words.*missiles/u)
  await expect(row.locator('mark[data-kind="reframed"]')).toHaveCount(0)
})

test('the focus on a phrase of the close-up lights it and its partner in the text', async ({ page }) => {
  const closeUp = await closeUpOf(page, 'A slap was delivered')
  await closeUp.getByRole('button', { name: 'we slapped them in the face' }).focus()
  await expect(page.locator('[data-side="left"] mark[data-lit]')).toHaveText('“A slap was delivered')
  await expect(page.locator('[data-side="right"] mark[data-lit]')).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.locator('mark[data-lit]')).toHaveCount(0)
})

test('pointing at a word of a stretch told in other words lights the stretch that faces it', async ({
  page,
}) => {
  const row = rows(page).filter({ hasText: 'A slap was delivered' })
  await row.locator('.cell[data-side="left"] .stretch').first().hover()
  await expect(row.locator('[data-side="right"] [data-lit]')).not.toHaveCount(0)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('the partner of a phrase stays lit after the tap', async ({ page }) => {
    await page.locator('[data-side="left"] mark[data-kind="reframed"]').first().tap()
    await expect(page.locator('[data-side="right"] mark[data-lit]')).not.toHaveCount(0)
  })
})
