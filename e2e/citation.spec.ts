import { expect, type Page, test } from '@playwright/test'
import { closeUp, openFirst, pickLeft } from './support/reader.ts'

/** A passage is taken along with its source, or both as a table; plain, and as HTML for word processors. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** What a page that is pasted into would get. */
function clipboard(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}

test('a passage is copied with its source, and that is said', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'This region does not accept')
  const button = closeUp(page).getByRole('button', { name: 'Copy Tehran Times' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(closeUp(page)).toContainText('Copied the passage of Tehran Times with its source.')
  await expect(page.getByRole('status')).toHaveText('Copied the passage of Tehran Times with its source.')
  await expect(button).toBeFocused()
  const { text, html } = await clipboard(page)
  expect(text).toMatch(
    /^‘“This region .*’ — Tehran Times, “Ayatollah Khamenei: Americans must leave the region”, speech of 8 January 2020, 2nd sentence of \d+\. Source: Tehran Times$/,
  )
  expect(html).toMatch(/<blockquote lang="en" dir="ltr">“This region .*<cite>Tehran Times, /)
})

test('both passages are copied as a small table', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await closeUp(page).getByRole('button', { name: 'Copy both as a table' }).click()
  await expect(closeUp(page)).toContainText('Copied both passages as a table.')
  const { text, html } = await clipboard(page)
  const lines = text?.split('\n').map((line) => line.split('\t'))
  expect(lines?.[0]).toEqual([
    'Tehran Times, speech of 8 January 2020',
    'Al Jazeera, speech of 8 January 2020',
  ])
  expect(lines?.[1]?.[0]).toContain('A slap was delivered')
  expect(lines?.[1]?.[1]).toContain('Last night')
  expect(lines?.[2]?.[1]).toMatch(/sentence of 24\. Source: Al Jazeera$/)
  expect(html).toContain('<table')
})

test('a page without a clipboard of its own copies the older way', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'))
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await closeUp(page).getByRole('button', { name: 'Copy Al Jazeera' }).click()
  await expect(closeUp(page)).toContainText('Copied the passage of Al Jazeera with its source.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^‘?“Last night we slapped them.* — Al Jazeera, “Iran’s Khamenei says/)
})

test('where copying is not allowed, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'ClipboardItem')
    document.execCommand = () => false
  })
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await closeUp(page).getByRole('button', { name: 'Copy Al Jazeera' }).click()
  await expect(page.getByRole('status')).toHaveText(/^The browser did not allow copying\./)
})
