import type { Match } from '../../model.ts'
import { type Context, toldBy } from '../context.ts'
import type { FigureContext } from '../figure.ts'
import type { FigurePair } from './figure-pair.ts'

/**
 * The sentences whose figures are compared: matched ones, weakly too, and those beside the partner of a strong or
 * fair match: what one outlet tells in a sentence the other may tell in two.
 */
export function figuresIn(context: Context): FigureContext {
  const pairs = context.matches.map(({ left, right, strength, links }): FigurePair => {
    return { left, right, strength, links }
  })
  const near = context.matches.filter(({ strength }) => strength !== 'weak').flatMap(besides)
  const unmatched = near.filter(
    ({ left, right }) => isThere(context, left, right) && context.matchBetween(left, right) === undefined,
  )
  return { ...toldBy(context), pairs: [...pairs, ...eachOnce(unmatched)] }
}

function besides({ left, right }: Match): FigurePair[] {
  const beside = (from: number, to: number): FigurePair => ({
    left: from,
    right: to,
    strength: 'neighbour',
    links: [],
  })
  return [beside(left, right - 1), beside(left, right + 1), beside(left - 1, right), beside(left + 1, right)]
}

function isThere({ readings }: Context, left: number, right: number): boolean {
  return readings.left.sentences[left] !== undefined && readings.right.sentences[right] !== undefined
}

function eachOnce(pairs: readonly FigurePair[]): FigurePair[] {
  return [...new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair])).values()]
}
