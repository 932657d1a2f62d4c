import type { Change, KeptHand, OwnLibrary, OwnSpeech, Unkept, WholeArticle } from '../own-model.ts'

/** The nouns of a backup: a reader’s whole library as one file. */

/** What a file holds, once it is accepted. */
export interface Backup {
  readonly speeches: readonly OwnSpeech[]
  readonly articles: readonly WholeArticle[]
  readonly hands: readonly KeptHand[]
  /** As the store writes them; it alone knows what they mean. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** Why a file is refused. */
export type BackupRefusal =
  /** Cut short, or altered. */
  | 'damaged'
  /** Not a backup of this reader. */
  | 'foreign'
  /** Written by a newer version of this page. */
  | 'newer'

export type BackupOutcome =
  | { readonly kind: 'read'; readonly backup: Backup }
  | Extract<RestoreReport, { readonly kind: 'refused' }>

/** What a backup is merged into. */
export interface There {
  readonly own: OwnLibrary
  readonly hands: readonly KeptHand[]
  /** An id that no article has. */
  readonly freshId: () => string
}

/** What restoring a backup changes. */
export interface Merged {
  readonly change: Change
  readonly added: number
  readonly already: number
  readonly hands: number
}

export type RestoreReport =
  | {
      readonly kind: 'restored'
      /** Articles. */
      readonly added: number
      /** Articles that were there: the same text under the same speech. */
      readonly already: number
      /** Pairs of texts whose matches the reader had worked on. */
      readonly hands: number
      readonly settings: boolean
    }
  /** Nothing was changed. `detail` says what is wrong, for whoever wants to know. */
  | { readonly kind: 'refused'; readonly reason: BackupRefusal; readonly detail?: string }
  /** Nothing was changed: what is there already could not be read. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'not-kept'; readonly kept: Unkept }
