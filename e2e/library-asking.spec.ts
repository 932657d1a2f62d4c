import { expect, test } from '@playwright/test'
import { BRIDGE, COURIER, HERALD, openLibraryWith, TWO } from './support/own.ts'
import { hasRows } from './support/reader.ts'
import { ask, outlets, row, search, tick } from './support/shelf.ts'

/** What is asked of the library’s list: found, left out, put in order, and kept in the link. A reader’s own articles … */

test.beforeEach(({ page }) => openLibraryWith(page, TWO))

test('are searched by outlet, title, author and speech, whatever the accents', async ({ page }) => {
  const shown = page.locator('.shelf-count')
  await expect(shown).toHaveText('7 articles')
  await search(page).fill('evening')
  await expect(shown).toHaveText('1 of 7 articles')
  await expect(outlets(page)).toHaveText(['Évening Courier'])
  await search(page).fill('ZOE bridge')
  await expect(outlets(page)).toHaveText(['The Herald'])
  await expect(page.getByRole('status')).toHaveText('1 of 7 articles')
  await search(page).fill('no such thing')
  await page.getByRole('button', { name: 'Show the whole library' }).click()
  await expect(shown).toHaveText('7 articles')
})

test('are filtered by origin and by speech', async ({ page }) => {
  await ask(page, 'Show').selectOption('Your own')
  await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
  await ask(page, 'Show').selectOption('Bundled ones')
  await expect(outlets(page)).toHaveCount(5)
  await ask(page, 'Show').selectOption('All articles')
  await ask(page, 'Speech').selectOption(BRIDGE.title)
  await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
})

test('are sorted; each then names its speech', async ({ page }) => {
  await ask(page, 'Show').selectOption('Your own')
  await ask(page, 'Order').selectOption('Last added first')
  await expect(outlets(page)).toHaveText(['Évening Courier', 'The Herald'])
  await expect(row(page, 'Rain at the bridge')).toContainText(BRIDGE.title)
  await ask(page, 'Order').selectOption('Longest first')
  await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
  await ask(page, 'Order').selectOption('By outlet')
  await expect(outlets(page)).toHaveText(['Évening Courier', 'The Herald'])
})

test('are asked for by the link, which back and a reload keep', async ({ page }) => {
  await search(page).fill('rain & bridge')
  await search(page).fill('bridge')
  await ask(page, 'Show').selectOption('Your own')
  await ask(page, 'Order').selectOption('Longest first')
  await expect(page).toHaveURL(/#\/library\?search=bridge&origin=own&order=words$/)
  for (const id of [HERALD.id, COURIER.id]) await tick(page, id).check()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await hasRows(page)
  await page.goBack()
  await expect(search(page)).toHaveValue('bridge')
  await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
  await page.reload()
  await expect(ask(page, 'Order')).toHaveValue('words')
  await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
})
