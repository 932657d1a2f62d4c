import { createRequire } from 'node:module'

/** Readability’s own parser for tests: well-formed mark-up only, and no selectors. */
export function parseTiny(html: string): Document {
  const load = createRequire(import.meta.url)
  const Parser = load('@mozilla/readability/JSDOMParser.js') as new () => { parse(html: string): Document }
  return new Parser().parse(`<html><head></head><body>${html}</body></html>`)
}
