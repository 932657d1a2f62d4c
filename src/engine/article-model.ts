import type { Span } from './span.ts'
import type { Actor, Figure, Quote, SpeechDepth } from './speech-model.ts'

/** The nouns of one article: as it comes in, and as the engine reads it. */

/** One outlet's text, with what its own words or the library's editor say about it. */
export interface Article {
  readonly text: string
  /** A headline known apart from the text. It is outside all offsets. */
  readonly title?: string
  readonly outlet?: string
  /** ISO date, `2020-01-08`. */
  readonly date?: string
  /** BCP 47 tag; where it is not given, it is told from the text. */
  readonly lang?: string
  /** The speech that the library files it under; two articles with equal values report one speech. */
  readonly speech?: string
  readonly furniture?: FurnitureWord
}

/** Spans of the text that the reader says are, or are not, furniture, whatever the rules find. */
export interface FurnitureWord {
  /** Read although a rule would fold it away. */
  readonly read: readonly Span[]
  /** Folded away although no rule would. */
  readonly folded: readonly Span[]
}

export type SentenceRole = 'headline' | 'standfirst' | 'heading' | 'body'

/** A trimmed span. Sentences are in order and never overlap. */
export interface Sentence extends Span {
  readonly role: SentenceRole
  /** Index into `Reading.paragraphs`. */
  readonly paragraph: number
  /** Its tokens: indexes into `Reading.tokens`, half open. */
  readonly tokens: Span
}

/** A word or number; punctuation and spaces are what lies between tokens. */
export interface Token extends Span {
  /** Folded for comparing: case, width, accents of typing, quotes, spelling and aliases. Never shown. */
  readonly key: string
}

export const FURNITURE_RULES = [
  'licence-line',
  'source-line',
  'byline',
  'dateline',
  'section-label',
  'navigation',
  'tweet',
  'date-line',
  'reader',
] as const

/** `reader`: nothing of the text tells it, the reader does. */
export type FurnitureRule = (typeof FURNITURE_RULES)[number]

/** What is on the page but not the outlet's account: outside all sentences, never counted. */
export interface Furniture extends Span {
  readonly rule: FurnitureRule
}

/** What the text itself says about the article. */
export interface Metadata {
  readonly title?: string
  readonly outlet?: string
  readonly date?: string
  readonly licence?: string
}

/** An article as the engine reads it. */
export interface Reading {
  readonly text: string
  /** BCP 47 tag: the article's, or what its text looks like. */
  readonly lang: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly furniture: readonly Furniture[]
  readonly metadata: Metadata
  /** What the three below were told by. */
  readonly depth: SpeechDepth
  /** In the order of their first words. */
  readonly quotes: readonly Quote[]
  /** In the order of their first mentions. */
  readonly actors: readonly Actor[]
  /** In order, without overlap. */
  readonly figures: readonly Figure[]
  /** False where a stretch without a full stop was cut into sentences by length. */
  readonly complete: boolean
}
