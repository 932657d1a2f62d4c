import { expect, type Page, test } from '@playwright/test'
import { AL_JAZEERA, TEHRAN_TIMES } from './support/articles.ts'
import {
  cards,
  chooseView,
  closeUp,
  filter,
  hasRows,
  openPair,
  openSettings,
  paste,
  pickLeft,
  rowOf,
  rows,
} from './support/reader.ts'

/** The reader’s own word on matches: it is followed everywhere, can be taken back, and is kept. */

const REMARKS = 'The remarks by the Leader came'
const SLAP = 'A slap was delivered'
const BRIDGE = [
  'The bridge opens on Monday.',
  'Rain fell all night on the hills.',
  'A dog barked at the mayor.',
]
const OTHER = [
  'The bridge opens on Monday.',
  'Nobody slept in the valley.',
  'The price of bread has doubled.',
]

const texts = (sentences: readonly string[]) => sentences.join('\n\n')

async function act(page: Page, name: string | RegExp) {
  await closeUp(page).getByRole('button', { name }).first().click()
  await followed(page)
}

/** The comparison was made anew. */
async function followed(page: Page) {
  await expect(page.locator('.hand-running')).toHaveCount(0)
}

async function openMenu(page: Page) {
  await handButton(page).click()
  return page.getByRole('group', { name: 'Your matches' })
}

function handButton(page: Page) {
  return page.getByRole('button', { name: /^Yours/ })
}

function said(page: Page) {
  return page.locator('output')
}

async function openTwo(page: Page) {
  await page.goto('./')
  await hasRows(page)
  await paste(page, texts(BRIDGE), texts(OTHER))
  await expect(rows(page).filter({ hasText: 'A dog barked' })).toBeVisible()
}

test('a pair taken apart is counted so, in the rows and in the list; undo and redo go back and forth', async ({
  page,
}) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  const before = await filter(page, 'Only in Tehran Times').textContent()
  await pickLeft(page, SLAP)
  await act(page, 'Not a match')
  await expect(said(page)).toContainText(/^Taken as no match\. \d+ reframed, /)
  const row = rowOf(page, 'left', SLAP)
  await expect(row).toHaveAccessibleName(/^(?:Only in|In) Tehran Times/)
  await expect(row).toBeFocused()
  await expect(filter(page, 'Only in Tehran Times')).not.toHaveText(before ?? '')
  await chooseView(page, 'List')
  const apart = cards(page, /^(?:Only in|In) Tehran Times/).filter({ hasText: SLAP })
  await expect(apart).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(said(page)).toContainText(/^Undone\./)
  await expect(apart).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(said(page)).toContainText(/^Done again\./)
  await expect(apart).toHaveCount(1)
})

test('the close-up says what was taken apart from the row, and mends it', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await pickLeft(page, SLAP)
  await expect(closeUp(page).getByText('You took this apart')).toHaveCount(0)
  await act(page, 'Not a match')
  await expect(
    closeUp(page).getByText(/^You took this apart from ‘“Last night we slapped .* …’\.$/),
  ).toBeVisible()
  await act(page, /^Undo/)
  await expect(closeUp(page).getByText('You took this apart')).toHaveCount(0)
  await expect(rowOf(page, 'left', SLAP)).toBeFocused()
  await expect(handButton(page)).toHaveAccessibleName(/0$/)
})

test('“Ctrl+Z” is the browser’s own while one types, and where there is nothing to undo', async ({
  page,
}) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await pickLeft(page, REMARKS)
  await act(page, 'Not a match')
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  await page.getByLabel('Left text').fill('A text')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('Escape')
  await expect(handButton(page)).toHaveAccessibleName(/1$/)
})

