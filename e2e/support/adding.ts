import { expect, type Locator, type Page } from '@playwright/test'
import type { OwnFile } from './own-articles.ts'

/** What a reader does in the dialog “Add text”. */

export function addDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Add text' })
}

/** The page hears what is dropped or pasted on it: its listeners come behind the first comparison. */
export async function hears(page: Page) {
  await expect.poll(() => page.evaluate(isHeard)).toBe(true)
}

/** Runs in the browser: nothing comes of a file that is dragged out of the window, but it is heard. */
function isHeard(): boolean {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File(['x'], 'x.txt'))
  const event = new DragEvent('dragleave', { dataTransfer, bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  return event.defaultPrevented
}

/** Brings files, and waits until each is read or refused. */
export async function bring(page: Page, files: readonly OwnFile[]) {
  await page.getByRole('button', { name: 'Add text' }).click()
  await chooseFiles(page, files)
  await isRead(page)
}

export async function chooseFiles(page: Page, files: readonly OwnFile[]) {
  await addDialog(page)
    .locator('input[type="file"]')
    .setInputFiles([...files])
}

/** Where no file gave an article, the dialog is at its first step again. */
export async function isRead(page: Page) {
  await expect(addDialog(page).locator('.add-draft, .add-refused').first()).toBeVisible()
  await expect(addDialog(page).getByRole('button', { name: 'Cancel reading' })).toBeHidden()
}

export function addDrafts(page: Page): Locator {
  return addDialog(page).locator('.add-draft')
}

export function preview(page: Page): Locator {
  return addDialog(page).getByRole('list', { name: 'As it will be read' })
}

export async function keepAll(page: Page) {
  await addDialog(page)
    .getByRole('button', { name: /^Keep \d/ })
    .click()
}

/** What is said of each refused file, by its name. */
export async function refusals(page: Page): Promise<ReadonlyMap<string, string>> {
  const items = await addDialog(page)
    .locator('.add-refused')
    .evaluateAll((all) =>
      all.map((item): readonly [string, string] => [
        item.querySelector('strong')?.textContent ?? '',
        item.querySelector('p')?.textContent ?? '',
      ]),
    )
  return new Map(items)
}

/** An article of a reader's own, told apart from others by its number. */
export function numbered(at: number): OwnFile {
  const text = `The mayor opened bridge number ${at} on Monday, and promised that more would follow.\n\nShe told the builders of bridge ${at} that no lorry would have to wait for the ferry again.`
  return { name: `bridge-${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) }
}

/** Words that nobody said, the same for the same seed: so many letters that hardly pack. */
export function manyWords(seed: number, length: number): string {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const letters = Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz      .\n'.charAt(next(34)))
  return `Report ${seed}. ${letters.join('')}`
}
