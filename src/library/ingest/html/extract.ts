import type { DraftNote, Dropped, Extract, Facts } from '../model.ts'
import { cleanBlocks } from '../text.ts'
import type { Block } from './blocks.ts'
import { neverClosedIn } from './never-closed.ts'
import { pullQuotesBeside, withoutPullQuotes } from './pull-quotes.ts'
import { withoutLinkLists } from './without-link-lists.ts'

/**
 * The title is said apart: where the text starts with it, it is taken off.
 * @param whole the blocks of the whole page, for pull-quotes that are not among those found
 */
export function extractOf(found: readonly Block[], facts: Facts, whole: readonly Block[] = []): Extract {
  const isTitled = found[0] !== undefined && isSame(found[0].text, facts.title)
  const read = withoutLinkLists(isTitled ? found.slice(1) : found)
  const { blocks: kept, dropped } = withoutPullQuotes(read.blocks)
  const { blocks, notes } = cleanBlocks(kept.map(({ text }) => text))
  const quotes = [...dropped, ...pullQuotesBeside(kept, withoutLinkLists(whole).blocks, dropped)]
  const lines = read.lines.map((line) => ({ ...line, before: placeWithout(dropped, line.before) }))
  return {
    blocks,
    facts,
    notes: [
      ...notes,
      ...(quotes.length > 0 ? [{ kind: 'pull-quote-dropped', quotes } as const] : []),
      ...(lines.length > 0 ? [{ kind: 'page-furniture', lines } as const] : []),
    ],
  }
}

/** Where a place among blocks is, once some of them are dropped. */
function placeWithout(dropped: readonly Dropped[], place: number): number {
  return place - dropped.filter(({ before }, droppedAbove) => before + droppedAbove < place).length
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
