import type { Span } from '../engine/model.ts'

/** How outside data is accepted: each gives null of what is not what it says. */

export type Fields = Readonly<Record<string, unknown>>

/** Whether a value has fields; arrays and null have none. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Null unless every item is accepted. */
export function listOf<T>(value: unknown, parse: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null
  const items = value.map(parse)
  const known = items.filter((item) => item !== null)
  return known.length === items.length ? known : null
}

/** Null of what is no span, or an empty one. */
export function spanOf(value: unknown): Span | null {
  if (!isObject(value)) return null
  const { start, end } = value
  return isCount(start) && isCount(end) && start < end ? { start, end } : null
}

/** Whether a value is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
