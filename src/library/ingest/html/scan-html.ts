import { HTML_DEPTH, HTML_TAGS } from '../limits.ts'
import type { Refusal } from '../model.ts'
import { TagReader } from './tag-reader.ts'

/**
 * Whether a page is safe to parse: parsing cannot be stopped, and takes time by the square of its depth. One pass over
 * its characters; where the parser may see fewer tags than this does, it errs towards refusing.
 */
export function scanHtml(html: string): Refusal | null {
  const reader = new TagReader(html)
  const open: string[] = []
  let tags = 0
  for (let tag = reader.next(); tag !== null; tag = reader.next()) {
    tags++
    if (tags > HTML_TAGS) return { kind: 'too-many-tags', limit: HTML_TAGS }
    if (tag.isClosing) close(open, tag.name)
    else if (!CLOSED_BY_OTHERS.has(tag.name)) {
      open.push(tag.name)
      if (open.length > HTML_DEPTH) return { kind: 'too-deep', limit: HTML_DEPTH }
      // Inside pictures and formulas, scripts and styles hold tags like any other.
      if (RAW.has(tag.name) && !open.some((name) => FOREIGN.has(name))) reader.skipTo(tag.name)
    }
  }
  return null
}

/** Closes the innermost of that name, and all inside it. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

const RAW: ReadonlySet<string> = new Set(['script', 'style'])
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math'])

/** Elements that hold nothing, and those which the next of their kind closes: none of them nests in itself. */
const CLOSED_BY_OTHERS: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'
  ).split(' '),
)
