import type { Facing, Span } from '../../engine/model.ts'
import type { Piece } from './model.ts'
import { type Change, changeBetween, wordChange } from './style.ts'

/** A span of each text, either may be empty, and how they differ. Stretches touch on both sides and cover both. */
export interface Stretch extends Facing {
  readonly change: Change
}

/** The two articles' texts. */
export interface Texts {
  readonly left: string
  readonly right: string
}

/**
 * Cuts two passages at the words that both have: between them stand punctuation, spaces, and words of one side.
 * @param pairs words that both have, in order, never crossing, inside `whole`
 */
export function stretchesOf(texts: Texts, whole: Facing, pairs: readonly Facing[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [left, right] = [whole.left.start, whole.right.start]
  for (const pair of pairs) {
    stretches.push(
      ...gap(texts, { start: left, end: pair.left.start }, { start: right, end: pair.right.start }),
    )
    const change = wordChange(textOf(texts.left, pair.left), textOf(texts.right, pair.right))
    stretches.push({ left: pair.left, right: pair.right, change })
    ;[left, right] = [pair.left.end, pair.right.end]
  }
  const rest = gap(texts, { start: left, end: whole.left.end }, { start: right, end: whole.right.end })
  return [...stretches, ...rest]
}

/** As a reader meets them: what was struck stands before what was put in. */
export function piecesOf(stretches: readonly Stretch[]): readonly Piece[] {
  return stretches.flatMap(({ left, right, change }): readonly Piece[] => {
    if (change === 'same') return [{ kind: 'same', left, right }]
    if (change !== 'edit') return [{ kind: 'style', left, right, rule: change }]
    return [
      ...(isEmpty(left) ? [] : [{ kind: 'del' as const, left }]),
      ...(isEmpty(right) ? [] : [{ kind: 'ins' as const, right }]),
    ]
  })
}

/** The characters of a span. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Whether a span holds no character. */
export function isEmpty({ start, end }: Span): boolean {
  return start >= end
}

/** Between two shared words: the punctuation and spaces that both have at its edges, and what differs in between. */
function gap(texts: Texts, left: Span, right: Span): readonly Stretch[] {
  const [a, b] = [textOf(texts.left, left), textOf(texts.right, right)]
  const head = commonHead(a, b)
  const tail = commonHead(reversed(a.slice(head)), reversed(b.slice(head)))
  const cut = ({ start, end }: Span): readonly Span[] => [
    { start, end: start + head },
    { start: start + head, end: end - tail },
    { start: end - tail, end },
  ]
  const rights = cut(right)
  return cut(left).flatMap((one, at) => {
    const other = rights[at] ?? right
    if (isEmpty(one) && isEmpty(other)) return []
    return {
      left: one,
      right: other,
      change: changeBetween(textOf(texts.left, one), textOf(texts.right, other)),
    }
  })
}

/** How many characters both begin with that are no letters or figures: a word is never cut. */
function commonHead(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at] && !WORD.test(a[at] ?? '')) at++
  return at
}

const WORD = /[\p{L}\p{N}\p{M}\p{Cs}\p{Sc}%]/u

function reversed(text: string): string {
  return text.split('').toReversed().join('')
}
