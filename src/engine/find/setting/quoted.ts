import type { Quote, Reading, Span } from '../../model.ts'
import { firstFrom } from '../../spans.ts'

/** Whether a word lies inside what the quotes of a text hold. */
export type Inside = (word: Span) => boolean

/** @param part `quoted`: within quotation marks; `content`: in all that is reported as said */
export function insideOf({ quotes }: Reading, part: 'quoted' | 'content'): Inside {
  const spans = joined(quotes.flatMap((quote: Quote) => quote[part]))
  return ({ start }) => {
    const before = spans[firstFrom(spans, start + 1) - 1]
    return before !== undefined && start < before.end
  }
}

/** In order, those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const list: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = list.at(-1)
    if (last === undefined || last.end <= start) list.push({ start, end })
    else list[list.length - 1] = { start: last.start, end: Math.max(last.end, end) }
  }
  return list
}
