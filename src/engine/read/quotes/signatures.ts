import type { Frame } from './frames.ts'
import type { Span } from '../../model.ts'

/** Longest name, in words, that stands beside a quotation without a verb. */
const LONGEST_NAME = 6

/** Who is named beside a quotation with a dash or colon alone: `“…” ― Ann Lee`, `Lee: “…”` */
export function signatureOf({ items }: Frame, at: number, next: Frame | undefined): Span | null {
  if (items[at + 1] !== undefined) return signatureAt(items, at + 1)
  return labelBefore(items, at) ?? (next === undefined ? null : signatureAt(next.items, 0))
}

function signatureAt(items: Frame['items'], first: number): Span | null {
  const start = items[first]
  if (start === undefined || !/^\s*(?:[―—–]|--?\s)\s*$/u.test(start.gap)) return null
  let last = first - 1
  while (last + 1 < items.length && last - first < LONGEST_NAME && isNameWord(items, last + 1, last >= first))
    last++
  const end = items[last]
  const ends = last === items.length - 1 || /\n/u.test(items[last + 1]?.gap ?? '')
  return end !== undefined && last >= first && ends ? { start: start.start, end: end.end } : null
}

function labelBefore(items: Frame['items'], at: number): Span | null {
  if (at === 0 || at > LONGEST_NAME || !/^\s*:\s*$/u.test(items[at]?.gap ?? '')) return null
  for (let word = 0; word < at; word++) if (!isNameWord(items, word, word > 0)) return null
  return { start: items[0]?.start ?? 0, end: items[at - 1]?.end ?? 0 }
}

function isNameWord(items: Frame['items'], at: number, joined: boolean): boolean {
  const item = items[at]
  if (item === undefined || item.quotation !== null || !/^\p{Lu}/u.test(item.written)) return false
  return !joined || /^\.?\s*$/u.test(item.gap)
}
