import { expect, type Page, test } from '@playwright/test'
import { KEYS } from '../src/view/keys.ts'
import { openFirst, openSettings, rows } from './support/reader.ts'

/** One place says what all keys and words are. */

const help = (page: Page) => page.getByRole('dialog', { name: 'Help' })

test('the key ? opens it, Escape closes it and gives the focus back to the passage', async ({ page }) => {
  await openFirst(page)
  await rows(page).nth(2).focus()
  await page.keyboard.press('?')
  await expect(help(page)).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await expect(help(page)).toBeHidden()
  await expect(rows(page).nth(2)).toBeFocused()
  await expect(page.locator('.row[data-selected]')).toHaveCount(0)
})

test('it lists every key that the page hears, and the words that it uses', async ({ page }) => {
  await page.goto('./#/library')
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(help(page).locator('kbd').first()).toBeVisible()
  const listed = await help(page).locator('kbd').allTextContents()
  expect(listed).toEqual(expect.arrayContaining(Object.values(KEYS).flat()))
  for (const heading of ['Keys', 'Marks', 'Words', 'Views', 'What is measured, and what is not'])
    await expect(help(page).getByRole('heading', { level: 3, name: heading, exact: true })).toBeVisible()
  for (const word of ['Passage', 'Match', 'Strong match', 'Reframed', 'Unsure', 'Moved', 'Desk edit'])
    await expect(help(page).getByRole('term').filter({ hasText: word }).first()).toBeVisible()
  await expect(help(page)).toContainText('A difference does not mean bias')
  await expect(help(page)).toContainText('Nothing you read or paste is uploaded')
})

test('it says when the single keys are switched off', async ({ page }) => {
  await openFirst(page)
  const settings = await openSettings(page)
  await settings.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(help(page)).toContainText('Single-key shortcuts are switched off')
})
