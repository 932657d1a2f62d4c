import { markUpIn, withStrayMarks } from '../mark-up.ts'
import type { Extract, Facts, IngestTools, Outcome } from '../model.ts'
import { ready, refused } from '../outcome.ts'
import { readText } from '../text.ts'
import { blocksOf } from './blocks.ts'
import { extractOf } from './extract.ts'
import { scanHtml } from './scan-html.ts'
import { withoutNoscript } from './without-noscript.ts'

/**
 * The text that JSON-LD gives of an article. It should be plain; where a site wrote mark-up, that is read.
 * @param parseHtml as for `readPage`: its document is inert
 */
export function readBody(body: string, facts: Facts, parseHtml: IngestTools['parseHtml']): Outcome<Extract> {
  const markUp = markUpIn(body)
  if (markUp === null) return ready({ ...readText(body), facts })
  const html = withoutNoscript(markUp === 'words' ? withStrayMarks(body) : body)
  const refusal = scanHtml(html)
  if (refusal) return refused(refusal)
  const root = parseHtml(html).body
  // Words set off in a plain text: its paragraphs are its lines.
  return ready(
    markUp === 'words' ? { ...readText(root.textContent), facts } : extractOf(blocksOf(root), facts),
  )
}
