import type { Link, MatchKind } from '../model.ts'
import type { Unit } from './words/units.ts'

type End = 'left' | 'right'

/** From this share of shared words on, most wording is shared. */
const EDITED = 0.6

/**
 * `same`: every word has its equal, in the same order, but for an attribution ("the Leader remarked");
 * `edited`: most wording is shared; `reframed`: less.
 */
export function kindOf(left: readonly Unit[], right: readonly Unit[], links: readonly Link[]): MatchKind {
  const open = { left: unshared(left, links, 'left'), right: unshared(right, links, 'right') }
  if (links.length <= 2 && isAttribution(left, open.left) && isAttribution(right, open.right)) return 'same'
  const all = left.length + right.length
  return (all - open.left.length - open.right.length) / Math.max(1, all) >= EDITED ? 'edited' : 'reframed'
}

/** Indexes of the units without an equal. */
function unshared(units: readonly Unit[], links: readonly Link[], side: End): number[] {
  return [...units.keys()].filter((at) => {
    const unit = units[at]
    return unit !== undefined && !links.some((link) => link.kind === 'equal' && holds(link, unit, side))
  })
}

function holds(link: Link, unit: Unit, side: End): boolean {
  return link[side].start <= unit.start && unit.end <= link[side].end
}

/** "…,” said the spokesman of the ministry": longer stretches tell more than who speaks. */
const ATTRIBUTION_WORDS = 5

/** Nothing, or a few words in one stretch at an end of the sentence, a verb of saying among them. */
function isAttribution(units: readonly Unit[], open: readonly number[]): boolean {
  const [first, last] = [open[0], open.at(-1)]
  if (first === undefined || last === undefined) return true
  if (open.length > ATTRIBUTION_WORDS || last - first >= open.length) return false
  return (first === 0 || last === units.length - 1) && open.some((at) => units[at]?.isSaying === true)
}
