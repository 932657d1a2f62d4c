import { readBody } from './html/linked-body.ts'
import { linkedArticles } from './json-ld.ts'
import type { Extract, IngestTools, Outcome } from './model.ts'
import { refused } from './outcome.ts'

/** The articles of a JSON file, each with its own result: schema.org’s JSON-LD with the texts in it. */
export function readJson(
  text: string,
  { parseHtml }: Pick<IngestTools, 'parseHtml'>,
): readonly Outcome<Extract>[] {
  const value = parsed(text)
  if (value === undefined) return [refused({ kind: 'damaged' })]
  const articles = linkedArticles(value).flatMap(({ facts, body }) =>
    body === undefined ? [] : [readBody(body, facts, parseHtml)],
  )
  return articles.length > 0 ? articles : [refused({ kind: 'no-text' })]
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
