import type { Page } from '@playwright/test'
import { manyWords, numbered } from './adding.ts'
import type { OwnFile } from './own-articles.ts'

/** Files that try the patience of who reads them. */

export const WORDS = 'The mayor opened the bridge on Monday. '
export const MEGABYTE = 1024 * 1024

/** A text or a zip of that name. */
export const file = (name: string, content: Uint8Array | string): OwnFile => ({
  name,
  mimeType: name.endsWith('.zip') ? 'application/zip' : 'text/plain',
  buffer: Buffer.from(content),
})

export const THREE = [1, 2, 3].map(numbered)

/** Four megabytes in all, which no database packs into one. */
export const LONG = Array.from({ length: 40 }, (_, at) => file(`long-${at}.txt`, manyWords(at + 1, 100_000)))

/** Reading stands still at a PDF until it is let go. */
export function holdPdf(page: Page): Promise<() => void> {
  return hold(page, '**/read-pdf-*.js')
}

/** Reading stands still at mark-up until it is let go. */
export function holdMarkup(page: Page): Promise<() => void> {
  return hold(page, '**/read-page-*.js')
}

async function hold(page: Page, address: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return release
}
