import type { ArticleEntry, Fact, LibraryIndex, LibraryOutcome, SpeechEntry } from './model.ts'

/** The one parser that turns what was fetched into an index. The build has checked it; a stale or foreign file is caught here. */
export function parseIndex(json: string, file: string): LibraryOutcome<LibraryIndex> {
  try {
    return { kind: 'ready', value: indexOf(JSON.parse(json)) }
  } catch (error) {
    const detail = error instanceof Unacceptable ? error.message : 'it is not JSON'
    return { kind: 'failed', problem: { kind: 'malformed', file, detail } }
  }
}

/** Thrown inside this file alone: the first thing that is not as it must be. */
class Unacceptable extends Error {}

function indexOf(value: unknown): LibraryIndex {
  const index = record(value, 'the index')
  if (index['version'] !== 1) throw new Unacceptable('its version is not 1')
  return { version: 1, speeches: list(index['speeches'], 'speeches').map(speechOf) }
}

function speechOf(value: unknown, at: number): SpeechEntry {
  const where = `speeches[${at}]`
  const speech = record(value, where)
  const articles = list(speech['articles'], `${where}.articles`)
  return {
    slug: text(speech['slug'], `${where}.slug`),
    title: text(speech['title'], `${where}.title`),
    ...optional(speech, 'date', factAt(where)),
    ...optional(speech, 'place', factAt(where)),
    ...optional(speech, 'speaker', factAt(where)),
    ...optional(speech, 'language', factAt(where)),
    ...optional(speech, 'open', (pair) => pairOf(pair, `${where}.open`)),
    articles: articles.map((article, index) => articleOf(article, `${where}.articles[${index}]`)),
  }
}

function articleOf(value: unknown, where: string): ArticleEntry {
  const article = record(value, where)
  const textAt = (field: unknown) => text(field, where)
  return {
    id: text(article['id'], `${where}.id`),
    lang: text(article['lang'], `${where}.lang`),
    ...optional(article, 'outlet', textAt),
    ...optional(article, 'title', textAt),
    ...optional(article, 'date', textAt),
    ...optional(article, 'source', textAt),
    ...optional(article, 'licence', textAt),
    ...optional(article, 'file', textAt),
    ...optional(article, 'words', (field) => count(field, where)),
  }
}

function factAt(where: string): (value: unknown) => Fact {
  return (value) => {
    const fact = record(value, `a fact of ${where}`)
    return { value: text(fact['value'], `${where}: value`), basis: text(fact['basis'], `${where}: basis`) }
  }
}

function pairOf(value: unknown, where: string): readonly [left: string, right: string] {
  const pair = list(value, where)
  if (pair.length !== 2) throw new Unacceptable(`${where} is not a pair`)
  return [text(pair[0], where), text(pair[1], where)]
}

function optional<K extends string, T>(
  from: Readonly<Record<string, unknown>>,
  key: K,
  accept: (value: unknown) => T,
): { readonly [P in K]?: T } {
  if (from[key] === undefined) return {}
  const entry: Partial<Record<K, T>> = {}
  entry[key] = accept(from[key])
  return entry
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Unacceptable(`${where} is not a record`)
}

function list(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new Unacceptable(`${where} is not a list`)
}

function count(value: unknown, where: string): number {
  if (typeof value === 'number') return value
  throw new Unacceptable(`${where} is not a number`)
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  throw new Unacceptable(`${where} is not a text`)
}
