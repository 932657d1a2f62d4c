import { expect, type Page } from '@playwright/test'
import { addDialog, bring, keepAll } from './adding.ts'
import type { OwnFile } from './own-articles.ts'

/** What is kept of the reader’s own articles, seen from outside the page. */

export const own = (page: Page) => page.getByRole('region', { name: 'Your own articles' })

export async function openLibrary(page: Page) {
  await page.goto('./#/library')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
}

/** All that lies in the database, shelf by shelf. */
export function shelves(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const name = `variorum:${new URL('.', location.href).pathname}`
    const known = await indexedDB.databases()
    if (!known.some((one) => one.name === name)) return {}
    const database = await asked(indexedDB.open(name))
    const names = ['articles', 'texts', 'speeches', 'hands']
    const transaction = database.transaction(names)
    const all = await Promise.all(
      names.map(async (shelf) => [shelf, await asked(transaction.objectStore(shelf).getAll())] as const),
    )
    database.close()
    return Object.fromEntries(all)
  })
}

export async function counts(page: Page): Promise<readonly number[]> {
  const { articles = [], texts = [], speeches = [] } = await shelves(page)
  return [articles.length, texts.length, speeches.length]
}

export async function keepFiles(page: Page, files: readonly OwnFile[]) {
  await bring(page, files)
  await keepAll(page)
  await expect(addDialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeVisible()
}

/** Nothing more is kept until it is let go: something else writes to the database. There must be one. */
export async function holdKeeping(page: Page): Promise<() => Promise<void>> {
  const writer = await page.evaluateHandle(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(`variorum:${new URL('.', location.href).pathname}`)
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const shelf = database.transaction(['articles', 'texts', 'speeches'], 'readwrite').objectStore('articles')
    const held = { isHeld: true }
    const ask = () => {
      if (held.isHeld) shelf.count().addEventListener('success', ask)
      else database.close()
    }
    ask()
    return held
  })
  return () =>
    writer.evaluate((held) => {
      held.isHeld = false
    })
}
