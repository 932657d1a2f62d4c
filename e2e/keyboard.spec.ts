import { expect, type Page, test } from '@playwright/test'
import { MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { closeUp, openFirst, openPair, rows, viewButton } from './support/reader.ts'

/** The whole page by keyboard alone: the focus really moves, is always seen, and never lost. */

test.beforeEach(({ page }) => openFirst(page))

const focusedRow = (page: Page) => page.locator('.row:focus')

/** Nothing that has the focus may lie under the sticky bar or outside the window. */
async function expectFocusInSight(page: Page) {
  const box = await page.locator(':focus').boundingBox()
  const bar = await page.locator('.toolbar').boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
  await expect(page.locator(':focus')).toBeInViewport()
}

test('the skip button leads to the text, and the text is one tab stop', async ({ page }) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(focusedRow(page)).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByLabel('Article on the right')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(focusedRow(page)).toHaveCount(1)
  expect(await rows(page).and(page.locator('[tabindex="0"]')).count()).toBe(1)
})

test('arrows walk the rows, Home and End reach the ends', async ({ page }) => {
  await rows(page).first().focus()
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('ArrowDown')
    await expectFocusInSight(page)
  }
  await expect(rows(page).nth(12)).toBeFocused()
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowUp')
    await expectFocusInSight(page)
  }
  await expect(rows(page).nth(6)).toBeFocused()
  await page.keyboard.press('End')
  await expect(rows(page).last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(rows(page).first()).toBeFocused()
})

test('Enter opens the close-up, Escape closes it and gives the focus back', async ({ page }) => {
  await rows(page).nth(2).focus()
  await page.keyboard.press('Enter')
  await expect(closeUp(page)).toBeVisible()
  await expect(rows(page).nth(2)).toBeFocused()
  await closeUp(page).getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Escape')
  await expect(closeUp(page)).toBeHidden()
  await expect(rows(page).nth(2)).toBeFocused()
})

for (const [next, previous] of [
  ['j', 'k'],
  ['n', 'p'],
] as const) {
  test(`${next} and ${previous} go from difference to difference`, async ({ page }) => {
    await page.keyboard.press(next)
    await expect(page.locator('.position')).toHaveText(/^1 of /)
    await page.keyboard.press(next)
    await page.keyboard.press(next)
    await expect(page.locator('.position')).toHaveText(/^3 of /)
    await expect(page.getByRole('status')).toHaveText(/^3 of \d+: /)
    await expect(focusedRow(page)).toHaveAttribute('data-selected')
    await expectFocusInSight(page)
    await page.keyboard.press(previous)
    await expect(page.locator('.position')).toHaveText(/^2 of /)
    await expectFocusInSight(page)
  })
}

test('behind the last difference a step stays and says so', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('.position')).toHaveText('1 of 1')
  await expect(page.getByRole('status')).toHaveText('This is the last difference.')
  await page.keyboard.press('k')
  await expect(page.getByRole('status')).toHaveText('There is no earlier difference.')
})

test('letters are no keys while one types, nor with a modifier', async ({ page }) => {
  await page.keyboard.press('Control+j')
  await expect(page.locator('.position')).toHaveText(/^0 of /)
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  await page.getByLabel('Left text').pressSequentially('jknp')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('.position')).toHaveText(/^0 of /)
})

test('digits choose the views of the menu, and the focus goes along', async ({ page }) => {
  await page.keyboard.press('j')
  await page.keyboard.press('3')
  await expect(viewButton(page)).toHaveText('View: List')
  await expect(page.locator('.card[data-visited] :focus')).toHaveCount(1)
  await page.keyboard.press('1')
  await expect(viewButton(page)).toHaveText('View: Aligned')
  await expect(focusedRow(page)).toHaveCount(1)
  await page.keyboard.press('9')
  await expect(viewButton(page)).toHaveText('View: Aligned')
})

test('w, d and s do what their buttons do, and no key loses the focus', async ({ page }) => {
  // The menu “Show” says how many of its switches are on.
  const on = page.locator('.show-button .count')
  await rows(page).nth(3).focus()
  await page.keyboard.press('w')
  await expect(on).toHaveText('1')
  await page.keyboard.press('d')
  await expect(on).toHaveText('2')
  await expect(focusedRow(page)).toHaveCount(1)
  const left = await page.getByLabel('Article on the left').inputValue()
  await page.keyboard.press('s')
  await expect(page.getByLabel('Article on the right')).toHaveValue(left)
  await expect(focusedRow(page)).toHaveCount(1)
})

test('while a menu is open, letters are no keys', async ({ page }) => {
  await viewButton(page).click()
  await page.keyboard.press('j')
  await expect(page.locator('.position')).toHaveText(/^0 of /)
})

test('the buttons keep the focus, to be pressed again', async ({ page }) => {
  const next = page.getByRole('button', { name: 'Next difference' })
  await next.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(next).toBeFocused()
  await expect(page.locator('.position')).toHaveText(/^2 of /)
})

test('dialogs give the focus back to what opened them', async ({ page }) => {
  for (const name of ['Summary', 'What the marks mean', 'Paste two texts', 'Settings', 'Help']) {
    const button = page.getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(button).toBeFocused()
  }
})

test('links in the current row join the tab order, those of other rows do not', async ({ page }) => {
  const row = rows(page)
    .filter({ has: page.getByRole('button', { name: /^stands/ }) })
    .first()
  await row.focus()
  await page.keyboard.press('Tab')
  await expect(row.getByRole('button', { name: /^stands/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(focusedRow(page)).toHaveAttribute('data-arrived')
  await expectFocusInSight(page)
})
