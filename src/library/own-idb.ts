import type { IDBPTransaction } from 'idb'
import { type Database, openDatabase, type Shelves } from './database.ts'
import { handRecordOf } from './hand-record.ts'
import type { Change, KeptHand, OwnShelf } from './own-model.ts'
import { ownArticleOf, ownSpeechOf, recordOf } from './own-record.ts'

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
    async change(change) {
      await inOneTransaction(await opened(), change)
      return { kind: 'kept' }
    },
  }
}

const SHELVES = ['articles', 'texts', 'speeches', 'hands'] as const

type Writing = IDBPTransaction<Shelves, typeof SHELVES, 'readwrite'>

/** Whatever goes wrong on the way takes back all of it. */
async function inOneTransaction(database: Database, change: Change): Promise<void> {
  // Strict: what is said to be kept outlasts a crash of the machine, too.
  const transaction = database.transaction(SHELVES, 'readwrite', { durability: 'strict' })
  const results = await Promise.allSettled([write(transaction, change), transaction.done])
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw transaction.error ?? failed.reason
}

async function write(transaction: Writing, change: Change): Promise<void> {
  const steps = [...removals(transaction, change), ...additions(transaction, change)]
  try {
    // Asked at once, for speed; one that throws is one that rejects.
    await Promise.all(steps.map(async (step) => step()))
  } catch (error) {
    if (transaction.error === null) abort(transaction)
    throw error
  }
}

type Step = () => Promise<unknown>

function removals(transaction: Writing, { remove = [], removeSpeeches = [] }: Change): readonly Step[] {
  const [articles, texts] = [transaction.objectStore('articles'), transaction.objectStore('texts')]
  const speeches = transaction.objectStore('speeches')
  return [
    ...remove.flatMap((id) => [() => articles.delete(id), () => texts.delete(id)]),
    ...removeSpeeches.map((slug) => () => speeches.delete(slug)),
  ]
}

function additions(transaction: Writing, change: Change): readonly Step[] {
  const { put = [], edit = [], putSpeeches = [], putHands = [] } = change
  const [articles, texts] = [transaction.objectStore('articles'), transaction.objectStore('texts')]
  const [speeches, hands] = [transaction.objectStore('speeches'), transaction.objectStore('hands')]
  return [
    ...putSpeeches.map((speech) => () => speeches.put(recordOf(speech), speech.slug)),
    ...put.flatMap(({ text, ...article }) => [
      () => articles.put(recordOf(article), article.id),
      () => texts.put(text, article.id),
    ]),
    // What another tab has deleted meanwhile is not brought back by half.
    ...edit.map((article) => async () => {
      if ((await articles.getKey(article.id)) !== undefined) await articles.put(recordOf(article), article.id)
    }),
    ...putHands.map(({ key, record }) => async () => {
      if ((await hands.getKey(key)) === undefined) await hands.put(record, key)
    }),
  ]
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
