import type { ActorKind, Span } from '../../model.ts'

/** A place of the text that names somebody or something, before it is known whom. */
export type Found = FoundName | FoundDescription

interface Place extends Span {
  /** Index into the reading's sentences. */
  readonly sentence: number
  /** Folded words that are titles: "general". */
  readonly titles: readonly string[]
  /** The other words of its titles, places by their key: "supreme", "iran". */
  readonly parts: readonly string[]
  /** It stands in apposition to the name or description before it. */
  readonly apposed: boolean
}

/** "Ayatollah Ali Khamenei": with its titles, where they stand right before it. */
export interface FoundName extends Place {
  readonly form: 'name'
  /** The folded words of the name itself. Never empty. */
  readonly words: readonly string[]
  /** What two mentions of one name share: its words, or the key of a well-known place. */
  readonly key: string
  /** Written title: the lower-case "commander" before a name proves no other title wrong. */
  readonly hasOffice: boolean
  readonly isAcronym: boolean
  /** In brackets right behind the name before it. */
  readonly isBracketed: boolean
  /** What its own words say it is. */
  readonly kind: ActorKind
  /** What the words beside it make likely. */
  readonly hint: ActorKind
}

/** "the Leader", "Iran’s Supreme Leader" */
export interface FoundDescription extends Place {
  readonly form: 'description'
}
