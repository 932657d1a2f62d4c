import { expect, type Page, test } from '@playwright/test'
import { MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { EDITED, WIRE } from './support/copies.ts'
import { chooseView, closeUp, linkTo, openFirst, paste, rows } from './support/reader.ts'

/** Desk edit: a copy as one text, with what the second desk struck and what it put in. */

const text = (page: Page) => page.getByRole('list', { name: 'Both articles as one text, edit by edit' })
const passage = (page: Page, words: string) => text(page).locator('.desk-passage', { hasText: words })

async function openCopy(page: Page) {
  await openFirst(page)
  await paste(page, WIRE, EDITED)
  await expect(text(page)).toBeVisible()
}

async function openSeeds(page: Page) {
  await page.goto(linkTo(MEHR, TEHRAN_TIMES).replace('?view=aligned', ''))
  await expect(text(page)).toBeVisible()
}

test('a copy of the library opens as one text: a headline put in, a dateline and three credit lines, the rest folded', async ({
  page,
}) => {
  await openSeeds(page)
  await expect(page.getByText('1 headline added, 3 credit lines, 1 dateline.')).toBeVisible()
  await expect(text(page).locator('ins').first()).toHaveText(
    'Ayatollah Khamenei: Americans must leave the region',
  )
  await expect(text(page).locator('del')).toHaveCount(3)
  await expect(text(page).getByRole('button', { name: /^… \d+ sentences unchanged$/ })).toHaveCount(1)
})

test('struck and put in stand in reading order, the headline first', async ({ page }) => {
  await openCopy(page)
  expect(await text(page).locator('del, ins').allTextContents()).toEqual([
    'Ministers agree pact on grain',
    'Grain pact leaves ministers divided',
    'By Anna Reed',
    'By Paul Stern',
    'welcomed',
    'praised',
    'The cost of a new silo has doubled.',
    'It will be held in Oslo.',
  ])
})

test('house style is counted, and shown when asked', async ({ page }) => {
  await openCopy(page)
  await expect(page.getByText(/; 5 style swaps folded\.$/)).toBeVisible()
  await expect(text(page).locator('[data-style]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Style swaps' }).click()
  await expect(page.getByText('2 quotation marks, 1 title, 1 abbreviation, 1 spelling')).toBeVisible()
  await expect(text(page).locator('del[data-style="spelling"]')).toHaveText('honour')
  await expect(text(page).locator('ins[data-style="spelling"]')).toHaveText('honor')
})

test('a moved sentence is no deletion: its note leads to its new place', async ({ page }) => {
  await openCopy(page)
  await text(page).getByRole('button', { name: 'moved further up' }).click()
  const there = passage(page, 'The next meeting is due in June.')
  await expect(there).toBeFocused()
  await expect(there).toContainText('moved from further down')
})

test('a fold opens in its place and hands the focus on; the whole text needs no folds', async ({ page }) => {
  await openCopy(page)
  await text(page)
    .getByRole('button', { name: /sentences unchanged/ })
    .first()
    .click()
  await expect(passage(page, 'The pact sets no limits on exports.')).toBeFocused()
  await page.getByRole('button', { name: 'Whole text' }).click()
  await expect(text(page).getByRole('button', { name: /sentences unchanged/ })).toHaveCount(0)
  await expect(text(page)).toContainText('Another said that paper was better than nothing.')
})

test('j goes from edit to edit with its close-up, Escape closes it, arrows walk', async ({ page }) => {
  await openCopy(page)
  // The headline, the moved sentence, then the swap.
  const swap = passage(page, 'praised')
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(swap).toHaveAttribute('data-selected', 'true', { timeout: 5000 })
  }).toPass()
  await expect(closeUp(page)).toContainText('welcomed')
  await page.keyboard.press('Escape')
  await expect(closeUp(page)).toBeHidden()
  await expect(swap).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(passage(page, 'The next meeting is due')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(closeUp(page)).toBeVisible()
})

test('the text is one tab stop, and each passage says what happened to it', async ({ page }) => {
  await openCopy(page)
  await expect(text(page).locator('[tabindex="0"][data-rows]')).toHaveCount(1)
  await expect(passage(page, 'praised')).toHaveAccessibleName('swap')
})

test('the passage read is kept in going to Aligned and back', async ({ page }) => {
  await openCopy(page)
  await passage(page, 'praised').focus()
  await page.keyboard.press('Enter')
  await chooseView(page, 'Aligned')
  await expect(rows(page).filter({ hasText: 'praised' })).toBeFocused()
  await page.keyboard.press('Escape')
  await chooseView(page, 'Desk edit')
  await expect(passage(page, 'praised')).toBeFocused()
})

test('two equal texts: nothing is claimed, and all is folded', async ({ page }) => {
  await openFirst(page)
  await paste(page, WIRE, WIRE)
  await expect(page.getByText('Not a word differs, nor a sign.')).toBeVisible()
  await expect(text(page).locator('del, ins')).toHaveCount(0)
})

test('a headline given apart from the text is a change like any other', async ({ page }) => {
  await openFirst(page)
  const body = WIRE.split('\n\n').slice(2).join('\n\n')
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  await page.getByLabel('Left text').fill(body)
  await page.getByLabel('Right text').fill(body)
  await page.getByLabel('Title (optional)').nth(0).fill('Pact agreed')
  await page.getByLabel('Title (optional)').nth(1).fill('Pact divides ministers')
  await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByText('1 headline rewritten.')).toBeVisible()
  await expect(page.locator('h2 del')).toHaveText('Pact agreed')
  await expect(page.locator('h2 ins')).toHaveText('Pact divides ministers')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('nothing overflows, and the close-up is a sheet', async ({ page }) => {
    await openSeeds(page)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await text(page).locator('.desk-passage').first().click()
    await expect(closeUp(page)).toHaveCSS('position', 'fixed')
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})

test('in forced colours struck and put in keep lines of their own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openSeeds(page)
  const line = (tag: string) =>
    text(page)
      .locator(tag)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect(await line('del')).toBe('line-through')
  expect(await line('ins')).toBe('underline')
})
