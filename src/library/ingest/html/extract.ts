import type { DraftNote, Extract, Facts } from '../model.ts'
import { cleanBlocks } from '../text.ts'
import type { Block } from './blocks.ts'
import { neverClosedIn } from './never-closed.ts'
import { pullQuotesBeside, withoutPullQuotes } from './pull-quotes.ts'

/**
 * The title is said apart: where the text starts with it, it is taken off.
 * @param whole the blocks of the whole page, for pull-quotes that are not among those found
 */
export function extractOf(found: readonly Block[], facts: Facts, whole: readonly Block[] = []): Extract {
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

/** The extract with more said of it. */
export function noted(extract: Extract, notes: readonly DraftNote[]): Extract {
  return { ...extract, notes: [...extract.notes, ...notes] }
}

/** That the end of some mark-up was lost, if it was. */
export function lostIn(html: string): readonly DraftNote[] {
  const part = neverClosedIn(html)
  return part === null ? [] : [{ kind: 'never-closed', part }]
}
