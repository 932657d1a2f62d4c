import { folded } from './folded.ts'

/** What the library’s list shows: speeches with their articles, searched, sorted and filtered. */

export type Origin = 'bundled' | 'own' | 'pasted'

/** `own`: what the reader brought, pasted texts of this visit among it. */
export const ORIGIN_FILTERS = ['all', 'bundled', 'own'] as const

export type OriginFilter = (typeof ORIGIN_FILTERS)[number]

/** `speech`: under the headings of their speeches, as the library has them; all others are one list without headings. */
export const SHELF_ORDERS = ['speech', 'date', 'outlet', 'added', 'words'] as const

export type ShelfOrder = (typeof SHELF_ORDERS)[number]

export interface ShelfArticle {
  readonly id: string
  readonly origin: Origin
  readonly outlet?: string
  readonly title?: string
  readonly opening?: string
  readonly author?: string
  /** ISO date. */
  readonly date?: string
  readonly words?: number
  /** Milliseconds since 1970. */
  readonly added?: number
}

export interface ShelfSpeech<A extends ShelfArticle = ShelfArticle> {
  readonly slug: string
  readonly title: string
  readonly origin: Origin
  readonly articles: readonly A[]
}

/** What a reader asks of the list. */
export interface ShelfQuery {
  readonly search: string
  readonly origin: OriginFilter
  /** Slug; empty for all. */
  readonly speech: string
  readonly order: ShelfOrder
}

export type ShelfRow<A extends ShelfArticle, S extends ShelfSpeech<A>> =
  | { readonly kind: 'speech'; readonly key: string; readonly speech: S; readonly shown: number }
  | {
      readonly kind: 'article'
      readonly key: string
      readonly article: A
      readonly speech: S
      /** The last below its heading. */
      readonly isLast: boolean
    }

/** A library made ready for searching: done once, so that a letter typed costs no more than looking. */
export interface Shelf<A extends ShelfArticle, S extends ShelfSpeech<A>> {
  readonly speeches: readonly S[]
  readonly books: readonly Book<A, S>[]
}

interface Book<A, S> {
  readonly article: A
  readonly speech: S
  /** All that a search looks at, folded. */
  readonly sought: string
}

/** The library made ready for searching: what a search looks at is folded once. */
export function shelfOf<A extends ShelfArticle, S extends ShelfSpeech<A>>(
  speeches: readonly S[],
): Shelf<A, S> {
  const books = speeches.flatMap((speech) => {
    const title = folded(speech.title)
    return speech.articles.map((article) => ({ article, speech, sought: `${soughtOf(article)} ${title}` }))
  })
  return { speeches, books }
}

function soughtOf({ outlet, title, opening, author }: ShelfArticle): string {
  return folded([outlet, title, opening, author].filter(Boolean).join(' '))
}

/** The rows to draw. An empty speech keeps its heading unless something is searched: it can be deleted there. */
export function shelfRows<A extends ShelfArticle, S extends ShelfSpeech<A>>(
  { speeches, books }: Shelf<A, S>,
  query: ShelfQuery,
): readonly ShelfRow<A, S>[] {
  const found = booksFound(books, query)
  if (query.order !== 'speech')
    return found.toSorted(ORDERS[query.order]).map((book) => articleRow(book, false))
  const bySpeech = new Map<string, Book<A, S>[]>(speeches.map(({ slug }) => [slug, []]))
  for (const book of found) bySpeech.get(book.speech.slug)?.push(book)
  return speeches.flatMap((speech) => {
    const own = bySpeech.get(speech.slug) ?? []
    if (own.length === 0 && !isShownEmpty(speech, query)) return []
    const heading = { kind: 'speech', key: `speech ${speech.slug}`, speech, shown: own.length } as const
    return [heading, ...own.map((book, at) => articleRow(book, at === own.length - 1))]
  })
}

function booksFound<A extends ShelfArticle, S extends ShelfSpeech<A>>(
  books: readonly Book<A, S>[],
  { search, origin, speech }: ShelfQuery,
): readonly Book<A, S>[] {
  const words = folded(search).split(' ').filter(Boolean)
  return books.filter(
    (book) =>
      (speech === '' || book.speech.slug === speech) &&
      isOfOrigin(book.article.origin, origin) &&
      words.every((word) => book.sought.includes(word)),
  )
}

function isOfOrigin(origin: Origin, wanted: OriginFilter): boolean {
  return wanted === 'all' || (origin === 'bundled') === (wanted === 'bundled')
}

function isShownEmpty(speech: ShelfSpeech, { search, origin, speech: wanted }: ShelfQuery): boolean {
  const isWanted = wanted === '' || wanted === speech.slug
  return speech.articles.length === 0 && search.trim() === '' && isWanted && isOfOrigin(speech.origin, origin)
}

function articleRow<A extends ShelfArticle, S extends ShelfSpeech<A>>(
  { article, speech }: Book<A, S>,
  isLast: boolean,
): ShelfRow<A, S> {
  return { kind: 'article', key: article.id, article, speech, isLast }
}

type Compare = (one: Shelved, other: Shelved) => number

interface Shelved {
  readonly article: ShelfArticle
}

const COLLATOR = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** Newest and longest first. */
const ORDERS: Readonly<Record<Exclude<ShelfOrder, 'speech'>, Compare>> = {
  date: by(
    ({ date }) => date,
    (one, other) => COLLATOR.compare(other, one),
  ),
  outlet: by(({ outlet }) => outlet, COLLATOR.compare),
  added: by(
    ({ added }) => added,
    (one, other) => other - one,
  ),
  words: by(
    ({ words }) => words,
    (one, other) => other - one,
  ),
}

/** What is not known comes last. */
function by<T>(
  pick: (article: ShelfArticle) => T | undefined,
  compare: (one: T, other: T) => number,
): Compare {
  return (one, other) => {
    const [a, b] = [pick(one.article), pick(other.article)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return compare(a, b)
  }
}
