import { expect, type Page, test } from '@playwright/test'
import { chooseView, hasRows, openFirst, rows } from './support/reader.ts'

/** Four hints on the first visit, one at a time; they take no focus, cover nothing, and never come again. */

test.use({ storageState: { cookies: [], origins: [] } })

const hints = (page: Page) => page.getByRole('region', { name: 'Hints' })
const press = (page: Page, name: string) => hints(page).getByRole('button', { name }).click()

async function expectNeverAgain(page: Page) {
  await expect(hints(page)).toBeHidden()
  await page.reload()
  await hasRows(page)
  await chooseView(page, 'List')
  await expect(hints(page)).toBeHidden()
}

test('they are read one after the other', async ({ page }) => {
  await openFirst(page)
  await expect(hints(page)).toContainText('1 of 4')
  await expect(page.locator(':focus')).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText(/told independently\. Four hints .* before the text\.$/)
  await press(page, 'Next')
  await expect(page.getByRole('status')).toHaveText(/^2 of 4: Click a passage/)
  await press(page, 'Next')
  await press(page, 'Next')
  await expect(hints(page)).toContainText('4 of 4')
  await press(page, 'Done')
  await expectNeverAgain(page)
})

test('they can be skipped by keyboard, and the focus goes on to the text', async ({ page }) => {
  await openFirst(page)
  await expect(hints(page)).toBeVisible()
  await page.getByLabel('Article on the right').focus()
  await page.keyboard.press('Tab')
  await expect(hints(page).getByRole('button', { name: 'Skip' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.row:focus')).toHaveCount(1)
  await expectNeverAgain(page)
})

test('Escape closes the close-up first, then the hints', async ({ page }) => {
  await openFirst(page)
  await expect(hints(page)).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.locator('.row[data-selected]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.row[data-selected]')).toHaveCount(0)
  await expect(hints(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hints(page)).toBeHidden()
})

test('the passage that has the focus is not under them', async ({ page }) => {
  await openFirst(page)
  await expect(hints(page)).toBeVisible()
  const top = (await hints(page).boundingBox())?.y ?? 0
  await rows(page).first().focus()
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('ArrowDown')
    const box = await page.locator('.row:focus').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top)
  }
})

test('on a low window they stand before the text, and on none is the page wider for them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openFirst(page)
  const card = await hints(page).boundingBox()
  const first = await rows(page).first().boundingBox()
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0)
  expect(card?.width).toBeLessThanOrEqual(320)
})

test('ended in one tab, they are ended in the other', async ({ page, context }) => {
  await openFirst(page)
  await expect(hints(page)).toBeVisible()
  const other = await context.newPage()
  await openFirst(other)
  await press(other, 'Skip')
  await expect(hints(page)).toBeHidden()
  await page.keyboard.press('w')
  await other.reload()
  await hasRows(other)
  await expect(hints(other)).toBeHidden()
})

test('without storage they come once a page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await openFirst(page)
  await press(page, 'Skip')
  await chooseView(page, 'List')
  await expect(hints(page)).toBeHidden()
})

test.describe('where a finger points', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('they name no keys', async ({ page }) => {
    await openFirst(page)
    await press(page, 'Next')
    await expect(hints(page)).toContainText('Tap a passage')
    await press(page, 'Next')
    await expect(hints(page)).toContainText('with the two arrows in the bar')
    await expect(hints(page)).not.toContainText('key')
  })
})
