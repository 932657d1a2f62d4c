import type { Language } from '../../lexicon/language.ts'
import { foldLetters } from '../../lexicon/letters.ts'
import type { Span, Token } from '../../model.ts'

/** The words of one sentence, as the readers of figures walk along them: by index, and never outside. */
export interface Row {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Its tokens, half open. */
  readonly first: number
  readonly end: number
  readonly language: Language
  /** The article's day as ISO date, or null. */
  readonly today: string | null
}

/** What a reader of figures gives: the figure, and the word behind it. */
export interface Found<F> {
  readonly figure: F
  readonly next: number
}

/** The folded word at an index; empty outside the sentence. */
export function keyAt(row: Row, at: number): string {
  return at >= row.first && at < row.end ? (row.tokens[at]?.key ?? '') : ''
}

/** A word as it is written; empty outside the sentence. */
export function writtenAt(row: Row, at: number): string {
  if (at < row.first || at >= row.end) return ''
  const token = row.tokens[at]!
  return row.text.slice(token.start, token.end)
}

/** What stands between a word and the one before; a full stop at the sentence's first word. */
export function gapBefore(row: Row, at: number): string {
  if (at <= row.first || at >= row.end) return '.'
  return row.text.slice(row.tokens[at - 1]!.end, row.tokens[at]!.start)
}

/** True where only white space parts a word from the one before. */
export function isJoined(row: Row, at: number): boolean {
  const gap = gapBefore(row, at)
  return gap === ' ' || /^\s+$/u.test(gap)
}

/** The words from one index up to another as a span of the text. */
export function spanOf(row: Row, from: number, to: number): Span {
  return { start: row.tokens[from]!.start, end: row.tokens[to - 1]!.end }
}

/** One part of a word written with hyphens ("40-hour"), and where it stands. */
export interface Piece extends Span {
  readonly key: string
}

/** The parts of a word between its hyphens; a word without any is one. */
export function piecesAt(row: Row, at: number): Piece[] {
  if (at < row.first || at >= row.end) return []
  const token = row.tokens[at]!
  const written = writtenAt(row, at)
  if (!HYPHEN.test(written)) return [{ start: token.start, end: token.end, key: token.key }]
  let start = token.start
  return written.split(HYPHEN).map((part) => {
    const piece = { start, end: start + part.length, key: foldLetters(part) }
    start = piece.end + 1
    return piece
  })
}

const HYPHEN = /[‐‑-]/u

/** How many words from an index on make a phrase of the list, the longest first, and what it stands for. */
export function phraseAt<T>(
  row: Row,
  at: number,
  phrases: ReadonlyMap<string, T>,
): { readonly value: T; readonly next: number } | null {
  const second = isJoined(row, at + 1) ? `${keyAt(row, at)} ${keyAt(row, at + 1)}` : null
  const third = second !== null && isJoined(row, at + 2) ? `${second} ${keyAt(row, at + 2)}` : null
  const tries = [third, second, keyAt(row, at)] as const
  for (const [place, phrase] of tries.entries()) {
    const value = phrase === null || phrase === '' ? undefined : phrases.get(phrase)
    if (value !== undefined) return { value, next: at + tries.length - place }
  }
  return null
}
