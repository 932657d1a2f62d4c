import type { Link } from '../../model.ts'
import type { WordLinks } from './word-links.ts'
import type { Unit } from './units.ts'

/** Two sentences with the same words: one link from end to end. */
export function twinLinks(left: readonly Unit[], right: readonly Unit[]): WordLinks {
  const [a, b] = [whole(left), whole(right)]
  const links: Link[] = a === undefined || b === undefined ? [] : [{ left: a, right: b, kind: 'equal' }]
  return { links, stretches: [], partial: [1, 1], complete: true }
}

function whole(units: readonly Unit[]): { start: number; end: number } | undefined {
  const [first, last] = [units[0], units.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/**
 * For a pair of which no word is marked: equal words, each with the one of the same turn on the other side, and
 * the share of content words whose stem stands there too.
 */
export function roughLinks(left: readonly Unit[], right: readonly Unit[]): WordLinks {
  const turns = byKey(right)
  const links = left.flatMap((unit): Link[] => {
    const other = turns.get(unit.key)?.shift()
    return other === undefined ? [] : [{ left: spanOf(unit), right: spanOf(other), kind: 'equal' }]
  })
  return { links, stretches: [], partial: [shareIn(left, right), shareIn(right, left)], complete: true }
}

function byKey(units: readonly Unit[]): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>()
  for (const unit of units) {
    const known = found.get(unit.key)
    if (known === undefined) found.set(unit.key, [unit])
    else known.push(unit)
  }
  return found
}

function spanOf({ start, end }: Unit): { start: number; end: number } {
  return { start, end }
}

function shareIn(units: readonly Unit[], others: readonly Unit[]): number {
  const stems = new Set(others.map((unit) => unit.stem))
  const content = units.filter((unit) => !unit.isFunction)
  return content.length === 0 ? 1 : content.filter((unit) => stems.has(unit.stem)).length / content.length
}
