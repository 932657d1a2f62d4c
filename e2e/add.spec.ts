import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoFindings } from './support/axe.ts'
import {
  BINARY,
  JSON_LD,
  MARKDOWN,
  type OwnFile,
  PAGE,
  PDF,
  TEXT,
  WORD,
  ZIP,
} from './support/own-articles.ts'
import { hasRows, openFirst, overflow } from './support/reader.ts'
import { holdPdf } from './support/trying-files.ts'

/** Articles of a reader's own: read in the page, looked at, and kept only on their word. */

const asked: string[] = []

test.beforeEach(async ({ page }) => {
  asked.length = 0
  page.on('request', (request) => asked.push(request.url()))
  await openFirst(page)
})

test.afterEach(({ baseURL }) => {
  const { origin } = new URL(baseURL ?? '')
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'))).toEqual([])
})

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Add text' })
}

async function openAdding(page: Page) {
  await page.getByRole('button', { name: 'Add text' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Choose files' })).toBeFocused()
}

async function add(page: Page, files: readonly OwnFile[]) {
  await openAdding(page)
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles([...files])
}

const drafts = (page: Page) => dialog(page).locator('.add-draft')
const parts = (page: Page) =>
  dialog(page).getByRole('list', { name: 'As it will be read' }).getByRole('listitem')
const keep = (page: Page) => dialog(page).getByRole('button', { name: /^Keep \d/ })

for (const [file, title, outlet] of [
  [TEXT, 'herald.txt', ''],
  [MARKDOWN, 'New dredgers for Porto Verde', ''],
  [PAGE, 'Harbour opens in Porto Verde', 'The Courier'],
  [WORD, 'Dredgers come to the harbour', ''],
  [PDF, 'Lindqvist opens the harbour', ''],
  [JSON_LD, 'Port of Porto Verde reopens', ''],
] as const) {
  test(`${file.name} is read in the page, and shown before it is kept`, async ({ page }) => {
    await add(page, [file])
    await expect(dialog(page).getByText('1 article found')).toBeVisible()
    await expect(drafts(page)).toContainText([title])
    await expect(dialog(page).getByLabel('Outlet')).toHaveValue(outlet)
    const first = 'Mayor Lindqvist opened the harbour of Porto Verde on Monday'
    await expect(parts(page).filter({ hasText: first })).toHaveCount(1)
    await expect(parts(page).filter({ hasText: 'twelve million for the work' })).toHaveCount(1)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    expect(await page.locator('dialog :is(iframe, img, script, blockquote)').count()).toBe(0)
  })
}

test('a saved page comes with its facts, and says what was left out of it', async ({ page }) => {
  await add(page, [PAGE])
  await expect(dialog(page).getByLabel('Date')).toHaveValue('2024-03-05')
  await expect(dialog(page).getByLabel('Author')).toHaveValue('Anna Reed')
  await expect(dialog(page).getByLabel('Web address')).toHaveValue('https://courier.example/harbour')
  await dialog(page).getByText('What was done to it').click()
  await expect(dialog(page).getByText('1 pull-quote was left out')).toBeVisible()
  await expect(parts(page).first()).toHaveText('Harbour opens in Porto Verde')
  await expect(parts(page)).toHaveCount(5)
  await dialog(page)
    .getByRole('button', { name: /^Put back/ })
    .click()
  await expect(parts(page)).toHaveCount(6)
})

test('many files at once: kept together, and compared', async ({ page }) => {
  await add(page, [MARKDOWN, ZIP, BINARY])
  await expect(dialog(page).getByText('3 articles found, 1 not taken')).toBeVisible()
  await expect(dialog(page).getByText('It holds no text, whatever its name says.')).toBeVisible()
  await dialog(page).getByRole('checkbox', { name: 'Keep: one.txt' }).uncheck()
  await keep(page).click()
  await expect(dialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeFocused()
  await expect(dialog(page).getByText('2 articles kept.')).toBeVisible()
  await dialog(page)
    .getByRole('button', { name: /^Compare/ })
    .click()
  await expect(dialog(page)).toBeHidden()
  await hasRows(page)
  await expect(page).toHaveURL(/#\/read\/own\/[\w-]+\/own\/[\w-]+/)
})

test('articles of one event are proposed for one speech, with the reason', async ({ page }) => {
  await add(page, [MARKDOWN, PAGE])
  const speech = dialog(page).getByLabel('Speech that it reports')
  await expect(dialog(page).getByText('Proposed as new')).toBeVisible()
  await expect(speech.locator('option:checked')).toHaveText('New dredgers for Porto Verde')
  await drafts(page)
    .getByRole('button', { name: /Harbour opens/ })
    .click()
  await expect(speech.locator('option:checked')).toHaveText('New dredgers for Porto Verde')
  await expect(
    dialog(page).getByText(/^Proposed: the speech was given on or shortly before 5 March 2024/),
  ).toBeVisible()
  await speech.selectOption({ label: 'A new speech' })
  await dialog(page).getByLabel('Name of the new speech').fill('On the quays')
  await keep(page).click()
  await expect(dialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeVisible()
  await expect(dialog(page).getByText('On the quays')).toBeVisible()
})

test('what the engine folds away is grey, and can be read after all', async ({ page }) => {
  await openAdding(page)
  await dialog(page)
    .getByLabel('Or paste an article')
    .fill(
      'By Anna Reed\n\nThe mayor opened the harbour. He said that it was late.\n\nRain fell on the hills all night.',
    )
  await dialog(page).getByRole('button', { name: 'Read the text' }).click()
  const byline = parts(page).first()
  await expect(byline).toContainText('byline')
  const box = byline.getByRole('checkbox')
  await expect(box).not.toBeChecked()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(parts(page).last().getByRole('checkbox')).not.toBeChecked()
  await keep(page).click()
  await expect(dialog(page).getByText('1 article kept.')).toBeVisible()
})

test('reading can be cancelled; what was not read is said', async ({ page }) => {
  const release = await holdPdf(page)
  await add(page, [TEXT, PDF, MARKDOWN])
  await expect(dialog(page).getByText('Reading tribune.pdf')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Cancel reading' }).click()
  release()
  await expect(dialog(page).getByText('1 article found, 2 not taken')).toBeVisible()
  await expect(dialog(page).getByText('Cancelled: 1 of 3 files were read.')).toBeVisible()
})

test('a guessed encoding can be switched', async ({ page }) => {
  const bytes = Buffer.from('Der Bürgermeister eröffnete die Brücke für alle Fußgänger der Stadt.', 'latin1')
  await add(page, [{ name: 'alt.txt', mimeType: 'text/plain', buffer: bytes }])
  await expect(parts(page).first()).toContainText('Brücke')
  await dialog(page).getByLabel('Encoding').selectOption('windows-1251')
  await expect(parts(page).first()).toContainText('Brьcke')
  await dialog(page).getByLabel('Encoding').selectOption('windows-1252')
  await expect(parts(page).first()).toContainText('Brücke')
})

test('a file that gives no article in another encoding stays as it was, and says so', async ({ page }) => {
  const articleBody = 'Der Bürgermeister eröffnete die Brücke für alle Fußgänger der Stadt.'
  const bytes = Buffer.from(JSON.stringify({ '@type': 'NewsArticle', articleBody }), 'latin1')
  await add(page, [{ name: 'alt.json', mimeType: 'application/json', buffer: bytes }])
  const encoding = dialog(page).getByLabel('Encoding')
  await encoding.selectOption('utf-16le')
  await expect(encoding).toHaveAccessibleDescription(/As utf-16le no article was found in the file\./)
  await expect(encoding).toHaveValue('windows-1252')
  await expect(parts(page).first()).toContainText('Brücke')
  await encoding.selectOption('windows-1251')
  await expect(parts(page).first()).toContainText('Brьcke')
  await expect(encoding).toHaveAccessibleDescription(/choose another\.$/)
})

test('a language or an address that is none is said at its field, and has to be mended', async ({ page }) => {
  await add(page, [TEXT, MARKDOWN])
  await expect(drafts(page)).toHaveCount(2)
  const [language, address] = [dialog(page).getByLabel('Language'), dialog(page).getByLabel('Web address')]
  await address.fill('herald.example/a')
  await expect(address).toHaveAccessibleDescription(/^This is no web address\./)
  await language.fill('English language')
  await expect(language).toHaveAccessibleDescription(/^This is no language tag\./)
  await language.fill('en')
  await expect(language).toHaveAccessibleDescription('English')
  await drafts(page)
    .getByRole('button', { name: /New dredgers/ })
    .click()
  await expect(address).toHaveValue('')
  await keep(page).click()
  await expect(dialog(page).getByRole('alert')).toContainText('Mend this first: “Web address” of herald.txt.')
  await expect(address).toBeFocused()
  await expect(address).toHaveValue('herald.example/a')
  await address.fill('https://herald.example/a')
  await expect(dialog(page).getByText('Mend this first')).toBeHidden()
  await keep(page).click()
  await expect(dialog(page).getByText('2 articles kept.')).toBeVisible()
})

test('the same text again is said, and not ticked', async ({ page }) => {
  await add(page, [TEXT])
  await keep(page).click()
  await dialog(page).getByRole('button', { name: 'Add others' }).click()
  await dialog(page).locator('input[type="file"]').setInputFiles([TEXT])
  await expect(dialog(page).getByText(/^The same text is there already/)).toBeVisible()
  await expect(dialog(page).getByRole('checkbox', { name: 'Keep: herald.txt' })).not.toBeChecked()
})

test('closing over drafts asks once; nothing is kept', async ({ page }) => {
  await add(page, [TEXT])
  await expect(drafts(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog(page).getByText('Nothing of this is kept yet.')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await dialog(page).getByRole('button', { name: 'Discard and close' }).click()
  await expect(dialog(page)).toBeHidden()
  await openAdding(page)
  await expect(drafts(page)).toHaveCount(0)
})

test('nothing of the libraries that read files is loaded before a file is there', async ({ page }) => {
  await openAdding(page)
  const loaded = () =>
    asked.filter((url) => /readability|mammoth|pdf|docx|ingest|eld|chardet|fflate|preview/i.test(url))
  expect(loaded()).toEqual([])
  await dialog(page).locator('input[type="file"]').setInputFiles([TEXT])
  await expect(drafts(page)).toHaveCount(1)
  expect(loaded().filter((url) => /readability|mammoth|pdf|docx/i.test(url))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any step, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openAdding(page)
    await dialog(page).getByLabel('Or paste an article').fill('https://courier.example/harbour')
    await expectNoFindings(page)
    await dialog(page).getByRole('button', { name: 'Read the text' }).click()
    await expect(dialog(page).getByText('This is a web address').first()).toBeVisible()
    await expectNoFindings(page)
    await dialog(page).locator('input[type="file"]').setInputFiles([PAGE, WORD, BINARY])
    await expect(parts(page).first()).toBeVisible()
    await parts(page).first().getByRole('checkbox').uncheck()
    await expectNoFindings(page)
    await page.keyboard.press('Escape')
    await expectNoFindings(page)
    await dialog(page).getByRole('button', { name: 'Go on' }).click()
    await keep(page).click()
    await expect(dialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeVisible()
    await expectNoFindings(page)
  })
}

for (const width of [320, 360, 800]) {
  test(`at ${width} px nothing is wider than the window, and every target is 24 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await add(page, [PAGE, BINARY])
    await expect(parts(page).first()).toBeVisible()
    const wider = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(wider).toBe(0)
    const targets = dialog(page).locator('button, input, select, summary').filter({ visible: true })
    for (const target of await targets.all()) {
      const box = await target.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await target.innerHTML()).toBeGreaterThanOrEqual(24)
    }
  })
}
