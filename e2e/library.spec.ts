import { expect, test } from '@playwright/test'
import { ANNIVERSARY, TEHRAN_TIMES } from './support/articles.ts'
import { hasRows, openFirst } from './support/reader.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('each fact about a speech stands with its basis', async ({ page }) => {
  const speech = page.locator('.speech-card').filter({ hasText: 'Khamenei after the missile strikes' })
  await expect(speech).toContainText('outlets differ')
  await expect(speech).toContainText('Basis: Tehran Times and Mehr News Agency: “during a speech in Qom”')
  const facts = await speech.locator('.speech-facts-list dt').count()
  await expect(speech.locator('.speech-facts-list .basis')).toHaveCount(facts)
})

test('any two articles can be chosen', async ({ page }) => {
  const compare = page.getByRole('button', { name: 'Compare' })
  await expect(compare).toBeDisabled()
  await page.locator(`input[name="left"][value="${TEHRAN_TIMES}"]`).check()
  await page.locator(`input[name="right"][value="${ANNIVERSARY}"]`).check()
  await compare.click()
  await expect(page).toHaveTitle('Tehran Times beside unknown outlet · Variorum')
})

test('one article cannot be compared with itself', async ({ page }) => {
  await page.locator(`input[name="left"][value="${TEHRAN_TIMES}"]`).check()
  await page.locator(`input[name="right"][value="${TEHRAN_TIMES}"]`).check()
  await expect(page.getByRole('button', { name: 'Compare' })).toBeDisabled()
})

test('it opens with the articles that are being read', async ({ page }) => {
  await page.goto('about:blank')
  await openFirst(page)
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.locator(`input[name="left"][value="${TEHRAN_TIMES}"]`)).toBeChecked()
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await hasRows(page)
})
