import type { Reading } from './article-model.ts'
import type { Finding, Utterance } from './finding-model.ts'
import type { Span } from './span.ts'

export type * from './article-model.ts'
export type * from './finding-model.ts'
export type * from './span.ts'
export type * from './speech-model.ts'

/**
 * The nouns of a comparison. Those of an article, of positions, of reported speech and of findings have files of their
 * own; other rooms find them all here.
 */

/** `same`: only case, punctuation or, unless it counts, spelling differ; `edited`: most wording shared; `reframed`: same thing, other words. */
export type MatchKind = 'same' | 'edited' | 'reframed'

export type Strength = 'strong' | 'fair' | 'weak'

/** A span of each text. */
export interface Facing {
  readonly left: Span
  readonly right: Span
}

/** Two stretches of a matched pair that stand for one another: the same words, or other ones. */
export interface Link extends Facing {
  readonly kind: 'equal' | 'other'
}

/** Something about two sentences that a reader can check; words for it are in `view/match-reasons.ts`. */
export type MatchFact =
  | {
      /** The rarest shared terms, where they stand first. */
      readonly code: 'words' | 'names' | 'figures'
      readonly left: readonly Span[]
      readonly right: readonly Span[]
    }
  /** Words in the longest run that both have. */
  | { readonly code: 'run'; readonly words: number }
  | {
      readonly code:
        | 'much-else'
        | 'both-early'
        | 'same-place'
        | 'far-apart'
        | 'same-quoted'
        | 'both-quote'
        | 'one-quotes'
        | 'same-speaker'
        | 'other-speaker'
        | 'best'
        | 'rivals'
        | 'around'
    }

/** A fact behind a match's score. */
export interface MatchReason {
  readonly fact: MatchFact
  /** What it and its like add to the score's logit: above 0 it speaks for the match, below against it. */
  readonly part: number
}

/** Two sentences that tell the same specific thing. Many to many. */
export interface Match {
  /** Index into the left reading's sentences. */
  readonly left: number
  readonly right: number
  readonly kind: MatchKind
  readonly strength: Strength
  /** Calibrated probability, 0–1. */
  readonly score: number
  /** Why it has that score, what weighs most first; empty where both have the same words. */
  readonly reasons: readonly MatchReason[]
  /** Share, 0–1, of each sentence's content words that this match covers: left, right. */
  readonly partial: readonly [left: number, right: number]
  /** Strong or fair, and off the spine: it stands elsewhere in the other article. */
  readonly moved: boolean
  /** A reader’s word stands behind it, whatever the matcher says: it is strong, with a score of 1. */
  readonly by?: 'reader'
  /** Empty for weak matches: they mark no word. In order of `left`, or of `right` where `left` is equal. */
  readonly links: readonly Link[]
  /**
   * Of a strong or fair pair that is told in other words: the stretches that face one another between shared
   * wording. They hold linked phrases, single shared words, and words of one side alone. In order of `left`.
   */
  readonly stretches: readonly Facing[]
}

export type MarkKind = 'shared' | 'dropped' | 'added' | 'reframed' | 'furniture'

/** The marks of a side are sorted, touch without gap and cover its text. */
export interface Mark extends Span {
  readonly kind: MarkKind
  /** What the words are by themselves, where they are reframed only as part of a stretch. */
  readonly alone?: 'shared' | 'dropped' | 'added'
  /** The highest-scoring match that gave the kind: an index into `Comparison.matches`. */
  readonly match?: number
  /** Every span of the other side that is aligned with this one. */
  readonly partner?: readonly Span[]
}

export type RelationshipKind = 'copy' | 'shared-source' | 'independent' | 'other-speech'

/** One measured reason, as a code and its value; words for it are in `view/labels.ts`. */
export type Reason =
  | { readonly code: 'speeches-given'; readonly same: boolean }
  | { readonly code: 'days-apart'; readonly days: number }
  /** Words that stand in sentences of both, as shares of the article that has less of them, and of the other. */
  | { readonly code: 'same-text'; readonly share: number; readonly most: number }
  | { readonly code: 'matched'; readonly left: number; readonly right: number }

export interface Relationship {
  readonly kind: RelationshipKind
  readonly reasons: readonly Reason[]
}

/** The likeliest sentence of the other side for a sentence, however unlikely. */
export interface Nearest {
  readonly sentence: number
  /** Calibrated probability, 0–1. */
  readonly score: number
}

export interface ComparedSide {
  readonly reading: Reading
  readonly marks: readonly Mark[]
  /** One entry a sentence; null where the other side shares no content word with it. */
  readonly nearest: readonly (Nearest | null)[]
}

/** What a reader says for and against matches: pairs of sentences, each named by its span. */
export interface Hand {
  /** Matches that stand because the reader says so, found by the engine or not. */
  readonly kept: readonly Facing[]
  /** Pairs that are no match. */
  readonly broken: readonly Facing[]
}

/** How a comparison is to be made, apart from the texts. */
export interface CompareOptions {
  readonly hand?: Hand
  /** Words spelled otherwise ("honour", "honor"; "12 per cent", "12%") count as other words. */
  readonly exactSpelling?: boolean
}

/** How much of a reader’s hand a comparison could follow. */
export interface FollowedHand {
  readonly kept: number
  readonly broken: number
  /** Pairs whose sentences do not stand in the texts as they are now. */
  readonly lost: number
}

export interface Comparison {
  /** False where a bound of size was hit: the page says "approximate". */
  readonly complete: boolean
  readonly relationship: Relationship
  readonly left: ComparedSide
  readonly right: ComparedSide
  /** Sorted by `left`, then `right`. */
  readonly matches: readonly Match[]
  /** The matches of the spine: indexes into `matches`, in reading order of both sides. */
  readonly spine: readonly number[]
  /** The same spoken words in both, by where the left one tells them, then the right one. */
  readonly utterances: readonly Utterance[]
  /** Ranked: what changes most for a reader first. */
  readonly findings: readonly Finding[]
  /** Absent where the reader said nothing. */
  readonly hand?: FollowedHand
}
