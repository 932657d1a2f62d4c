import { expect, test } from '@playwright/test'
import { closeUp, openFirst, rowOf, rows } from './support/reader.ts'

test('the page opens on a comparison, not on a menu', async ({ page }) => {
  await openFirst(page)
  await expect(page).toHaveTitle('Tehran Times beside Al Jazeera · Variorum')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Khamenei after the missile strikes, 8 January 2020',
  )
  await expect(page.getByText('told independently', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Article on the left').locator('option:checked')).toHaveText('Tehran Times')
  await expect(page.getByLabel('Article on the right').locator('option:checked')).toHaveText('Al Jazeera')
  await expect(
    page.getByRole('heading', { level: 2, name: 'Ayatollah Khamenei: Americans must leave the region' }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: '‘Iran is equipped’' })).toBeVisible()
  await expect(
    rowOf(page, 'right', 'Khamenei was addressing a large').getByText('not found in Tehran Times'),
  ).toBeVisible()
})

test('source lines stand at the foot of their columns', async ({ page }) => {
  await openFirst(page)
  await expect(page.locator('.column-foot').getByText('Source: Tehran Times')).toBeVisible()
  await expect(page.locator('.column-foot').getByText('Source: Al Jazeera')).toBeVisible()
})

test('a click on a passage opens its close-up and a second one closes it', async ({ page }) => {
  await openFirst(page)
  const row = rowOf(page, 'left', 'A slap was delivered')
  const words = row.locator('[data-passage]').filter({ hasText: 'A slap was' })
  await words.scrollIntoViewIfNeeded()
  const before = await words.boundingBox()
  await words.click()
  await expect(closeUp(page).getByRole('columnheader', { name: 'Al Jazeera' })).toBeVisible()
  await expect(closeUp(page).getByRole('row', { name: 'Place in the article' })).toContainText('sentence of')
  expect((await words.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
  await words.click()
  await expect(closeUp(page)).toBeHidden()
})

test('behind “not found” stands the nearest sentence', async ({ page }) => {
  await openFirst(page)
  const row = rowOf(page, 'right', 'In Washington, US President')
  await row.hover()
  await expect(row.getByText(/Nearest in Tehran Times|No sentence in Tehran Times/)).toBeVisible()
})

test('pointing at a reframed phrase lights what stands for it on the other side', async ({ page }) => {
  await openFirst(page)
  const phrase = rows(page).locator('[data-side="left"] mark[data-kind="reframed"]').first()
  await phrase.hover()
  await expect(page.locator('[data-side="right"] mark[data-lit]')).not.toHaveCount(0)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(page.locator('mark[data-lit]')).toHaveCount(0)
})

test('a moved passage leads to its twin', async ({ page }) => {
  await openFirst(page)
  const link = rows(page)
    .getByRole('button', { name: /^stands (?:earlier|later) in/ })
    .first()
  await link.click()
  await expect(page.locator('.row:focus')).toBeInViewport()
  await expect(page.locator('.row:focus')).toHaveAttribute('data-arrived')
})
