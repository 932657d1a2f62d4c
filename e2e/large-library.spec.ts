import { expect, test } from '@playwright/test'
import { TEHRAN_TIMES } from './support/articles.ts'
import { manyArticles, openLibraryWith } from './support/own.ts'
import { printed } from './support/pdf.ts'
import { row, search, tick } from './support/shelf.ts'

/** A library of thousands stays fluent, and prints whole. */

test.describe('5,000 own articles', () => {
  test.beforeEach(({ page }) => openLibraryWith(page, manyArticles(5000)))

  test('are listed without all standing on the page, each knowing its place', async ({ page }) => {
    await expect(page.locator('.shelf-count')).toHaveText('5,005 articles')
    expect(await page.locator('.shelf-row').count()).toBeLessThan(100)
    await expect(page.locator('.shelf-row').first()).toHaveAttribute('aria-setsize', '5009')
    await tick(page, TEHRAN_TIMES).focus()
    await page.keyboard.press('End')
    await expect(tick(page, 'own/many-4999')).toBeFocused()
    await expect(row(page, 'Report number 4999 from')).toHaveAttribute('aria-posinset', '5009')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await expect(tick(page, 'own/many-4998')).toBeChecked()
    await page.keyboard.press('Home')
    await expect(tick(page, TEHRAN_TIMES)).toBeFocused()
  })

  test('are searched while one types, and the search keeps the focus', async ({ page }) => {
    await search(page).click()
    await page.keyboard.type('gazette 4990')
    await expect(page.locator('.shelf-count')).toHaveText('1 of 5,005 articles')
    await expect(search(page)).toBeFocused()
    await expect(tick(page, 'own/many-4990')).toBeVisible()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('gazette')
    await expect(page.locator('.shelf-count')).toHaveText('500 of 5,005 articles')
  })

  test('a row that is scrolled away does not lose the focus', async ({ page }) => {
    await search(page).fill('report')
    await tick(page, 'own/many-2').focus()
    await page.mouse.move(600, 500)
    await page.mouse.wheel(0, 20_000)
    await expect(tick(page, 'own/many-2')).toHaveCount(0)
    await expect(page.locator('.shelf')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(tick(page, 'own/many-3')).toBeFocused()
  })

  test('are not all in the bar’s choice, which leads to the library', async ({ page }) => {
    await page.goto('./#/read/own/many-4000/own/many-1')
    const choice = page.getByLabel('Article on the left')
    await expect(choice).toHaveValue('own/many-4000')
    expect(await choice.locator('option').count()).toBeLessThan(120)
    await choice.selectOption('More in the library …')
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  })
})

test('on paper the whole list stands, without its controls', async ({ page }) => {
  await openLibraryWith(page, manyArticles(150))
  const text = (await printed(page)).map((item) => item.text).join(' ')
  expect(text).toContain('Report number 0 from the bridge')
  expect(text).toContain('Report number 149 from the bridge')
  expect(text).not.toContain('Restore')
})
