import { expect, test } from '@playwright/test'
import { openFirst } from './support/reader.ts'

/** What stands under a selected row is its own. */

test.beforeEach(({ page }) => openFirst(page))

test('either headline opens its close-up by a click', async ({ page }) => {
  await page.getByRole('heading', { level: 2, name: 'Ayatollah Khamenei: Americans must leave' }).click()
  await expect(page).toHaveURL(/at=L0/)
  await page.getByRole('heading', { level: 2, name: 'missile strike a ‘slap in the face’' }).click()
  await expect(page).toHaveURL(/at=R0/)
})

test('a row that is only possibly told lists no matches of its twin', async ({ page }) => {
  await page.getByRole('heading', { level: 2, name: 'missile strike a ‘slap in the face’' }).click()
  const closeUp = page.getByRole('region').filter({ hasText: 'possible match' })
  await expect(closeUp).toBeVisible()
  await expect(closeUp.getByRole('list', { name: 'Also told at', exact: true })).toHaveCount(0)
  await expect(closeUp).not.toContainText('the same thing in other words')
})
