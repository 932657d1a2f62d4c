import type { CueGroup } from '../model.ts'

/**
 * What may follow a verb of saying. `clause`: what is said, with "that" or without (said); `that`: only with it,
 * or in quotation marks (noted); `hearer`: whom it is said to comes first (told); `order`: whom, then "to" (urged);
 * `object`: a thing or person, reported speech only where words of it are quoted (blasted, called, vowed).
 */
export type Complement = 'clause' | 'that' | 'hearer' | 'order' | 'object'

export interface SayingVerb {
  readonly group: CueGroup
  readonly takes: Complement
  /** `present` is also what a plural noun looks like (claims); `base` what an infinitive does; `ing` a participle. */
  readonly form: 'base' | 'present' | 'past' | 'ing'
}

type Words = ReadonlySet<string>

/** Words that tell who says something, and how: for quotes. All are folded keys of tokens. */
export interface Attribution {
  /** By inflected form. */
  readonly verbs: ReadonlyMap<string, SayingVerb>
  /** Nouns that say what their owner says (claim), as their owner's verb would. */
  readonly nouns: ReadonlyMap<string, CueGroup>
  /** Words that a verb of saying needs behind it to be one, by the verb's forms: "pointed out", "called for". */
  readonly particles: ReadonlyMap<string, Words>
  /** Forms of "say": nothing but what is said follows them. */
  readonly plain: Words
  /** Words that belong to a verb of saying where they follow it: "called on". */
  readonly extending: ReadonlyMap<string, Words>
  /** Makes an order of a call. */
  readonly on: string
  /** Verbs that join with one of saying: "went on to say". */
  readonly goOn: Words
  /** "according" of "according to"; "as" of "reported him as saying". */
  readonly according: string
  readonly as: string
  readonly to: string
  readonly of: string
  readonly and: string
  /** Words before what is said: that, whether, how. */
  readonly complementisers: Words
  readonly that: string
  readonly auxiliaries: Words
  readonly negations: Words
  /** Adverbs that stand between a speaker and the verb: also, then. Those in -ly too. */
  readonly adverbs: Words
  /** Pronouns that can speak: he, they, who. */
  readonly speakers: Words
  readonly relatives: Words
  /** Words for persons that change when speech is reported: I, our, their. */
  readonly persons: Words
  /** Words that begin a noun phrase: the, his. */
  readonly determiners: Words
  readonly prepositions: Words
  /** Words that begin a clause: while, because, but. */
  readonly clauseWords: Words
  /** Days and months, which stand without a preposition beside a verb of saying. */
  readonly times: Words
  /** Forms of "be": they make a past form a passive. */
  readonly be: Words
  /** Auxiliaries that leave it open whether anything was said: could, must. */
  readonly unreal: Words
  /** Plural nouns without their ending that can speak: people, police. */
  readonly plurals: Words
  /** Prepositions that belong to the noun before them in a speaker's name or office: of, for. */
  readonly binding: Words
  /** Prepositions that tell when something was said, behind words quoted from it. */
  readonly leaving: Words
  /** Participles that explain, in the outlet's voice, what was said: referring. */
  readonly explaining: Words
  /** Words before a speaker that make the saying a thing compared: "than he said". */
  readonly comparing: Words
  /** Words behind an attribution with which the outlet speaks on. */
  readonly ownVoice: Words
  /** Conjunctions that join one main clause to the next. */
  readonly joining: Words
  /** Present or past participle by its ending. */
  isParticiple(word: string): boolean
  /** Past form by its ending. */
  isPast(word: string): boolean
  /** Past participle by its ending. */
  isPerfect(word: string): boolean
  /** Adverb by its ending. */
  isAdverb(word: string): boolean
}
