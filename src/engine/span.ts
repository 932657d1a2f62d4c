/**
 * A stretch of an article's untouched `text`. All positions of the engine are such offsets, in UTF-16 code
 * units, half open: `start` is inside, `end` is the first unit behind.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `left` and `right` are the two articles compared, everywhere. Swapping them mirrors every result. */
export type Side = 'left' | 'right'

/** Something of each side. */
export type Sided<T> = Readonly<Record<Side, T>>
