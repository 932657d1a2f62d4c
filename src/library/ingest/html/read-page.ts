import { breathing } from '../breath.ts'
import type { Extract, IngestTools, Outcome } from '../model.ts'
import { ready, refused } from '../outcome.ts'
import { wordCount } from '../wholeness.ts'
import { blocksOf } from './blocks.ts'
import { extractOf, lostIn, noted } from './extract.ts'
import type { LinkedArticle } from '../json-ld.ts'
import { readBody } from './linked-body.ts'
import { linkedArticle, pageFacts } from './metadata.ts'
import { articleOf } from './readable.ts'
import { scanHtml } from './scan-html.ts'
import { withoutNoscript } from './without-noscript.ts'

/**
 * A page as its article. Rejects where it is cancelled.
 * @param parseHtml must give an inert document: it is never shown, and nothing in it is loaded
 */
export async function readPage(
  source: string,
  { parseHtml, signal }: Pick<IngestTools, 'parseHtml' | 'signal'>,
): Promise<Outcome<Extract>> {
  const breath = breathing(signal)
  const html = withoutNoscript(source)
  const refusal = scanHtml(html)
  if (refusal) return refused(refusal)
  await breath()
  const page = parseHtml(html)
  await breath()
  const linked = linkedArticle(page)
  const facts = pageFacts(page, linked)
  const isScripted = page.querySelector('script') !== null
  await breath()
  const whole = blocksOf(page.body)
  await breath()
  const found = await articleOf(page)
  await breath()
  const isWhole = found === null || found === 'too-large'
  const extract = fuller(extractOf(isWhole ? whole : blocksOf(found), facts, whole), linked, { parseHtml })
  if (extract.blocks.length === 0) return refused({ kind: isScripted ? 'only-scripts' : 'no-text' })
  return ready(
    noted(extract, [
      ...lostIn(html),
      ...(found === 'too-large' ? [{ kind: 'taken-whole' } as const] : []),
      ...(linked?.isFree === false ? [{ kind: 'not-free' } as const] : []),
    ]),
  )
}

/** Mark-up that somebody chose to copy, or that came of a document: all of it is wanted. */
export function readFragment(source: string, parseHtml: (html: string) => Document): Outcome<Extract> {
  const html = withoutNoscript(source)
  const refusal = scanHtml(html)
  if (refusal) return refused(refusal)
  // Its lists of links, too: those of a document are its sources.
  const blocks = blocksOf(parseHtml(html).body).map(({ kind, text }) => ({ kind, text }))
  const [first] = blocks
  const isTitled = first?.kind === 'heading' && blocks.length > 1
  return ready(noted(extractOf(blocks, isTitled ? { title: first.text } : {}), lostIn(html)))
}

/** A page whose script would have drawn the text may give it in JSON-LD: so many times longer than what is drawn. */
const FULLER = 2

function fuller(
  extract: Extract,
  linked: LinkedArticle | undefined,
  { parseHtml }: Pick<IngestTools, 'parseHtml'>,
): Extract {
  const least = FULLER * wordCount(extract.blocks.join('\n'))
  // Its tags are words here: fewer of them are its text’s.
  if (linked?.body === undefined || wordCount(linked.body) <= least) return extract
  const said = readBody(linked.body, extract.facts, parseHtml)
  return said.kind === 'ready' && wordCount(said.value.blocks.join('\n')) > least ? said.value : extract
}
