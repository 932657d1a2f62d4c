import { linkedArticles } from './json-ld.ts'
import type { Draft, Extract, Outcome } from './model.ts'
import { ready, refused } from './outcome.ts'
import { readText } from './text.ts'

export type JsonArticles =
  | { readonly kind: 'own'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'linked'; readonly extracts: readonly Extract[] }

/** The articles of a JSON file: our own format, or schema.org’s JSON-LD with the texts in it. */
export function readJson(
  text: string,
  ownFormat?: (value: unknown) => readonly Draft[] | null,
): Outcome<JsonArticles> {
  const value = parsed(text)
  if (value === undefined) return refused({ kind: 'damaged' })
  const drafts = ownFormat?.(value)
  if (drafts) return ready({ kind: 'own', drafts })
  const extracts = linkedArticles(value).flatMap(({ facts, body }): Extract[] =>
    body === undefined ? [] : [{ ...readText(body), facts }],
  )
  return extracts.length > 0 ? ready({ kind: 'linked', extracts }) : refused({ kind: 'no-text' })
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
