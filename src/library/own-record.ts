import type { FurnitureWord } from '../engine/model.ts'
import type { OwnArticle, OwnFacts, OwnSpeech } from './own-model.ts'
import { type Fields, isCount, isObject, listOf, spanOf } from './parsing.ts'

/** How own articles and speeches lie in the database and in backups. Here is their one parser. */

const VERSION = 1

export type Record<T> = T & { readonly version: typeof VERSION }

/** As it is written, with the version of its shape. */
export function recordOf<T extends OwnArticle | OwnSpeech>(value: T): Record<T> {
  return { ...value, version: VERSION }
}

/** Null of what another version, or somebody else, has written. */
export function ownArticleOf(record: unknown): OwnArticle | null {
  if (!isObject(record) || record['version'] !== VERSION) return null
  const { id, speech, words, added, key, headline, furniture } = record
  const facts = factsOf(record)
  const word = furniture === undefined ? undefined : furnitureOf(furniture)
  const isWhole = isOwnId(id) && isSlug(speech) && isCount(words) && isCount(added) && isText(key)
  if (!isWhole || !facts || word === null || !(headline === undefined || isText(headline))) return null
  const told = { ...(headline !== undefined && { headline }), ...(word && { furniture: word }) }
  return { id, ...facts, speech, words, added, key, ...told }
}

/** Null of what another version, or somebody else, has written. */
export function ownSpeechOf(record: unknown): OwnSpeech | null {
  if (!isObject(record) || record['version'] !== VERSION) return null
  const { slug, title, date } = record
  if (!isSlug(slug) || !slug.startsWith('own-') || !isText(title)) return null
  if (date === undefined) return { slug, title }
  return isText(date) ? { slug, title, date } : null
}

const FACTS = ['title', 'outlet', 'author', 'date', 'lang', 'address'] as const

/** What is absent stays absent; null where a fact is no text. */
function factsOf(record: Fields): OwnFacts | null {
  const facts: { -readonly [name in keyof OwnFacts]: OwnFacts[name] } = {}
  for (const name of FACTS) {
    const value = record[name]
    if (value === undefined) continue
    if (!isText(value)) return null
    facts[name] = value
  }
  return facts
}

function furnitureOf(value: unknown): FurnitureWord | null {
  if (!isObject(value)) return null
  const [read, folded] = [listOf(value['read'], spanOf), listOf(value['folded'], spanOf)]
  return read && folded ? { read, folded } : null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** As links spell them (store/address.ts). */
function isSlug(value: unknown): value is string {
  return isText(value) && SLUG.test(value)
}

const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

function isOwnId(value: unknown): value is string {
  return isText(value) && value.startsWith('own/') && isSlug(value.slice('own/'.length))
}
