import type { Draft } from './drafts.ts'
import type { Frame, Item } from './frames.ts'

/** Longest name, in words, before or behind the colon of a headline. */
const LONGEST_NAME = 5
/** Fewest words of what is said. */
const FEWEST = 3

/**
 * `Khamenei: Americans must leave`, `Iran will strike back: Leader`: who is named beside the colon of a headline says
 * the rest, where the article has the same name say something. Null where it does not.
 */
export function labelledHeadline(
  text: string,
  { items, role }: Frame,
  drafts: readonly Draft[],
): Draft | null {
  if (role !== 'headline') return null
  const colon = items.findIndex(({ gap }) => /:/u.test(gap))
  if (colon < 0) return null
  const [before, behind] = [items.slice(0, colon), items.slice(colon)]
  const speakers = new Set(
    drafts.flatMap(({ source }) => (source === null ? [] : namesIn(text.slice(source.start, source.end)))),
  )
  const said = (name: readonly Item[], content: readonly Item[]) =>
    isName(name, speakers) && content.length >= FEWEST ? draftOf(name, content) : null
  return said(before, behind) ?? said(behind, before)
}

function isName(items: readonly Item[], speakers: ReadonlySet<string>): boolean {
  const isCapital = items.every(({ written }) => /^\p{Lu}/u.test(written))
  return isCapital && items.length <= LONGEST_NAME && speakers.has(items.at(-1)?.written ?? '')
}

function namesIn(source: string): string[] {
  return source.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []
}

function draftOf(name: readonly Item[], items: readonly Item[]): Draft {
  const spanOf = (run: readonly Item[]) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 })
  return {
    content: [spanOf(items)],
    items: [...items],
    source: spanOf(name),
    cue: null,
    open: false,
    alone: false,
  }
}
