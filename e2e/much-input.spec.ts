import { strToU8, zipSync } from 'fflate'
import { expect, test } from '@playwright/test'
import {
  addDialog,
  addDrafts,
  bring,
  chooseFiles,
  hears,
  isRead,
  numbered,
  refusals,
} from './support/adding.ts'
import { PDF, TEXT } from './support/own-articles.ts'
import { counts } from './support/kept.ts'
import { openFirst } from './support/reader.ts'
import { file, holdPdf, MEGABYTE, WORDS } from './support/trying-files.ts'

/** Much at once: the reader sees how far it is, can cancel it, and is told what was left. */

test('cancelled in the middle: what was read is there, nothing is kept', async ({ page }) => {
  await openFirst(page)
  const release = await holdPdf(page)
  await page.getByRole('button', { name: 'Add text' }).click()
  await chooseFiles(page, [TEXT, PDF, ...Array.from({ length: 300 }, (_, at) => numbered(at))])
  await expect(addDialog(page).getByText('Reading tribune.pdf')).toBeVisible()
  await addDialog(page).getByRole('button', { name: 'Cancel reading' }).click()
  release()
  await isRead(page)
  await expect(addDrafts(page)).toHaveCount(1)
  await expect(addDialog(page).getByRole('status')).toContainText('1 article found, 301 not taken')
  const left = 'Cancelled: 1 of 302 files were read. Choose the others again to read them.'
  expect([...(await refusals(page))]).toEqual([['Files not read', left]])
  expect(await counts(page)).toEqual([0, 0, 0])
})

test('a zip is cancelled in the middle: one line says how much of it was read', async ({ page }) => {
  await openFirst(page)
  const release = await holdPdf(page)
  const files = { 'one.txt': strToU8(WORDS), 'two.pdf': new Uint8Array(PDF.buffer) }
  const others = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.md`, strToU8(WORDS)]))
  await page.getByRole('button', { name: 'Add text' }).click()
  await chooseFiles(page, [file('pack.zip', zipSync({ ...files, ...others })), TEXT])
  await expect(addDialog(page).getByText('Reading pack.zip: 1 of 402')).toBeVisible()
  const bar = addDialog(page).getByRole('progressbar')
  expect(await bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0)
  await addDialog(page).getByRole('button', { name: 'Cancel reading' }).click()
  release()
  await isRead(page)
  await expect(addDrafts(page)).toHaveCount(1)
  expect([...(await refusals(page))]).toEqual([
    ['pack.zip', 'Cancelled: 1 of 402 files were read. Choose the others again to read them.'],
    [TEXT.name, 'You cancelled before it was read. Choose it again to read it.'],
  ])
})

test('50 MB of text are refused with the limit, and hardly a byte of them is decoded', async ({ page }) => {
  await openFirst(page)
  await hears(page)
  const decoded = await page.evaluateHandle(dropLong, { words: WORDS, bytes: 50 * MEGABYTE })
  await isRead(page)
  expect([...(await refusals(page))]).toEqual([
    ['book.txt', expect.stringMatching(/too large: 50 MB, and at most 5 MB/)],
  ])
  expect(await decoded.evaluate(({ bytes }) => bytes)).toBeLessThan(MEGABYTE)
})

/** Runs in the browser: drops a long text on the page, and counts what is decoded from then on. */
function dropLong({ words, bytes }: { readonly words: string; readonly bytes: number }) {
  const decoded = { bytes: 0 }
  // oxlint-disable-next-line typescript/unbound-method -- it is called on what it is a method of
  const { decode } = TextDecoder.prototype
  TextDecoder.prototype.decode = function counting(...given) {
    decoded.bytes += given[0]?.byteLength ?? 0
    return decode.apply(this, given)
  }
  const transfer = new DataTransfer()
  transfer.items.add(new File([words.repeat(bytes / words.length)], 'book.txt'))
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  )
  return decoded
}

test('of more files than a list can show the first are listed, and more when asked', async ({ page }) => {
  await openFirst(page)
  await bring(
    page,
    Array.from({ length: 250 }, (_, at) => file(`empty-${at}.txt`, '')),
  )
  await expect(addDialog(page).locator('.add-refused')).toHaveCount(200)
  await addDialog(page).getByRole('button', { name: 'Show 50 more of 50' }).click()
  await expect(addDialog(page).locator('.add-refused')).toHaveCount(250)
})
