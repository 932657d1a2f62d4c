import { expect, test } from '@playwright/test'
import { AL_JAZEERA, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import {
  closeUp,
  filter,
  hasRows,
  openFirst,
  openPair,
  pickLeft,
  rowOf,
  rows,
  show,
  viewButton,
} from './support/reader.ts'

/** The link is the state: reload, back and a copied link bring back articles, filters and the selected passage. */

test('a reload restores articles, filters and the selected passage', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await filter(page, 'Only in Tehran Times').click()
  await pickLeft(page, 'A slap was delivered')
  await show(page, 'Every word')
  await page.reload()
  await hasRows(page)
  await expect(closeUp(page)).toBeVisible()
  await expect(rowOf(page, 'left', 'A slap was delivered')).toBeInViewport()
  await expect(filter(page, 'Only in Tehran Times')).toHaveAttribute('aria-pressed', 'false')
  await page.locator('.show-button').click()
  await expect(
    page.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Every word' }),
  ).toHaveAttribute('aria-pressed', 'true')
})

test('a copied link opens the same passage elsewhere', async ({ page, context }) => {
  await openFirst(page)
  await pickLeft(page, '59 people were killed')
  const elsewhere = await context.newPage()
  await elsewhere.goto(page.url())
  await hasRows(elsewhere)
  await expect(closeUp(elsewhere)).toBeVisible()
  await expect(rowOf(elsewhere, 'left', '59 people were killed')).toBeInViewport()
})

test('back returns to the articles read before; a selection is no step of history', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await page.getByLabel('Article on the right').selectOption({ label: 'Mehr News Agency' })
  await expect(page).toHaveTitle('Tehran Times beside Mehr News Agency · Variorum')
  await expect(viewButton(page)).toHaveText('View: Desk edit')
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveTitle('Tehran Times beside Mehr News Agency · Variorum')
  await page.goBack()
  await expect(page).toHaveTitle('Tehran Times beside Al Jazeera · Variorum')
  await hasRows(page)
  await expect(closeUp(page)).toBeVisible()
})

for (const [what, hash] of [
  ['an article that is not there', '#/read/no-such-speech/a/no-such-speech/b?view=aligned'],
  ['a damaged link', '#/read/%E0%A4%A'],
  ['half a link', `#/read/${TEHRAN_TIMES}`],
  ['an unknown view', `#/read/${TEHRAN_TIMES}/${MEHR}?view=sideways`],
  ['texts pasted in another visit', '#/read/pasted/1-1/pasted/1-2?view=aligned'],
] as const) {
  test(`${what} says so and offers the library`, async ({ page }) => {
    await page.goto(`./${hash}`)
    await expect(page.getByRole('heading', { level: 1, name: 'This link leads nowhere' })).toBeVisible()
    await page.getByRole('button', { name: 'Open the library' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  })
}

test('a passage that is not there opens the comparison at its top and says so', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&at=L999')
  await expect(page.getByRole('status')).toContainText('does not stand among those shown')
  await expect(rows(page).first()).toBeInViewport()
})

test('swapping sides exchanges the columns and keeps the passage', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(page).toHaveTitle('Al Jazeera beside Tehran Times · Variorum')
  await hasRows(page)
  await expect(rowOf(page, 'right', 'A slap was delivered')).toHaveAttribute('data-selected')
  await expect(page.getByLabel('Article on the left').locator('option:checked')).toHaveText('Al Jazeera')
})
