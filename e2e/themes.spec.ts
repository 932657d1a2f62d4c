import { expect, type Page, test } from '@playwright/test'
import { ANNIVERSARY, IRAQ_MEETING, TEHRAN_TIMES } from './support/articles.ts'
import { chooseView, closeUp, linkTo, openPair, rows, viewButton } from './support/reader.ts'

/** Themes: what two speeches both say, and nothing of what only one does. */

const themes = (page: Page) => page.getByRole('list', { name: 'What both speeches say' }).locator('> li')

async function open(page: Page, left: string, right: string) {
  await page.goto(linkTo(left, right).replace('?view=aligned', ''))
  await expect(themes(page).first()).toBeVisible()
}

test('two speeches open with what both say, and its number', async ({ page }) => {
  await open(page, TEHRAN_TIMES, IRAQ_MEETING)
  await expect(viewButton(page)).toHaveText('View: Themes')
  const count = await themes(page).count()
  const shared = `${count} themes that both speeches share, in \\d+ of 38 and \\d+ of 12 sentences\\.`
  await expect(page.getByText(new RegExp(shared))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khamenei meets Iraq’s prime minister')
})

test('a theme shows both passages, each with its place in its article', async ({ page }) => {
  await open(page, TEHRAN_TIMES, ANNIVERSARY)
  const theme = themes(page).filter({ hasText: 'Iran fired dozens of ballistic missiles' }).first()
  await expect(theme.locator('[data-side="right"]')).toContainText('Baghdad International Airport')
  await expect(theme.locator('[data-side="left"]')).toContainText(/\d+(?:st|nd|rd|th) sentence of 36/)
})

test('nothing is called missing, dropped or only in one', async ({ page }) => {
  await open(page, TEHRAN_TIMES, IRAQ_MEETING)
  const said = await page.locator('main').innerText()
  expect(said).not.toMatch(/only in|not found|missing|dropped|added/i)
})

test('possible ones are shown on demand', async ({ page }) => {
  await open(page, TEHRAN_TIMES, IRAQ_MEETING)
  const sure = await themes(page).count()
  await page.getByRole('button', { name: /^Show \d+ possible ones$/ }).click()
  expect(await themes(page).count()).toBeGreaterThan(sure)
  await expect(page.getByText('Possible: read both and judge')).toBeVisible()
  await page.getByRole('button', { name: 'Hide the possible ones' }).click()
  await expect(themes(page)).toHaveCount(sure)
})

test('one tab stop: arrows walk, Enter opens the close-up, Escape closes it', async ({ page }) => {
  await open(page, TEHRAN_TIMES, IRAQ_MEETING)
  await expect(page.locator('.rows [tabindex="0"][data-rows]')).toHaveCount(1)
  await themes(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(themes(page).nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(themes(page).nth(1).getByRole('region', { name: 'Close-up' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(closeUp(page)).toBeHidden()
})

test('j reaches every passage that the count counts, possible ones too', async ({ page }) => {
  await open(page, TEHRAN_TIMES, IRAQ_MEETING)
  const of = Number((await page.locator('.position').innerText()).split(' ').at(-1))
  for (let at = 1; at <= of; at++) {
    await page.keyboard.press('j')
    await expect(page.getByText(`${at} of ${of}`, { exact: true })).toBeVisible()
    await expect(closeUp(page)).toHaveCount(1)
  }
})

test('the rest is a click away, and the passage read is kept', async ({ page }) => {
  await open(page, TEHRAN_TIMES, IRAQ_MEETING)
  await page.getByRole('button', { name: 'Read both whole' }).click()
  await expect(viewButton(page)).toHaveText('View: As published')
  await chooseView(page, 'Themes')
  await themes(page).nth(1).click()
  await chooseView(page, 'Aligned')
  await expect(rows(page).and(page.locator('[data-selected]'))).toBeFocused()
})

test('a passage in no theme: the nearest one has the focus, and the passage is the place again', async ({
  page,
}) => {
  await openPair(page, TEHRAN_TIMES, IRAQ_MEETING)
  const row = rows(page).and(page.locator('[data-rows~="L29"]'))
  await row.locator('[data-passage]').first().click()
  await page.keyboard.press('1')
  const theme = themes(page).and(page.locator(':focus'))
  await expect(theme).toBeInViewport()
  await page.keyboard.press('2')
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
  await page.keyboard.press('1')
  await expect(theme).toBeInViewport()
  await page.keyboard.press('ArrowUp')
  const there = (await theme.getAttribute('data-rows'))?.split(' ')[0] ?? ''
  await page.keyboard.press('2')
  await expect(rows(page).and(page.locator(':focus'))).toHaveAttribute(
    'data-rows',
    new RegExp(`\\b${there}\\b`),
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })
  test('the two passages stand below one another, and nothing overflows', async ({ page }) => {
    await open(page, TEHRAN_TIMES, IRAQ_MEETING)
    const [left, right] = await Promise.all(
      ['left', 'right'].map((side) => themes(page).first().locator(`[data-side="${side}"]`).boundingBox()),
    )
    expect(right?.y ?? 0).toBeGreaterThanOrEqual((left?.y ?? 0) + (left?.height ?? 0))
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
