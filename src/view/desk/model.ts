import type { SentenceRole, Span } from '../../engine/model.ts'
import type { RowId } from '../model.ts'

/** Two articles as one text: what the second desk kept, struck, put in and spelled otherwise. All spans are offsets. */

/** Differences of house style, from what is typed to what is written; `style.ts` tells them. */
export const STYLE_RULES = [
  'quotation-marks',
  'dashes',
  'capitals',
  'titles',
  'per-cent',
  'abbreviations',
  'numbers',
  'punctuation',
  'spelling',
] as const

export type StyleRule = (typeof STYLE_RULES)[number]

/** A stretch of the one text. `same` may differ in white space; `style` says the same in another house’s way. */
export type Piece =
  | { readonly kind: 'same'; readonly left: Span; readonly right: Span }
  | { readonly kind: 'style'; readonly left: Span; readonly right: Span; readonly rule: StyleRule }
  | { readonly kind: 'del'; readonly left: Span }
  | { readonly kind: 'ins'; readonly right: Span }

/** Where the twin of a moved passage stands in the one text. */
export interface Move {
  readonly row: RowId
  readonly direction: 'up' | 'down'
}

/** `text`: drawn at its place; `arrived`: moved here by the second desk; `gone`: moved away, and drawn there. */
export type DeskRow =
  | { readonly kind: 'text'; readonly id: RowId; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'arrived'
      readonly id: RowId
      readonly pieces: readonly Piece[]
      readonly from: Move
    }
  | { readonly kind: 'gone'; readonly id: RowId; readonly to: Move }

/** A paragraph or headline; or a line that is no part of the account, such as a byline. */
export type DeskBlock =
  | { readonly kind: 'text'; readonly role: SentenceRole; readonly rows: readonly DeskRow[] }
  | { readonly kind: 'credit'; readonly rule: string; readonly pieces: readonly Piece[] }
