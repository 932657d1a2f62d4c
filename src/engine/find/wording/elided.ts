import { overlap } from '../../spans.ts'
import type { Side } from '../../model.ts'
import type { Unit } from '../../match/words/units.ts'
import type { QuotedPair } from './quoted-pairs.ts'

/** What stands around words that only one quote has: the quoted words before and behind them, if there are any. */
export interface Around {
  readonly before: Unit | undefined
  readonly behind: Unit | undefined
}

/** UTF-16 units beside a quote in which its ellipsis stands. */
const EDGE = 4

/** Whether the other quote has “…” where the words would stand. `side` is the one that has them. */
export function isElided(around: Around, side: Side, pair: QuotedPair, otherText: string): boolean {
  const of = side === 'left' ? 'right' : 'left'
  const quoted = pair.quoted[of]
  const from = partnerOf(around.before, side, pair)?.end ?? (quoted[0]?.start ?? 0) - EDGE
  const to = partnerOf(around.behind, side, pair)?.start ?? (quoted.at(-1)?.end ?? 0) + EDGE
  return from < to && ELLIPSIS.test(otherText.slice(Math.max(0, from), to))
}

const ELLIPSIS = /…|\.\s?\.\s?\./u

/** The equal word of the other quote. */
function partnerOf(unit: Unit | undefined, side: Side, { quoted, links }: QuotedPair): Unit | undefined {
  const of = side === 'left' ? 'right' : 'left'
  const link = links.find((one) => unit !== undefined && one.kind === 'equal' && overlap(one[side], unit))
  if (unit === undefined || link === undefined) return undefined
  const place = quoted[side].filter((one) => overlap(link[side], one)).indexOf(unit)
  return quoted[of].filter((one) => overlap(link[of], one))[place]
}
