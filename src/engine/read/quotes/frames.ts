import type { Reading, Span } from '../../model.ts'
import type { Quotation } from './pairs.ts'

/** A word outside quotation marks, or a whole quotation. */
export interface Item extends Span {
  /** The word's folded key; empty for a quotation. */
  readonly key: string
  /** As written. */
  readonly written: string
  readonly quotation: Quotation | null
  /** What stands between the item before and this one: punctuation and spaces. */
  readonly gap: string
  /** True where a comma stands before it, be it inside a closing mark. */
  readonly comma: boolean
  /** True where something stronger stands before it. */
  readonly cut: boolean
}

/** A sentence as its writer sees it: what is quoted in it, however many sentences long, is one item. */
export interface Frame extends Span {
  readonly paragraph: number
  readonly role: Reading['sentences'][number]['role']
  readonly items: readonly Item[]
}

type Read = Pick<Reading, 'text' | 'sentences' | 'tokens'>

/** The frames of a text, in order: sentences, joined where a quotation crosses from one into the next. */
export function framesOf({ text, sentences, tokens }: Read, quotations: readonly Quotation[]): Frame[] {
  const frames: Frame[] = []
  let q = 0
  for (let first = 0; first < sentences.length; ) {
    const sentence = sentences[first]
    if (sentence === undefined) break
    while ((quotations[q]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) q++
    let next = first + 1
    let through = q
    for (; sentences[next]?.paragraph === sentence.paragraph; next++) {
      const border = sentences[next]?.start ?? 0
      while ((quotations[through]?.end ?? Number.POSITIVE_INFINITY) <= border) through++
      if ((quotations[through]?.start ?? border) >= border) break
    }
    const last = sentences[next - 1] ?? sentence
    const within = { start: sentence.start, end: last.end }
    while ((quotations[through]?.start ?? within.end) < within.end) through++
    const words = tokens.slice(sentence.tokens.start, last.tokens.end)
    frames.push({
      ...within,
      paragraph: sentence.paragraph,
      role: sentence.role,
      items: itemsOf(text, within, words, quotations.slice(q, through)),
    })
    first = next
  }
  return frames
}

const COMMA = /[,،]/u
const CUT = /[;:—–―!?"“”]|\s-\s|--|[.…] *\n/u

/** Of a longer gap only both ends are kept, in UTF-16 units. */
const GAP_EDGE = 8

function itemsOf(
  text: string,
  within: Span,
  tokens: Reading['tokens'],
  quotations: readonly Quotation[],
): Item[] {
  const items: Item[] = []
  let at = within.start
  const push = (span: Span, key: string, quotation: Quotation | null) => {
    const gap =
      span.start - at <= 2 * GAP_EDGE
        ? text.slice(at, span.start)
        : text.slice(at, at + GAP_EDGE) + text.slice(span.start - GAP_EDGE, span.start)
    const written = quotation === null ? text.slice(span.start, span.end) : ''
    const isPlain = gap === ' '
    items.push({
      start: span.start,
      end: span.end,
      key,
      written,
      quotation,
      gap,
      comma: (!isPlain && COMMA.test(gap)) || endsInComma(text, items.at(-1)?.quotation ?? null),
      cut: !isPlain && CUT.test(gap),
    })
    at = span.end
  }
  let q = 0
  for (const token of tokens) {
    for (let next = quotations[q]; next !== undefined && next.start <= token.start; next = quotations[++q])
      push(next, '', next)
    if (token.start >= at) push(token, token.key, null)
  }
  for (const next of quotations.slice(q)) push(next, '', next)
  return items
}

/** `“a shame,” but`: the comma is the sentence's. */
function endsInComma(text: string, quotation: Quotation | null): boolean {
  return (
    quotation !== null &&
    /[,،]['’”"]?\s*$/u.test(
      text.slice(Math.max(quotation.inner.start, quotation.inner.end - 3), quotation.inner.end),
    )
  )
}
