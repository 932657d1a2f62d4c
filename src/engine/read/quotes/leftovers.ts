import { textOf } from '../../spans.ts'
import type { Scene } from './scene.ts'
import { attributed, unattributed, type Draft } from './drafts.ts'
import { isTitle } from './forms.ts'
import type { Frame, Item } from './frames.ts'
import { signatureOf } from './signatures.ts'

/** A frame, the one before it with its cues, and the one behind. */
interface Place {
  readonly frame: Frame
  readonly last: Frame | null
  readonly before: Scene | null
  readonly next: Frame | undefined
}

/** Adds a draft; where its first quotation was opened again, it takes in the one before. */
export function joinedTo(drafts: Draft[], draft: Draft): void {
  const last = drafts.at(-1)
  const reopened = draft.items[0]?.quotation?.reopened === true && last !== undefined && last.source === null
  if (!reopened) {
    drafts.push(draft)
    return
  }
  last.content.push(...draft.content)
  last.items.push(...draft.items)
  drafts[drafts.length - 1] = { ...draft, content: last.content, items: last.items }
}

/** Adds what stands in quotation marks in a frame and is attributed by none of its cues. */
export function bareIn(text: string, place: Place, drafts: Draft[], reported: readonly Draft[]): void {
  const { items } = place.frame
  if (items.every(({ quotation }) => quotation === null)) return
  const owned = new Set(reported.flatMap((draft) => draft.items))
  const alone = items.every(({ quotation }) => quotation !== null)
  for (const [at, item] of items.entries()) {
    if (item.quotation === null || owned.has(item)) continue
    const last = drafts.at(-1)
    if (last !== undefined && goesOn(text, place, last, { item, alone })) {
      last.content.push({ start: item.start, end: item.end })
      last.items.push(item)
      continue
    }
    const signature = signatureOf(place.frame, at, place.next)
    if (signature !== null) drafts.push({ ...unattributed(item, true), source: signature })
    else if (alone) drafts.push(announcedBy(text, place, last, item) ?? unattributed(item, alone))
    else if (!isTitle(text, item.quotation, items[at - 1]?.written ?? ''))
      drafts.push(unattributed(item, alone))
  }
}

/** A quotation, and whether nothing else stands in its frame. */
interface Bare {
  readonly item: Item
  readonly alone: boolean
}

/** `“…,” he said. | “…”`, and a paragraph that opens the quotation again. */
function goesOn(text: string, { frame, last: before }: Place, last: Draft, { item, alone }: Bare): boolean {
  if (item.quotation?.reopened === true) return holdsQuotation(last)
  if (!alone || before === null || before.paragraph !== frame.paragraph) return false
  const follows = last.open && holdsQuotation(last) && lastEnd(last) >= before.start
  return follows && /^[.,;\s]*$/u.test(between(text, last, before))
}

/** What stands between a draft's last word, cue and source, and the end of their frame. */
function between(text: string, draft: Draft, frame: Frame): string {
  return textOf(text, { start: Math.max(frame.items.at(-1)?.end ?? 0, lastEnd(draft)), end: frame.end })
}

function lastEnd({ content, cue, source }: Draft): number {
  return Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0, source?.end ?? 0)
}

/** `The paper reports: ¶ “…”`, and a quotation behind reported speech in its paragraph: who spoke speaks on. */
function announcedBy(
  text: string,
  { frame, last, before }: Place,
  draft: Draft | undefined,
  item: Item,
): Draft | null {
  const cue = before?.cues.at(-1)
  if (last === null || before === null || cue === undefined) return null
  const ends = text.slice(last.items.at(-1)?.end ?? last.end, last.end)
  if (/:\s*$/u.test(ends) && cue.source !== null)
    return {
      ...attributed(before.items, [], cue),
      content: [{ start: item.start, end: item.end }],
      items: [item],
      open: false,
    }
  const speaksOn = draft !== undefined && draft.source !== null && !holdsQuotation(draft)
  if (!speaksOn || last.paragraph !== frame.paragraph || lastEnd(draft) < last.start) return null
  return { ...draft, content: [{ start: item.start, end: item.end }], items: [item], open: false }
}

function holdsQuotation({ items }: Draft): boolean {
  return items.some(({ quotation }) => quotation !== null)
}
