import { TagReader } from './tag-reader.ts'

/**
 * A page without what it shows to browsers that run no scripts. A document that is only parsed is such a browser: there
 * a paragraph that nobody closed in `<noscript>` keeps it open, and the article behind it would be lost with it.
 */
export function withoutNoscript(html: string): string {
  const reader = new TagReader(html)
  let kept = ''
  let from = 0
  for (let tag = reader.next(); tag !== null; tag = reader.next()) {
    if (tag.isClosing || !RAW.has(tag.name)) continue
    reader.skipTo(tag.name)
    if (tag.name !== 'noscript' || reader.next() === null) continue
    // White space in its place: what stood on both sides makes no new tag.
    kept += `${html.slice(from, tag.start)} `
    from = reader.at
  }
  return kept + html.slice(from)
}

/** Elements whose content a browser with scripts takes for text, up to their closing tag. */
const RAW: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes noscript'.split(' '),
)
