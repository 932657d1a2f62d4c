import type { NeverClosed } from '../model.ts'
import { TagReader } from './tag-reader.ts'

/** What swallows the end of a page because nobody closed it; null of a page that ends as it should. */
export function neverClosedIn(html: string): NeverClosed | null {
  const reader = new TagReader(html)
  let drawings = 0
  for (let tag = reader.next(); tag !== null; tag = reader.next()) {
    if (DRAWINGS.has(tag.name)) drawings = Math.max(0, drawings + (tag.isClosing ? -1 : 1))
    else if (drawings === 0 && !tag.isClosing && SWALLOWING.has(tag.name)) reader.skipTo(tag.name)
  }
  return reader.endsIn === null ? null : (NAMES[reader.endsIn] ?? 'other')
}

const NAMES: Readonly<Record<string, NeverClosed>> = {
  script: 'script',
  style: 'style',
  title: 'title',
  textarea: 'textarea',
  '!--': 'comment',
  '<': 'tag',
}

/** Elements whose content is no mark-up, in a browser that runs no scripts. */
const SWALLOWING: ReadonlySet<string> = new Set(
  'script style title textarea xmp iframe noembed noframes'.split(' '),
)

/** In these all content is mark-up, and `<script/>` is whole. */
const DRAWINGS: ReadonlySet<string> = new Set(['svg', 'math'])
