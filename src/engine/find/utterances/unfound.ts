import type { Side, Sided } from '../../model.ts'
import { type Matched, SIDES } from '../context.ts'
import { type Group, groupsBySaying } from './groups.ts'
import type { Saying } from './sayings.ts'

/**
 * Whole quotes of one article that were not found in the other: no saying of theirs has a pair, and no sentence of
 * theirs a match, weak ones included; of the text itself, not its headings. None across two speeches: there nothing is looked for.
 */
export function unfound(
  groups: readonly Group[],
  sayings: Sided<readonly Saying[]>,
  compared: Matched,
): Group[] {
  if (compared.relationship === 'other-speech') return []
  return SIDES.flatMap((side) => {
    const paired = groupsBySaying(groups, side)
    const matched = new Set(compared.matches.map((match) => match[side]))
    const { sentences } = compared.readings[side]
    const isAlone = (saying: Saying | undefined, told: ReadonlySet<number>) =>
      saying !== undefined && !told.has(saying.sentence) && sentences[saying.sentence]?.role === 'body'
    return quotesOf(sayings[side])
      .filter((quote) => quote.every((at) => !paired.has(at) && isAlone(sayings[side][at], matched)))
      .map((quote) => only(side, quote))
  })
}

/** The sayings of each quote in full. */
function quotesOf(sayings: readonly Saying[]): number[][] {
  const found = new Map<number, number[]>()
  for (const [at, { quote, rung }] of sayings.entries()) {
    if (quote === null || rung !== 'full-quote') continue
    const known = found.get(quote)
    if (known === undefined) found.set(quote, [at])
    else known.push(at)
  }
  return [...found.values()]
}

function only(side: Side, quote: readonly number[]): Group {
  return side === 'left' ? { left: quote, right: [] } : { left: [], right: quote }
}
