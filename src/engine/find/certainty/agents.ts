import type { Side } from '../../model.ts'
import { startsClause, type Unit } from '../../match/words/units.ts'
import { equalTo, type MatchedWords, type Shift } from './matched-words.ts'

/** "the missiles were fired" / "Iran fired missiles": a passive without a doer where the other names one. */
export function agents(pair: MatchedWords): Shift[] {
  return [...agentsOn('left', pair), ...agentsOn('right', pair)]
}

function agentsOn(side: Side, pair: MatchedWords): Shift[] {
  const other = side === 'left' ? 'right' : 'left'
  return pair.units[side].flatMap((unit): Shift[] => {
    const passive = passiveAt(unit, side, pair)
    const active = passive && equalTo(unit, side, pair)
    const doer = active && doerOf(active, other, pair)
    if (!passive || !active || !doer) return []
    const spans = {
      [side]: [{ start: passive.start, end: unit.end }],
      [other]: [{ start: doer.start, end: active.end }],
    }
    return [{ left: spans['left'] ?? [], right: spans['right'] ?? [] }]
  })
}

/** So many words behind a passive its doer may follow: "was killed in Baghdad by". */
const DOER_WITHIN = 6

/** The form of "be" of a passive that names no doer. */
function passiveAt(unit: Unit, side: Side, { units, words }: MatchedWords): Unit | undefined {
  if (unit.isFunction || !words[side].isParticiple(unit.key)) return undefined
  const all = units[side]
  const at = all.indexOf(unit)
  const [before, earlier] = [all[at - 1], all[at - 2]]
  const be = [before, before?.isFunction === true ? earlier : undefined].find(
    (word) => word !== undefined && words[side].be.has(word.key),
  )
  const behind = all.slice(at + 1, at + 1 + DOER_WITHIN)
  return be !== undefined && !behind.some(({ key }) => words[side].by.has(key)) ? be : undefined
}

/** Who does it: a name or noun right before an active verb. */
function doerOf(verb: Unit, side: Side, { units, words }: MatchedWords): Unit | undefined {
  const all = units[side]
  const at = all.indexOf(verb)
  const [before, behind] = [all[at - 1], all[at + 1]]
  if (before === undefined || behind === undefined || startsClause(verb) || startsClause(behind))
    return undefined
  const isActive = !words[side].be.has(before.key) && !before.isFunction
  return isActive && takesObject(behind) ? before : undefined
}

/** What follows a verb with an object: "fired [dozens]", "killed [the general]", but not "fired at". */
function takesObject(unit: Unit): boolean {
  return unit.isDeterminer || !unit.isFunction
}
