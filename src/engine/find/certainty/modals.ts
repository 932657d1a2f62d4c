import type { Side } from '../../model.ts'
import type { Unit } from '../../match/words/units.ts'
import { holds, type MatchedWords, type Shift, spanOf } from './matched-words.ts'

/** "must end" / "should come to an end": modals of other classes that are aligned with one another. */
export function modals(pair: MatchedWords): Shift[] {
  return pair.match.links.flatMap((link): Shift[] => {
    if (link.kind === 'equal') return []
    const [left, right] = [onlyModal(pair, 'left', link.left), onlyModal(pair, 'right', link.right)]
    if (left === undefined || right === undefined) return []
    const isSame = pair.words.left.modal(left.key) === pair.words.right.modal(right.key)
    return isSame || !areOfOneVerb(left, right, pair)
      ? []
      : [{ left: [spanOf(left)], right: [spanOf(right)] }]
  })
}

/** What stands behind both is linked: "must [end]" / "should [come to an end]". */
function areOfOneVerb(left: Unit, right: Unit, { units, match }: MatchedWords): boolean {
  const [a, b] = [verbBehind(left, units.left), verbBehind(right, units.right)]
  return (
    a !== undefined &&
    b !== undefined &&
    match.links.some((link) => holds(link.left, a) && holds(link.right, b))
  )
}

function verbBehind(modal: Unit, all: readonly Unit[]): Unit | undefined {
  return all.slice(all.indexOf(modal) + 1).find((unit) => !unit.isFunction)
}

/** The modal in a phrase, where it is the only one. */
function onlyModal(
  { units, words }: MatchedWords,
  side: Side,
  span: { readonly start: number; readonly end: number },
): Unit | undefined {
  const found = units[side].filter(
    (unit, at) =>
      holds(span, unit) &&
      words[side].modal(unit.key) !== undefined &&
      units[side][at - 1]?.isDeterminer !== true, // "the will of the people"
  )
  return found.length === 1 ? found[0] : undefined
}
