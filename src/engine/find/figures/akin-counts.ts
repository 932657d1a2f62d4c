import type { Link, Quantity, Span } from '../../model.ts'
import { overlap } from '../../spans.ts'
import type { FigurePlace } from './figure-pair.ts'
import { type Counted, countedBy } from './counted.ts'
import type { FigureSentence } from './figure-side.ts'
import { isSameSize } from './same-size.ts'
import { sharedWords } from './near-words.ts'

/** True where two numbers of a matched pair count the same. `areAlone`: no other number is open in either sentence. */
export function isAkinCount(
  { left, right, pair }: FigurePlace,
  { one, other }: { one: Quantity; other: Quantity },
  areAlone: boolean,
): boolean {
  const [a, b] = [countedBy(left, one), countedBy(right, other)]
  if (isAtOdds(a, b)) return false
  if (one.noun !== null && other.noun !== null) return countTheSame(a, b) || areLinked(pair.links, one, other)
  if (one.unit !== null || !isSameSize(one, other)) return false
  if (areAlone && a.fate !== null && a.fate === b.fate) return true
  return areAlone && (isToldAround(a, right) || isToldAround(b, left))
}

/** "59 killed" and "12 wounded", "Republican senators" and "Democratic senators": they count others. */
function isAtOdds(a: Counted, b: Counted): boolean {
  if (a.fate !== null && b.fate !== null && a.fate !== b.fate) return true
  return a.names.size > 0 && b.names.size > 0 && [...a.names].every((name) => !b.names.has(name))
}

/** The same noun, or one that stands for it: "bills" and "measures", "59 people were killed" and "50 dead". */
function countTheSame(a: Counted, b: Counted): boolean {
  if (a.head === b.head || (a.sort !== null && a.sort === b.sort)) return true
  return a.fate !== null && a.fate === b.fate && (a.isFateHead || b.isFateHead)
}

/** The match links one noun with the other. */
function areLinked(links: readonly Link[], one: Quantity, other: Quantity): boolean {
  const [a, b] = [headSpan(one), headSpan(other)]
  return links.some((link) => overlap(link.left, a) && overlap(link.right, b))
}

/** The last character of the noun, which stands in its head. */
function headSpan({ noun, end }: Quantity): Span {
  const last = noun?.end ?? end
  return { start: last - 1, end: last }
}

/** "how many women …: 700,000 to 2.6 million": the number stands apart from the noun that the other one counts. */
function isToldAround({ head }: Counted, { stems }: FigureSentence): boolean {
  return head !== null && stems.has(head)
}

/** Words shared near both figures: few where one allows the other, more where the numbers speak against it. */
const NEARBY_WORDS = { contains: 1, vague: 1, different: 3 } as const

/** In sentences that are no sure match: the very same noun, not one pointed back to, and further shared words. */
export function isAkinNearby(
  { left, right, relation }: FigurePlace,
  one: Quantity,
  other: Quantity,
): boolean {
  const [a, b] = [countedBy(left, one), countedBy(right, other)]
  if (a.head === null || one.unit !== null || a.head !== b.head || isAtOdds(a, b)) return false
  if (pointsBack(left, one) || pointsBack(right, other)) return false
  const further = (counted: Counted) => counted.near.filter((word) => word.stem !== counted.head)
  return sharedWords(further(a), further(b)).plain >= NEARBY_WORDS[relation]
}

/** "the 17 missiles", "two of the 17": some that were told of before. */
function pointsBack({ side }: FigureSentence, figure: Span): boolean {
  const before = side.reading.text.slice(Math.max(0, figure.start - LONGEST), figure.start)
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? ''
  return side.language.counting?.pointers.has(word.toLowerCase()) ?? false
}

/** Characters: no word that points back is longer. */
const LONGEST = 12
