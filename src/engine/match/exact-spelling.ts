import { exactly } from '../lexicon/exactly.ts'
import type { Lexicon } from '../lexicon/languages.ts'
import type { Link, Match, Reading, Side, Sided, Span } from '../model.ts'
import { respelled } from '../read/respelled.ts'
import { pairUnits } from './words/pair-units.ts'
import type { Unit } from './words/units.ts'

export interface Spelled {
  readonly readings: Sided<Reading>
  readonly matches: readonly Match[]
  readonly lexicon: Lexicon
}

/**
 * Matches in which equal words that the two outlets spell otherwise count as other words. Which sentences match, and
 * how surely, is told with spelling folded: it does not change with what a reader wants to see of it. Of a match it
 * changes no more than "same" to "edited": however many words are spelled otherwise, nothing is told otherwise.
 */
export function exactlySpelled({ readings, matches, lexicon }: Spelled): Spelled {
  const exact = exactly(lexicon)
  const written = { left: respelled(readings.left, exact), right: respelled(readings.right, exact) }
  const [foldedUnits, writtenUnits] = [pairUnits(readings, lexicon), pairUnits(written, exact)]
  return {
    readings: written,
    lexicon: exact,
    matches: matches.map((match) => {
      if (match.strength === 'weak') return match
      const links = linksAsWritten(match.links, foldedUnits(match), writtenUnits(match))
      const isRespelled = others(links) > others(match.links)
      return { ...match, links, kind: isRespelled && match.kind === 'same' ? 'edited' : match.kind }
    }),
  }
}

/** "[the honour of]" / "[the honor of]" → "[the] (honour) [of]" / "[the] (honor) [of]" */
function linksAsWritten(
  links: readonly Link[],
  folded: Sided<readonly Unit[]>,
  written: Sided<readonly Unit[]>,
): Link[] {
  return links.flatMap((link) => {
    const within = (units: Sided<readonly Unit[]>, side: Side) => unitsIn(units[side], link[side])
    const [left, right] = [within(folded, 'left'), within(folded, 'right')]
    // Texts tagged as two languages may have the same words and other units.
    if (link.kind === 'other' || left.length !== right.length) return [link]
    return left.reduce<Link[]>((found, a, at) => {
      const b = right[at] ?? a
      const isEqual = spellingOf(a, written.left) === spellingOf(b, written.right)
      return withWord(found, { left: spanOf(a), right: spanOf(b), kind: isEqual ? 'equal' : 'other' })
    }, [])
  })
}

function others(links: readonly Link[]): number {
  return links.filter(({ kind }) => kind === 'other').length
}

/** The words in the order they stand in, neighbours of one kind as one link. */
function withWord(links: readonly Link[], word: Link): Link[] {
  const last = links.at(-1)
  if (last?.kind !== word.kind) return [...links, word]
  const left = { start: last.left.start, end: word.left.end }
  const right = { start: last.right.start, end: word.right.end }
  return [...links.slice(0, -1), { ...word, left, right }]
}

/** "fifty" and "50" are no two spellings. */
function spellingOf(unit: Unit, written: readonly Unit[]): string {
  return unitsIn(written, unit)
    .map(({ key, stem, isNumber }) => (isNumber ? stem : key))
    .join(' ')
}

function unitsIn(units: readonly Unit[], { start, end }: Span): Unit[] {
  return units.filter((unit) => start <= unit.start && unit.end <= end)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
