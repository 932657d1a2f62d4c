import { expect, type Page, test } from '@playwright/test'
import { addDialog, addDrafts, chooseFiles, hears, keepAll, preview } from './support/adding.ts'
import { holdKeeping, keepFiles, openLibrary } from './support/kept.ts'
import { MARKDOWN, PDF, TEXT } from './support/own-articles.ts'
import { openFirst } from './support/reader.ts'
import { holdMarkup, holdPdf } from './support/trying-files.ts'

/** What is pasted or dropped anywhere on the page: read in the page, and nothing of it is fetched. */

const asked: string[] = []

test.beforeEach(async ({ page }) => {
  asked.length = 0
  page.on('request', (request) => asked.push(request.url()))
  await openFirst(page)
  await hears(page)
})

test.afterEach(({ baseURL }) => {
  const { origin } = new URL(baseURL ?? '')
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
})

/** As a browser gives what is pasted or dropped: where the focus is, or else on the page. */
async function give(
  page: Page,
  event: 'paste' | 'dragenter' | 'drop',
  data: Readonly<Record<string, string>>,
) {
  await page.evaluate(
    ([type, given]) => {
      const transfer = new DataTransfer()
      for (const [kind, content] of Object.entries(given))
        if (kind.includes('/')) transfer.setData(kind, content)
        else transfer.items.add(new File([content], kind))
      const at = document.activeElement ?? document.body
      at.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent(type, { clipboardData: transfer, bubbles: true })
          : new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
    },
    [event, data] as const,
  )
}

test('pasted rich text comes with its title, and without its mark-up', async ({ page }) => {
  await give(page, 'paste', {
    'text/plain': 'Harbour opens\nThe mayor opened the harbour of Porto Verde.\nHe spoke of the dredgers.',
    'text/html':
      '<h1>Harbour opens</h1><p>The mayor <b>opened</b> the harbour of Porto Verde.</p><p onclick="globalThis.pwned=1">He spoke of the dredgers.</p><script>globalThis.pwned=1</script>',
  })
  await expect(addDialog(page).getByLabel('Title')).toHaveValue('Harbour opens')
  await expect(preview(page).getByRole('listitem')).toHaveText([
    'Harbour opens',
    'The mayor opened the harbour of Porto Verde.',
    'He spoke of the dredgers.',
  ])
  await expect(addDialog(page).getByText(/^The text is very short: \d+ words/)).toBeVisible()
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
})

test('a web address is not fetched: the page says why, and what works', async ({ page }) => {
  await give(page, 'paste', { 'text/plain': 'https://courier.example/harbour?utm=1' })
  await expect(addDialog(page).getByRole('heading', { name: 'This is a web address' })).toBeVisible()
  await expect(addDialog(page).getByText(/news sites forbid/)).toBeVisible()
  await expect(addDialog(page).getByRole('listitem')).toHaveCount(2)
  await expect(addDialog(page).getByLabel('Or paste an article')).toBeVisible()
})

test('a few pasted words open nothing', async ({ page }) => {
  await give(page, 'paste', { 'text/plain': 'The mayor' })
  await expect(addDialog(page)).toBeHidden()
})

test('a paste is heard where nothing can be typed, and left to what can be typed into', async ({ page }) => {
  await keepFiles(page, [TEXT])
  await openLibrary(page)
  await hears(page)
  const words = { 'text/plain': 'He promised that the dredgers would come before the winter.' }
  await page.getByRole('searchbox').focus()
  await give(page, 'paste', words)
  await expect(addDialog(page)).toBeHidden()
  for (const role of ['checkbox', 'combobox'] as const) {
    await page.getByRole('main').getByRole(role).first().focus()
    await give(page, 'paste', words)
    await expect(addDrafts(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await addDialog(page).getByRole('button', { name: 'Discard and close' }).click()
    await expect(addDialog(page)).toBeHidden()
  }
})

test('files dropped anywhere are read', async ({ page }) => {
  await give(page, 'dragenter', { 'a.txt': 'x' })
  await expect(page.getByText('Drop articles here')).toBeVisible()
  await give(page, 'drop', { 'a.txt': 'The mayor opened the harbour of Porto Verde on Monday.' })
  await expect(page.getByText('Drop articles here')).toBeHidden()
  await expect(addDrafts(page)).toHaveCount(1)
  await give(page, 'drop', { 'b.txt': 'He promised that the dredgers would come before the winter.' })
  await expect(addDrafts(page)).toHaveCount(2)
})

test('a file dropped while others are kept stays to be kept, and closing asks', async ({ page }) => {
  await keepFiles(page, [TEXT])
  await addDialog(page).getByRole('button', { name: 'Add others' }).click()
  await chooseFiles(page, [MARKDOWN])
  await expect(addDrafts(page)).toHaveCount(1)
  const release = await holdKeeping(page)
  await keepAll(page)
  await expect(addDialog(page).getByRole('button', { name: 'Keeping them' })).toBeDisabled()
  await give(page, 'drop', { 'late.txt': 'He promised that the dredgers would come before the winter.' })
  await expect(addDrafts(page)).toHaveCount(2)
  await release()
  await expect(addDialog(page).getByText('1 article kept.')).toBeVisible()
  await expect(addDrafts(page)).toHaveText([/late\.txt/])
  await page.keyboard.press('Escape')
  await expect(addDialog(page).getByText('Nothing of this is kept yet.')).toBeVisible()
  await addDialog(page).getByRole('button', { name: 'Go on' }).click()
  await keepAll(page)
  await expect(addDialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeFocused()
})

test('a file still read when others are kept is waited for', async ({ page }) => {
  await keepFiles(page, [TEXT])
  await addDialog(page).getByRole('button', { name: 'Add others' }).click()
  await chooseFiles(page, [MARKDOWN])
  await expect(addDrafts(page)).toHaveCount(1)
  const [release, releasePdf] = [await holdKeeping(page), await holdPdf(page)]
  await keepAll(page)
  await expect(addDialog(page).getByRole('button', { name: 'Keeping them' })).toBeDisabled()
  await give(page, 'drop', { 'late.pdf': PDF.buffer.toString('latin1') })
  await expect(addDialog(page).getByText('Reading late.pdf')).toBeVisible()
  await release()
  await expect(addDialog(page).getByText('1 article kept.')).toBeVisible()
  await expect(addDialog(page).getByText('Reading late.pdf')).toBeVisible()
  releasePdf()
  await expect(addDrafts(page)).toHaveCount(1)
})

test('nothing is kept while a paste is still read', async ({ page }) => {
  const [releasePdf, releaseMarkup] = [await holdPdf(page), await holdMarkup(page)]
  await page.getByRole('button', { name: 'Add text' }).click()
  await chooseFiles(page, [PDF])
  await expect(addDialog(page).getByText('Reading tribune.pdf')).toBeVisible()
  const words = 'The mayor opened the harbour of Porto Verde on Monday.'
  await give(page, 'paste', { 'text/plain': words, 'text/html': `<p>${words}</p>` })
  releasePdf()
  await expect(addDrafts(page)).toHaveCount(1)
  await expect(addDialog(page).getByText('Reading Pasted text')).toBeVisible()
  await expect(addDialog(page).getByRole('button', { name: /^Keep \d/ })).toBeDisabled()
  releaseMarkup()
  await expect(addDrafts(page)).toHaveCount(2)
  await expect(addDialog(page).getByRole('button', { name: /^Keep \d/ })).toBeEnabled()
})
