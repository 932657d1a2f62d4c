import { breathing } from '../breath.ts'
import type { DraftNote, Extract, Facts, IngestTools, Outcome } from '../model.ts'
import { ready, refused } from '../outcome.ts'
import { cleanBlocks, readText } from '../text.ts'
import { wordCount } from '../wholeness.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { LinkedArticle } from '../json-ld.ts'
import { linkedArticle, pageFacts } from './metadata.ts'
import { neverClosedIn } from './never-closed.ts'
import { pullQuotesBeside, withoutPullQuotes } from './pull-quotes.ts'
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
  const extract = fuller(extractOf(isWhole ? whole : blocksOf(found), facts, whole), linked)
  if (extract.blocks.length === 0) return refused({ kind: isScripted ? 'only-scripts' : 'no-text' })
  return ready(
    noted(extract, [
      ...lostIn(html),
      ...(found === 'too-large' ? [{ kind: 'taken-whole' } as const] : []),
      ...(linked?.isFree === false ? [{ kind: 'not-free' } as const] : []),
    ]),
  )
}

function noted(extract: Extract, notes: readonly DraftNote[]): Extract {
  return { ...extract, notes: [...extract.notes, ...notes] }
}

function lostIn(html: string): readonly DraftNote[] {
  const part = neverClosedIn(html)
  return part === null ? [] : [{ kind: 'never-closed', part }]
}

/** Mark-up that somebody chose to copy, or that came of a document: all of it is wanted. */
export function readFragment(source: string, parseHtml: (html: string) => Document): Outcome<Extract> {
  const html = withoutNoscript(source)
  const refusal = scanHtml(html)
  if (refusal) return refused(refusal)
  const blocks = blocksOf(parseHtml(html).body)
  const [first] = blocks
  const isTitled = first?.kind === 'heading' && blocks.length > 1
  return ready(noted(extractOf(blocks, isTitled ? { title: first.text } : {}), lostIn(html)))
}

/**
 * The title is said apart: where the text starts with it, it is taken off.
 * @param whole the blocks of the whole page, for pull-quotes that are not among those found
 */
function extractOf(found: readonly Block[], facts: Facts, whole: readonly Block[] = []): Extract {
  const isTitled = found[0] !== undefined && isSame(found[0].text, facts.title)
  const { blocks: kept, dropped } = withoutPullQuotes(isTitled ? found.slice(1) : found)
  const { blocks, notes } = cleanBlocks(kept.map(({ text }) => text))
  const quotes = [...dropped, ...pullQuotesBeside(kept, whole, dropped)]
  return {
    blocks,
    facts,
    notes: quotes.length > 0 ? [...notes, { kind: 'pull-quote-dropped', quotes }] : notes,
  }
}

function isSame(block: string, title: string | undefined): boolean {
  const [a, b] = [block, title ?? ''].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  return a !== '' && a === b
}

/** A page whose script would have drawn the text may give it in JSON-LD: so many times longer than what is drawn. */
const FULLER = 2

function fuller(extract: Extract, linked: LinkedArticle | undefined): Extract {
  if (linked?.body === undefined) return extract
  const words = wordCount(extract.blocks.join('\n'))
  return wordCount(linked.body) > FULLER * words
    ? { ...extract, ...readText(linked.body), facts: extract.facts }
    : extract
}
