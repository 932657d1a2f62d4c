import { expect, type Locator, type Page } from '@playwright/test'

/** What a reader does on the reading screen, for the tests to say in one line. */

/** The first comparison of a page waits for the fonts, the worker and two texts: on a busy machine that takes a while. */
const PATIENCE = 20_000

/** Opens the page as a newcomer does, on the first comparison. */
export async function openFirst(page: Page) {
  await page.goto('./')
  await hasRows(page)
}

/** Opens a comparison by its link, as from a bookmark. */
export async function openPair(page: Page, left: string, right: string, settings = '') {
  await page.goto(linkTo(left, right, settings))
  // Where another pair is on the page already: its rows are gone once these are chosen.
  await expect(page.getByLabel('Article on the left')).toHaveValue(left, { timeout: PATIENCE })
  await expect(page.getByLabel('Article on the right')).toHaveValue(right)
  await hasRows(page)
}

export function linkTo(left: string, right: string, settings = ''): string {
  return `./#/read/${left}/${right}?view=aligned${settings}`
}

/** Opens the list of a comparison by its link. */
export async function openList(page: Page, left: string, right: string, settings = '') {
  await page.goto(linkTo(left, right, settings).replace('view=aligned', 'view=list'))
  await expect(page.getByRole('heading', { level: 2, name: 'Findings and differences' })).toBeVisible({
    timeout: PATIENCE,
  })
  await isWhole(page)
}

/** The cards of the list, or those under a heading. */
export function cards(page: Page, heading: RegExp = /./): Locator {
  return page
    .getByRole('list', { name: 'Findings and differences' })
    .locator('> li')
    .filter({ has: page.getByRole('heading', { level: 3, name: heading }) })
}

export type ViewName = 'Aligned' | 'As published' | 'Desk edit' | 'Themes' | 'List'

/** Chooses a view from its menu. */
export async function chooseView(page: Page, name: ViewName) {
  await viewButton(page).click()
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name }).click()
  await expect(viewButton(page)).toHaveText(`View: ${name}`)
  await isWhole(page)
}

/** The button that names the view shown, and opens the menu of views. */
export function viewButton(page: Page): Locator {
  return page.locator('.view-button')
}

export async function hasRows(page: Page) {
  await expect(rows(page).first()).toBeVisible({ timeout: PATIENCE })
  await isWhole(page)
}

/** A view is drawn bit by bit, what is in sight first: now all of it is there, and can be counted. */
async function isWhole(page: Page) {
  await expect(page.locator('.chunk:empty, .later-cards, .later-paragraphs')).toHaveCount(0)
}

export function rows(page: Page): Locator {
  return page.getByRole('list', { name: 'Both texts, passage by passage' }).locator('.row')
}

/** Compares two texts of the reader's own. */
export async function paste(page: Page, left: string, right: string) {
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  await page.getByLabel('Left text').fill(left)
  await page.getByLabel('Right text').fill(right)
  await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
}

/** The row in which a side has some words. */
export function rowOf(page: Page, side: 'left' | 'right', words: string): Locator {
  return rows(page).filter({ has: page.locator(`[data-side="${side}"]:not(.void)`, { hasText: words }) })
}

export function filter(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: new RegExp(`^${name}`) })
}

/** The line of the first long stretch that only one outlet has, while “Only differences” is on. */
export function stretch(page: Page, outlet: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^\\d+ sentences only in ${outlet}$`) }).first()
}

/** Switches what the texts show, in the menu “Show”; the menu is closed again. */
export async function show(page: Page, name: 'Every word' | 'Only differences' | 'Possible matches') {
  const menu = page.getByRole('group', { name: 'Show' })
  await page.locator('.show-button').click()
  await menu.getByRole('button', { name }).click()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
}

/** Presses a switch of the menu “Show” without a pointer: a test’s pointer may scroll the page on its way. */
export async function switchInPlace(page: Page, name: 'Only differences' | 'Possible matches') {
  await page.locator('.menu-item', { hasText: name }).dispatchEvent('click')
}

export function closeUp(page: Page): Locator {
  return page.getByRole('region', { name: 'Close-up' })
}

/** Opens the close-up of the row in which the left side has some words. */
export async function pickLeft(page: Page, words: string): Promise<Locator> {
  const row = rowOf(page, 'left', words)
  await row.locator('[data-side="left"] [data-passage]').filter({ hasText: words }).click()
  await expect(closeUp(page)).toBeVisible()
  return rowOf(page, 'left', words)
}

/**
 * What the page says the right side tells of a left sentence, as a match it stands by: the passage beside it
 * or its twin, and the sentences that tell it elsewhere. Possible matches are no part of it.
 */
export async function toldByRight(page: Page, words: string): Promise<string> {
  const row = await pickLeft(page, words)
  const beside = await row.locator('.cell[data-side="right"]').allTextContents()
  const elsewhere = await closeUp(page)
    .getByRole('list', { name: 'Also told at', exact: true })
    .allTextContents()
  const isSure = await closeUp(page)
    .getByText(/^(?:strong|fair) match$/)
    .count()
  return [...(isSure > 0 ? beside : []), ...elsewhere].join(' ')
}

/** What a reader can set; the words are those of the dialog. */
export type Setting = 'Colours' | 'Text size'

export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Opens the settings, chooses, and closes them. */
export async function choose(page: Page, setting: Setting, value: string) {
  const dialog = await openSettings(page)
  await dialog.getByRole('group', { name: setting }).getByRole('radio', { name: value }).check()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** Opens the page with settings of an earlier visit. */
export async function keepSettings(page: Page, settings: object) {
  await page.addInitScript(
    (state) => {
      const key = `variorum:${new URL('.', location.href).pathname}:settings`
      localStorage.setItem(key, JSON.stringify({ state, version: 2 }))
    },
    { hintsDone: true, ...settings },
  )
}

/** How much wider than the window the page is. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
