import type { Article } from '../../src/engine/index.ts'

/** Parsers for the lines of the command line: outside data is `unknown` until one of these accepts it. */

export type Parsed<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'refused'; readonly reason: string }

export type Fields = Readonly<Record<string, unknown>>

/** A line as the fields of one JSON object. */
export function parsed(line: string): Parsed<Fields> {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? { kind: 'ok', value } : refused('is no JSON object')
  } catch {
    return refused('is no JSON')
  }
}

export function text(fields: Fields, name: string, path = name): Parsed<string> {
  const value = fields[name]
  if (value === undefined) return refused(`field "${path}" is missing`)
  return typeof value === 'string' ? { kind: 'ok', value } : refused(`field "${path}" is no text`)
}

export function strings(fields: Fields, name: string): Parsed<readonly string[]> {
  const value = fields[name]
  if (value === undefined) return refused(`field "${name}" is missing`)
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isList ? { kind: 'ok', value } : refused(`field "${name}" is no list of texts`)
}

/** The optional `lang` of a line. */
export function lang(fields: Fields): Parsed<{ lang?: string }> {
  return optional(fields, ['lang'], '')
}

const ARTICLE_FACTS = ['title', 'outlet', 'date', 'lang', 'speech'] as const

/** An article: its text, and what else is known of it. `null` is as good as absent. */
export function article(fields: Fields, name: string): Parsed<Article> {
  const value = fields[name]
  if (value === undefined) return refused(`field "${name}" is missing`)
  if (!isRecord(value)) return refused(`field "${name}" is no object`)
  const body = text(value, 'text', `${name}.text`)
  if (body.kind === 'refused') return body
  const facts = optional(value, ARTICLE_FACTS, `${name}.`)
  return facts.kind === 'refused' ? facts : { kind: 'ok', value: { text: body.value, ...facts.value } }
}

function optional<K extends string>(
  fields: Fields,
  names: readonly K[],
  path: string,
): Parsed<Partial<Record<K, string>>> {
  const found: Partial<Record<K, string>> = {}
  for (const name of names) {
    const value = fields[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return refused(`field "${path}${name}" is no text`)
    found[name] = value
  }
  return { kind: 'ok', value: found }
}

function refused(reason: string): Parsed<never> {
  return { kind: 'refused', reason }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
