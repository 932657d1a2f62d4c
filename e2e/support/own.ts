import type { Page } from '@playwright/test'
import { textKey } from '../../src/library/text-key.ts'
import type { OwnArticle, OwnSpeech } from '../../src/library/own-model.ts'

/** A reader’s own library, as an earlier visit left it. */

export interface OwnSeed {
  readonly speeches?: readonly OwnSpeech[]
  readonly articles: readonly (Partial<OwnArticle> & { readonly text?: string })[]
}

const TEXT = 'The mayor opened the new bridge on Monday morning in heavy rain. She thanked the builders.'

export const BRIDGE: OwnSpeech = { slug: 'own-bridge', title: 'Opening the bridge', date: '2024-05-01' }

export const HERALD = {
  id: 'own/herald',
  outlet: 'The Herald',
  title: 'A bridge for all',
  author: 'Zoë Kaya',
  date: '2024-05-02',
  lang: 'en',
  address: 'https://herald.test/bridge',
  words: 120,
  added: 1,
} as const

export const COURIER = {
  id: 'own/courier',
  outlet: 'Évening Courier',
  title: 'Rain at the bridge',
  date: '2024-05-01',
  lang: 'en',
  words: 80,
  added: 2,
  text: TEXT.replace('Monday', 'Tuesday'),
} as const

/** Two articles under a speech of the reader’s own. */
export const TWO: OwnSeed = { speeches: [BRIDGE], articles: [HERALD, COURIER] }

/** Thousands, numbered; every tenth is of the Gazette, all others of the Herald. */
export function manyArticles(count: number): OwnSeed {
  const articles = Array.from({ length: count }, (_, at) => ({
    id: `own/many-${at}`,
    outlet: at % 10 === 0 ? 'Gazette' : 'Herald',
    title: `Report number ${at} from the bridge`,
    lang: 'en',
    words: 100 + at,
    added: at,
  }))
  return { speeches: [BRIDGE], articles }
}

/** Opens the library with it. */
export async function openLibraryWith(page: Page, seed: OwnSeed) {
  await page.goto('./#/library')
  const articles = seed.articles.map(({ text = TEXT, ...article }, at) => ({
    text,
    record: {
      id: `own/${at}`,
      speech: BRIDGE.slug,
      words: 15,
      added: at,
      key: textKey(text),
      version: 1,
      ...article,
    },
  }))
  const speeches = (seed.speeches ?? []).map((speech) => ({ ...speech, version: 1 }))
  await page.evaluate(keep, { articles, speeches })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
}

interface Kept {
  readonly articles: readonly { readonly text: string; readonly record: { readonly id: string } }[]
  readonly speeches: readonly { readonly slug: string }[]
}

/** Runs in the browser; the shelves are those of src/library/database.ts. */
async function keep({ articles, speeches }: Kept) {
  const request = indexedDB.open(`variorum:${new URL('.', location.href).pathname}`, 2)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('upgradeneeded', () => {
      for (const shelf of ['hands', 'articles', 'texts', 'speeches']) request.result.createObjectStore(shelf)
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  const transaction = database.transaction(['articles', 'texts', 'speeches'], 'readwrite')
  const shelf = (name: string) => transaction.objectStore(name)
  for (const { text, record } of articles) {
    shelf('articles').put(record, record.id)
    shelf('texts').put(text, record.id)
  }
  for (const speech of speeches) shelf('speeches').put(speech, speech.slug)
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('error', () => reject(transaction.error))
  })
  database.close()
}
