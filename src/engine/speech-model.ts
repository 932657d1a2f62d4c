import type { Span } from './span.ts'

/** The nouns of what a text reports: quotes, who is named, and figures. All spans are offsets into its text. */

/**
 * What a text is read for. `words`: its language has lists of verbs of saying, titles and number words.
 * `marks`: it has none, so quotes are told by quotation marks alone, names by capitals, figures by digits;
 * reported speech without quotation marks, who speaks, and number words are passed over.
 */
export type SpeechDepth = 'words' | 'marks'

/** How the words of attribution present what is said: "said", "pointed out", "vowed", "admitted", "claimed", "blasted". */
export type CueGroup = 'neutral' | 'endorsing' | 'committing' | 'conceding' | 'distancing' | 'confrontational'

/** The words that attribute: a verb ("went on to say"), or "according to". */
export interface Cue extends Span {
  /** Null where no list holds the verb. */
  readonly group: CueGroup | null
}

/**
 * `direct`: whole clauses in quotation marks; `partial`: some words in quotation marks inside reported speech;
 * `scare`: one or two words in quotation marks that no one is said to say; `indirect`: reported without any.
 */
export type QuoteForm = 'direct' | 'partial' | 'scare' | 'indirect'

export interface Quote {
  readonly form: QuoteForm
  /** What is said, quotation marks included, in order; of several spans where the attribution stands between. Never empty. */
  readonly content: readonly Span[]
  /** What of it stands in quotation marks, without the marks; empty where it is indirect. */
  readonly quoted: readonly Span[]
  /** The words that name who says it; null where none do. */
  readonly source: Span | null
  /** Who that is, as an index into `Reading.actors`; null where the text does not tell. */
  readonly actor: number | null
  readonly cue: Cue | null
}

export type ActorKind = 'person' | 'place' | 'organisation' | 'unknown'

/** Why a mention is put with an earlier one. */
export type JoinEvidence = 'same-words' | 'part-of-name' | 'title' | 'apposition' | 'acronym' | 'alias'

/** One place where a text names somebody or something. */
export interface Mention extends Span {
  /** Null for the first one; `to` is an index into the actor’s mentions. */
  readonly join: { readonly evidence: JoinEvidence; readonly to: number } | null
}

/** Everything a text calls one person, place or organisation: a proposal, with the evidence for each join. */
export interface Actor {
  readonly kind: ActorKind
  /** In the order of the text. Never empty. Pronouns are none. */
  readonly mentions: readonly Mention[]
  /** The mention that says most, as an index into `mentions`. */
  readonly fullest: number
}

/** How far a figure can be taken at its word. `vague` ones ("dozens", "several") never count as agreeing. */
export type Precision = 'exact' | 'about' | 'more' | 'less' | 'range' | 'vague'

export type Figure = Quantity | Moment | Day

/** "59 people", "more than 50", "$500,000", "two-thirds", "dozens of missiles". The span holds the noun too where it follows. */
export interface Quantity extends Span {
  readonly kind: 'quantity'
  readonly low: number
  /** Infinity for "more than 50". */
  readonly high: number
  readonly precision: Precision
  /** `%`, a currency ("USD"), a folded unit ("kilometre"), or null for things counted. */
  readonly unit: string | null
  /** The noun it counts; null where none is told. */
  readonly noun: Span | null
}

/** "1:45am", "22:45 GMT". */
export interface Moment extends Span {
  readonly kind: 'time'
  /** Minutes from midnight. */
  readonly minute: number
  /** As written, upper case; null where none is. */
  readonly zone: string | null
}

/** "Wednesday", "January 3", "last week", "8 January 2020". */
export interface Day extends Span {
  readonly kind: 'day'
  /** First and last day it can mean, as ISO dates; null where the text and the article’s date do not tell. */
  readonly from: string | null
  readonly to: string | null
  /** 0 (Monday) – 6, where a weekday is named. */
  readonly weekday: number | null
  /** Month 1–12, day of the month and year where they are written. */
  readonly month: number | null
  readonly day: number | null
  readonly year: number | null
  /** "last week": so many of these from the article’s own; null where it is told otherwise. */
  readonly relative: { readonly unit: CalendarUnit; readonly offset: number } | null
}

/** A stretch of the calendar as people name it. */
export type CalendarUnit = 'day' | 'weekend' | 'week' | 'month' | 'year' | 'decade'
