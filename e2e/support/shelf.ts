import type { Locator, Page } from '@playwright/test'

/** The library’s screen. */

export const row = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('listitem').filter({ hasText: words })
export const tick = (page: Page, id: string): Locator => page.locator(`.shelf input[value="${id}"]`)
export const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search' })
export const ask = (page: Page, name: string): Locator =>
  page.getByRole('search').getByRole('combobox', { name })
export const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name })

/** Outlets listed, top to bottom. */
export const outlets = (page: Page): Locator => page.locator('.article-outlet > strong')
