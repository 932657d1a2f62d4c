import type { FurnitureWord } from '../engine/model.ts'
import type { HandRecord } from './hand-record.ts'

export type { FurnitureWord }

/** The nouns of a reader’s own library: articles and speeches that they brought, and what becomes of keeping them. */

/** What a reader can say of an article of their own. What is not known is absent, never guessed. */
export interface OwnFacts {
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  /** ISO date, as the outlet wrote it: the day at its own place. */
  readonly date?: string
  /** BCP 47 tag. */
  readonly lang?: string
  /** Where it stands in the web: the canonical address. Never fetched. */
  readonly address?: string
}

/** An article as it is listed: all but its text, which is read when it is wanted. */
export interface OwnArticle extends OwnFacts {
  /** `own/` and a random id: links are made of it, and open it in this browser alone. */
  readonly id: string
  /** The speech that it is filed under, by its slug: a bundled one, or one of the reader’s own. */
  readonly speech: string
  /** About so many words, furniture included (`wordCount`): the comparison counts the tokens of what is read. */
  readonly words: number
  /** When it was brought, in milliseconds since 1970. */
  readonly added: number
  /** A hash of the text (text-key.ts): the same text is the same article. */
  readonly key: string
  /** The headline that the text begins with, where the reader calls the article otherwise. */
  readonly headline?: string
  /** Spans of the text that the reader says are, or are not, furniture, whatever the engine finds. */
  readonly furniture?: FurnitureWord
}

export interface OwnSpeech {
  /** `own-` and a random id. */
  readonly slug: string
  readonly title: string
  /** ISO date. */
  readonly date?: string
}

/** An article on its way into the library. */
export interface NewArticle extends OwnFacts {
  readonly text: string
  readonly speech: string
  readonly furniture?: FurnitureWord
}

export interface OwnLibrary {
  readonly speeches: readonly OwnSpeech[]
  readonly articles: readonly OwnArticle[]
}

/** An article with its text: what a backup holds, and what an undone deletion puts back. */
export interface WholeArticle extends OwnArticle {
  readonly text: string
}

/** What was to be kept together: all of it is kept, or nothing. */
export interface Change {
  /** One whose id is there already stays as it is there. */
  readonly put?: readonly WholeArticle[]
  /** Facts of articles that are there already; their texts stay. */
  readonly edit?: readonly Edit<OwnArticle>[]
  /** Ids. */
  readonly remove?: readonly string[]
  readonly putSpeeches?: readonly OwnSpeech[]
  /** Facts of speeches that are there already. */
  readonly editSpeeches?: readonly Edit<OwnSpeech>[]
  /** Slugs. */
  readonly removeSpeeches?: readonly string[]
  /** What a backup holds of the reader’s word on matches; what is there already stays. */
  readonly putHands?: readonly KeptHand[]
}

/** What a record was when it was read to be edited, and what it shall be. */
export interface Edit<T> {
  readonly before: T
  readonly after: T
}

/** What two tabs made of one record, where they changed the same of it. */
export interface Clash<T> {
  /** What both changed. */
  readonly fields: readonly string[]
  /** What the other tab left. */
  readonly there: T
  /** That, with all that was changed here. */
  readonly mine: T
  /** That, with what was changed here alone. */
  readonly theirs: T
}

/** The reader’s word on the matches of two texts, as it lies in the database. */
export interface KeptHand {
  /** Made of both texts (hand-record.ts). */
  readonly key: string
  readonly record: HandRecord
}

/** What became of a change. */
export type Kept = Done | Unkept

/** Why nothing was changed. */
export type Unkept =
  /** Another tab changed the same of an article or a speech: nothing was saved, until the reader chooses. */
  | { readonly kind: 'clash'; readonly clash: Clash<OwnArticle> | Clash<OwnSpeech> }
  /** Another tab has deleted all that was to be changed. */
  | { readonly kind: 'gone' }
  /** The disk, or this page’s share of it, is full: nothing of the change was saved, all that was there still is. */
  | { readonly kind: 'full' }
  /** A newer version of this page is open in another tab, and has changed the shape of the library: reload. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly detail: string }

export interface Done {
  /** `in-memory`: the browser refuses storage, and it lasts as long as the page. */
  readonly kind: 'kept' | 'in-memory'
  /** The articles that were deleted, as they were at that moment, whichever tab had changed them. */
  readonly removed?: readonly WholeArticle[]
}

/** How much room the page takes, in bytes, as the browser estimates it; absent where it does not say. */
export interface Usage {
  readonly used?: number
  readonly quota?: number
  /** The browser has promised not to clear it by itself. */
  readonly isPersisted: boolean
}

/** Where a reader’s own articles lie. Never throws. */
export interface OwnShelf {
  /** All but the texts. Empty where nothing is kept, or nothing can be; null where it could not be read. */
  readonly list: () => Promise<OwnLibrary | null>
  /** Null where it is not there any more. */
  readonly text: (id: string) => Promise<string | null>
  /** Without those that are not there any more; null where they could not be read. */
  readonly texts: (ids: readonly string[]) => Promise<ReadonlyMap<string, string> | null>
  /** All that the reader said of matches; null where it could not be read. */
  readonly hands: () => Promise<readonly KeptHand[] | null>
  /** In one transaction: whole or not at all. */
  readonly change: (change: Change) => Promise<Kept>
}

/** Where they are kept, and what the browser says of it. Never throws. */
export interface OwnStorage extends OwnShelf {
  readonly usage: () => Promise<Usage>
  /** Asks the browser to keep it for good. */
  readonly persist: () => Promise<boolean>
}
