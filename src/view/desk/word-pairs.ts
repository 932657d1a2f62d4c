import type { Comparison, Facing, Link, Reading, Span, Token } from '../../engine/model.ts'
import { firstEndingBehind } from '../first-behind.ts'

/** The words of a span, as the engine reads them. */
export function wordsIn({ tokens }: Pick<Reading, 'tokens'>, { start, end }: Span): readonly Token[] {
  const words: Token[] = []
  for (let at = firstEndingBehind(tokens, start); at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.start >= end) break
    words.push(token)
  }
  return words
}

/**
 * The words that both sides of a row have, pair by pair, never crossing: what the engine linked as equal, the heaviest
 * set of links that run in order on both sides.
 */
export function wordPairs({ left, right, matches }: Comparison, of: readonly number[]): readonly Facing[] {
  const links = of.flatMap((index) => matches[index]?.links ?? []).filter(({ kind }) => kind === 'equal')
  return inOrder(links).flatMap((link) =>
    paired(wordsIn(left.reading, link.left), wordsIn(right.reading, link.right)),
  )
}

/** The links with the most characters of which none crosses or touches upon another. */
function inOrder(links: readonly Link[]): readonly Link[] {
  const sorted = links.toSorted((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
  const best: { readonly weight: number; readonly before: number }[] = []
  sorted.forEach((link, at) => {
    let [weight, before] = [0, -1]
    for (let earlier = 0; earlier < at; earlier++) {
      const one = sorted[earlier]
      const reached = best[earlier]?.weight ?? 0
      const isBefore = one && one.left.end <= link.left.start && one.right.end <= link.right.start
      if (isBefore && reached > weight) [weight, before] = [reached, earlier]
    }
    best.push({ weight: weight + link.left.end - link.left.start, before })
  })
  const chain: Link[] = []
  const top = best.reduce((high, { weight }, at) => (weight > (best[high]?.weight ?? -1) ? at : high), 0)
  for (let at = top; at >= 0; at = best[at]?.before ?? -1) {
    const link = sorted[at]
    if (link) chain.unshift(link)
  }
  return chain
}

/** Word for word; where the two stretches have other counts ("U.S." and "United States"), as far as words are alike in order. */
function paired(left: readonly Token[], right: readonly Token[]): readonly Facing[] {
  const pairs: Facing[] = []
  let from = 0
  for (const word of left) {
    const there = right.findIndex((other, at) => at >= from && other.key === word.key)
    if (there < 0) continue
    pairs.push({ left: word, right: right[there] ?? word })
    from = there + 1
  }
  return pairs
}
