import { expect, test } from '@playwright/test'
import { closeUp, openFirst, pickLeft, rowOf, show } from './support/reader.ts'

/** Two headlines without a match stand side by side; where one is told elsewhere is said under it. */

test.beforeEach(({ page }) => openFirst(page))

test('under a headline stands where the other article tells it, and leads there', async ({ page }) => {
  const left = rowOf(page, 'left', 'Americans must leave the region')
  const note = left.getByRole('button', { name: /^stands later in Al Jazeera/ })
  await expect(note).toBeVisible()
  const headline = await left.getByRole('heading').boundingBox()
  const under = await note.boundingBox()
  expect(under?.y).toBeGreaterThanOrEqual((headline?.y ?? 0) + (headline?.height ?? 0))
  expect(Math.abs((under?.x ?? 0) - (headline?.x ?? 0))).toBeLessThanOrEqual(1)
  await note.click()
  await expect(rowOf(page, 'right', 'Iran’s Supreme Leader Ayatollah Ali Khamenei')).toBeFocused()
})

test('possible matches of a headline stand under it, over no words', async ({ page }) => {
  await show(page, 'Possible matches')
  const left = rowOf(page, 'left', 'Americans must leave the region')
  const note = await left.getByRole('button', { name: /^stands later/ }).boundingBox()
  const possible = await left.locator('.possible').boundingBox()
  expect(possible?.y).toBeGreaterThanOrEqual((note?.y ?? 0) + (note?.height ?? 0))
})

test('nor does a close-up stand over the possible matches of its row', async ({ page }) => {
  await show(page, 'Possible matches')
  const row = await pickLeft(page, 'This region does not accept')
  const possible = await row.locator('.possible').boundingBox()
  const opened = await closeUp(page).boundingBox()
  expect(opened?.y).toBeGreaterThanOrEqual((possible?.y ?? 0) + (possible?.height ?? 0))
})
