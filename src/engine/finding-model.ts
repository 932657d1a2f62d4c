import type { Sided, Span } from './span.ts'
import type { CueGroup } from './speech-model.ts'

/** The nouns of what `find` tells: utterances and findings. */

/** The quotation ladder, from the outlet’s fullest to its thinnest telling of words that somebody said. */
export type Rung = 'full-quote' | 'partial-quote' | 'one-word' | 'indirect' | 'own-voice' | 'not-found'

/** One place where an article tells what somebody said. */
export interface Telling {
  readonly rung: Rung
  /** Index into the side’s `Reading.quotes`; null in the outlet’s own voice. */
  readonly quote: number | null
  /** Index into the side’s sentences. */
  readonly sentence: number
  /** The words of that sentence that tell it, in order, without quotation marks. */
  readonly spans: readonly Span[]
}

/** The same spoken words, wherever the two articles tell them. One side is empty where the words were not found there. */
export interface Utterance {
  readonly left: readonly Telling[]
  readonly right: readonly Telling[]
}

export type Rule = Finding['rule']

/** What every finding has. */
export interface Found {
  /** The sentences it is about: indexes, in order. A side can be empty. */
  readonly sentences: Sided<readonly number[]>
  /** The words themselves, in order. A side can be empty. */
  readonly left: readonly Span[]
  readonly right: readonly Span[]
}

/**
 * What happened to words inside quotation marks from one article to the other: other words, another form of the
 * same (tense, number, pronoun), words that an outlet put in brackets, words left out with “…”, words of one side
 * without any sign, and words at the beginning or end that only one side quotes.
 */
export type WordingChange = 'substitution' | 'form' | 'insert' | 'elision' | 'gap' | 'truncation'

/** Where an article tells something. `position` is the share, 0–1, of the article’s sentences that stand before. */
export interface Prominence {
  readonly role: 'headline' | 'standfirst' | 'heading' | 'body'
  readonly position: number
}

/** One thing worth a reader’s eye, with both passages and the rule that fired. Sides exchange with the articles. */
export type Finding =
  | (Found & {
      readonly rule: 'figure'
      /** `contains`: one allows the other ("more than 50", 59). */
      readonly relation: 'different' | 'contains' | 'vague'
    })
  | (Found & {
      readonly rule: 'quote-wording'
      /** Index into `Comparison.utterances`. */
      readonly utterance: number
      readonly changes: readonly WordingChange[]
    })
  | (Found & { readonly rule: 'quote-form'; readonly utterance: number; readonly rungs: Sided<Rung> })
  | (Found & { readonly rule: 'cue'; readonly utterance: number; readonly groups: Sided<CueGroup> })
  | (Found & {
      readonly rule: 'certainty'
      /** `modal`: may / will; `negation`: "not" on one side only; `agent`: a passive where the other has an actor. */
      readonly change: 'modal' | 'negation' | 'agent'
    })
  | (Found & {
      readonly rule: 'naming'
      /** `actor`: one person, place or body under other names; `event`: one event under other words. */
      readonly named: 'actor' | 'event'
    })
  | (Found & { readonly rule: 'setting'; readonly aspect: 'place' | 'day' | 'occasion' })
  | (Found & {
      readonly rule: 'headline'
      /** Of the one side that is not empty: its headline’s words stand nowhere in its body, or only inside quotes. */
      readonly words: 'nowhere' | 'only-quoted'
    })
  | (Found & { readonly rule: 'prominence'; readonly places: Sided<Prominence> })
