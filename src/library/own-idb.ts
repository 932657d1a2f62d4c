import type { IDBPTransaction } from 'idb'
import { type Database, openDatabase, type Shelves } from './database.ts'
import { handRecordOf } from './hand-record.ts'
import type {
  Change,
  Kept,
  KeptHand,
  OwnArticle,
  OwnLibrary,
  OwnShelf,
  OwnSpeech,
  WholeArticle,
} from './own-model.ts'
import { ownArticleOf, ownSpeechOf, recordOf } from './own-record.ts'
import { settledEdits } from './settled-edits.ts'

/**
 * Own articles in the database. The connection stays open, so that a newer version of this page can tell us that we
 * are outdated. Rejects, unlike what is made of it.
 */
export function createIdbShelf(name: string, onOutdated: () => void): OwnShelf {
  let opening: Promise<Database> | null = null
  const opened = (): Promise<Database> => {
    opening ??= openDatabase(name, (why) => {
      opening = null
      if (why === 'outdated') onOutdated()
    }).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    async list() {
      const transaction = (await opened()).transaction(['articles', 'speeches'])
      const [articles, speeches] = await Promise.all([
        transaction.objectStore('articles').getAll(),
        transaction.objectStore('speeches').getAll(),
      ])
      return { articles: known(articles, ownArticleOf), speeches: known(speeches, ownSpeechOf) }
    },
    text: async (id) => textOf(await (await opened()).get('texts', id)),
    async texts(ids) {
      const { store } = (await opened()).transaction('texts')
      const texts = await Promise.all(ids.map(async (id) => [id, textOf(await store.get(id))] as const))
      return new Map(texts.flatMap(([id, text]) => (text === null ? [] : [[id, text] as const])))
    },
    async hands() {
      const { store } = (await opened()).transaction('hands')
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()])
      return keys.flatMap((key, at): readonly KeptHand[] => {
        const record = handRecordOf(records[at])
        return record ? [{ key, record }] : []
      })
    },
    change: async (change) => inOneTransaction(await opened(), change),
  }
}

const SHELVES = ['articles', 'texts', 'speeches', 'hands'] as const

type Writing = IDBPTransaction<Shelves, typeof SHELVES, 'readwrite'>

/** Whatever goes wrong on the way takes back all of it. */
async function inOneTransaction(database: Database, change: Change): Promise<Kept> {
  // Strict: what is said to be kept outlasts a crash of the machine, too.
  const transaction = database.transaction(SHELVES, 'readwrite', { durability: 'strict' })
  const [written, done] = await Promise.allSettled([write(transaction, change), transaction.done])
  if (written.status === 'fulfilled' && written.value.kind !== 'kept') return written.value
  const failed = [written, done].find((result) => result.status === 'rejected')
  if (failed) throw transaction.error ?? failed.reason
  return written.status === 'fulfilled' ? written.value : { kind: 'gone' }
}

async function write(transaction: Writing, change: Change): Promise<Kept> {
  try {
    const edits = settledEdits(change, await edited(transaction, change))
    if (edits.kind !== 'settled') {
      abort(transaction)
      return edits
    }
    // Asked at once, for speed; each step is a promise from its first line on, so that none throws past the others.
    const [removed] = await Promise.all([
      removals(transaction, change),
      additions(transaction, change, edits),
    ])
    return { kind: 'kept', ...(removed.length > 0 && { removed }) }
  } catch (error) {
    if (transaction.error === null) abort(transaction)
    throw error
  }
}

/** What is kept of all that the change edits, read in the transaction that writes it: no tab comes between. */
async function edited(transaction: Writing, { edit = [], editSpeeches = [] }: Change): Promise<OwnLibrary> {
  const [articles, speeches] = [transaction.objectStore('articles'), transaction.objectStore('speeches')]
  const [facts, named] = await Promise.all([
    Promise.all(edit.map(({ after }) => articles.get(after.id))),
    Promise.all(editSpeeches.map(({ after }) => speeches.get(after.slug))),
  ])
  return { articles: known(facts, ownArticleOf), speeches: known(named, ownSpeechOf) }
}

/** What was removed, as it was in that moment. */
async function removals(
  transaction: Writing,
  { remove = [], removeSpeeches = [] }: Change,
): Promise<readonly WholeArticle[]> {
  const [articles, texts] = [transaction.objectStore('articles'), transaction.objectStore('texts')]
  const speeches = transaction.objectStore('speeches')
  const gone = remove.map(async (id) => {
    const [record, text] = await Promise.all([
      articles.get(id),
      texts.get(id),
      articles.delete(id),
      texts.delete(id),
    ])
    const [article, words] = [ownArticleOf(record), textOf(text)]
    return article && words !== null ? [{ ...article, text: words }] : []
  })
  const [removed] = await Promise.all([
    Promise.all(gone),
    ...removeSpeeches.map(async (slug) => speeches.delete(slug)),
  ])
  return removed.flat()
}

async function additions(
  transaction: Writing,
  { put = [], putSpeeches = [], putHands = [] }: Change,
  edits: { readonly articles: readonly OwnArticle[]; readonly speeches: readonly OwnSpeech[] },
): Promise<void> {
  const [articles, texts] = [transaction.objectStore('articles'), transaction.objectStore('texts')]
  const [speeches, hands] = [transaction.objectStore('speeches'), transaction.objectStore('hands')]
  await Promise.all([
    ...[...putSpeeches, ...edits.speeches].map(async (speech) => speeches.put(recordOf(speech), speech.slug)),
    ...edits.articles.map(async (article) => articles.put(recordOf(article), article.id)),
    // Two tabs may put the same back.
    ...put.map(async ({ text, ...article }) => {
      if ((await articles.getKey(article.id)) !== undefined) return
      const steps = [
        async () => articles.put(recordOf(article), article.id),
        async () => texts.put(text, article.id),
      ]
      await Promise.all(steps.map((step) => step()))
    }),
    ...putHands.map(async ({ key, record }) => {
      if ((await hands.getKey(key)) === undefined) await hands.put(record, key)
    }),
  ])
}

/** It may have ended by itself. */
function abort(transaction: Writing): void {
  try {
    transaction.abort()
  } catch {}
}

/** Records that a later version has written, or nobody of ours, stay where they are and are not shown. */
function known<T>(records: readonly unknown[], parse: (record: unknown) => T | null): readonly T[] {
  return records.map(parse).filter((record) => record !== null)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