test('two sentences are joined by the keyboard, and stand side by side', async ({ page }) => {
  await openTwo(page)
  await pickLeft(page, 'A dog barked')
  await closeUp(page).getByRole('button', { name: 'Match with …' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Match with …' })
  await expect(dialog).toContainText('A dog barked at the mayor.')
  await dialog.getByRole('button', { name: 'Match', exact: true }).press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Choose a sentence first.')
  await dialog.getByLabel('Search').fill('BREAD price')
  await expect(dialog.getByRole('radio', { name: /bread|valley|Monday/ })).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('radio', { name: /bread/ })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await followed(page)
  const row = rowOf(page, 'left', 'A dog barked')
  await expect(row.locator('.cell[data-side="right"]')).toContainText('The price of bread')
  await expect(row).toHaveAccessibleName(/^Reframed, your own match/)
  await expect(closeUp(page).getByRole('button', { name: 'Match with …' })).toBeFocused()
  await expect(closeUp(page)).toContainText('your own match')
  const menu = await openMenu(page)
  await expect(menu).toContainText('1 match of your own')
  await menu.getByRole('button', { name: 'Undo' }).click()
  await expect(row.locator('.cell:not(.void)')).toHaveCount(1)
  await expect(menu.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'false')
})

test('a joined pair that is called no match leaves nothing behind', async ({ page }) => {
  await openTwo(page)
  await pickLeft(page, 'A dog barked')
  await closeUp(page).getByRole('button', { name: 'Match with …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Match with …' })
  await dialog.getByRole('radio', { name: /bread/ }).check()
  await dialog.getByRole('button', { name: 'Match', exact: true }).click()
  await expect(closeUp(page)).toContainText('your own match')
  await act(page, 'Not a match')
  await expect(handButton(page)).toHaveAccessibleName(/0$/)
  await expect(await openMenu(page)).toContainText('Nothing of yours stands now.')
})

test('what was said outlasts a reload and a swap of the sides, until the engine’s answer is asked for', async ({
  page,
}) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await pickLeft(page, REMARKS)
  await act(page, 'Pin')
  await expect(closeUp(page).getByRole('button', { name: 'Pinned' })).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await hasRows(page)
  await expect(rowOf(page, 'left', REMARKS)).toHaveAccessibleName(/your own match/)
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(rowOf(page, 'right', REMARKS)).toHaveAccessibleName(/your own match/)
  await page.reload()
  await hasRows(page)
  await expect(rowOf(page, 'right', REMARKS)).toHaveAccessibleName(/your own match/)
  const menu = await openMenu(page)
  await expect(menu).toContainText('1 match pinned')
  await menu.getByRole('button', { name: 'Back to the engine’s answer' }).click()
  await expect(rowOf(page, 'right', REMARKS)).toHaveAccessibleName(/(?:strong|fair) match/)
  await page.reload()
  await hasRows(page)
  await expect(handButton(page)).toHaveCount(0)
})

test('a word said in one tab is followed in the other', async ({ page, context }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  const other = await context.newPage()
  await openPair(other, TEHRAN_TIMES, AL_JAZEERA)
  await pickLeft(other, REMARKS)
  await act(other, 'Pin')
  await expect(rowOf(page, 'left', REMARKS)).toHaveAccessibleName(/your own match/)
  await expect(said(page)).toContainText('Your matches were changed in another tab.')
})

test('where the browser keeps nothing, the word is followed all the same, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Storage is switched off', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'indexedDB', { get: refuse })
  })
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await pickLeft(page, REMARKS)
  await act(page, 'Pin')
  await expect(rowOf(page, 'left', REMARKS)).toHaveAccessibleName(/your own match/)
  const note = page.locator('.hand-note')
  await expect(note).toContainText('This browser keeps nothing for this page')
  await note.getByRole('button', { name: 'Close' }).click()
  await expect(note).toBeHidden()
  await expect(await openMenu(page)).toContainText('This browser does not keep them.')
})

test('a comparison that fails leaves all as it was, and says so', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await pickLeft(page, REMARKS)
  const name = await rowOf(page, 'left', REMARKS).getAttribute('aria-labelledby')
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {
      throw new Error('out of memory')
    }
  })
  await closeUp(page).getByRole('button', { name: 'Not a match' }).first().click()
  await expect(page.locator('.hand-note')).toContainText('The comparison stopped (out of memory)')
  await expect(rowOf(page, 'left', REMARKS)).toHaveAttribute('aria-labelledby', name ?? '')
  await expect(handButton(page)).toHaveCount(0)
})

test('spelling is ignored until it is asked for, and the link says so', async ({ page }) => {
  await page.goto('./')
  await hasRows(page)
  await paste(page, 'The mayor spoke of honour on Monday.', 'The mayor spoke of honor on Monday.')
  await chooseView(page, 'Aligned')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).locator('mark')).toHaveCount(0)
  const ignore = (await openSettings(page)).getByRole('switch', { name: 'Ignore spelling variants' })
  await expect(ignore).toBeChecked()
  await ignore.uncheck()
  await page.keyboard.press('Escape')
  await expect(rows(page).locator('[data-side="left"] mark')).toHaveText('honour')
  await expect(page).toHaveURL(/[?&]exact-spelling/)
})
