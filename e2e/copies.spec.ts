import { expect, test } from '@playwright/test'
import { MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { closeUp, openPair, rowOf } from './support/reader.ts'

/** Mehr's one line and the Tehran Times' paragraphs are one text: the only difference is the headline. */

test.beforeEach(({ page }) => openPair(page, MEHR, TEHRAN_TIMES))

test('nearly the same text has exactly one difference: the headline', async ({ page }) => {
  await expect(page.getByText('nearly the same text', { exact: true })).toBeVisible()
  await expect(page.getByText('0 of 1', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next difference' }).click()
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible()
  await expect(page.locator('.row[data-selected]')).toContainText(
    'Ayatollah Khamenei: Americans must leave the region',
  )
  await expect(closeUp(page)).toBeVisible()
})

test('no word is marked but in the headline', async ({ page }) => {
  const headline = rowOf(page, 'right', 'Ayatollah Khamenei: Americans must leave')
  const all = await page.locator('.cell mark').count()
  expect(all).toBe(await headline.locator('mark').count())
})

test('dateline, initials and licence line are folded by name; the licence stays in sight', async ({
  page,
}) => {
  const foot = page.locator('.column-foot[data-side="left"]')
  await expect(foot.getByText('licensed under a Creative Commons Attribution 4.0')).toBeVisible()
  await expect(foot.getByText('NA/PA')).toBeHidden()
  await foot.getByText('Not part of the account').click()
  await expect(foot.getByText('NA/PA')).toBeVisible()
  await expect(foot.getByText('dateline', { exact: true })).toBeVisible()
  await expect(page.locator('.column-foot[data-side="right"]')).toContainText('Source: Tehran Times')
})

test('sentences of one paragraph flow, though each is a match of its own', async ({ page }) => {
  const flow = rowOf(page, 'right', 'The issue of revenge is another issue.')
  await expect(flow).toContainText('They were slapped last night which is another issue.')
  await expect(flow.locator('[data-side="right"] p')).toHaveCount(1)
})

test('a text without a headline is called untitled', async ({ page }) => {
  await expect(page.locator('.column-meta[data-side="left"]')).toContainText('untitled')
})
