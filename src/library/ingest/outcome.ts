import type { Facts, Outcome, Refusal } from './model.ts'

/** What was asked for, as an outcome. */
export function ready<T>(value: T): Outcome<T> {
  return { kind: 'ready', value }
}

/** Why there is nothing, as an outcome. */
export function refused(refusal: Refusal): Outcome<never> {
  return { kind: 'refused', refusal }
}

/** The facts that say something, trimmed; of several accounts the first that does. */
export function factsOf(
  ...accounts: readonly Partial<Record<keyof Facts, string | null | undefined>>[]
): Facts {
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = {}
  for (const account of accounts)
    for (const key of KEYS) {
      const value = account[key]?.replace(/\s+/gu, ' ').trim()
      if (value !== undefined && value !== '') facts[key] ??= value
    }
  return facts
}

const KEYS = [
  'title',
  'outlet',
  'author',
  'date',
  'lang',
  'address',
] as const satisfies readonly (keyof Facts)[]
