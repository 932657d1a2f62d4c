import { linkedArticles } from './json-ld.ts'
import type { Extract, Outcome } from './model.ts'
import { ready, refused } from './outcome.ts'
import { readText } from './text.ts'

/** The articles of a JSON file: schema.org’s JSON-LD with the texts in it. */
export function readJson(text: string): Outcome<readonly Extract[]> {
  const value = parsed(text)
  if (value === undefined) return refused({ kind: 'damaged' })
  const extracts = linkedArticles(value).flatMap(({ facts, body }): Extract[] =>
    body === undefined ? [] : [{ ...readText(body), facts }],
  )
  return extracts.length > 0 ? ready(extracts) : refused({ kind: 'no-text' })
}

/** Undefined of what is no JSON: JSON has no undefined. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
