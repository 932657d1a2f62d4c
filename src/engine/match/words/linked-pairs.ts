import { linkScores, LINKED } from './model/scores.ts'
import { hasContent, isFree, type Range, type UnitPair } from './ranges.ts'
import { itemsOfUnits, type Unit } from './units.ts'

/** A link that the model drew between two units. */
interface UnitLink {
  readonly left: number
  readonly right: number
  readonly score: number
}

export interface Linked {
  /** Ranges that share no unit: equal words one by one, other words as phrases. */
  readonly pairs: readonly UnitPair[]
  /** Share, 0–1, of each side's content words that have a link of their own. */
  readonly covered: { readonly left: number; readonly right: number }
}

/** What the model links. */
export function linkedPairs(left: readonly Unit[], right: readonly Unit[]): Linked {
  const links = unitLinks(left, right).toSorted(
    (a, b) => b.score - a.score || a.left - b.left || a.right - b.right,
  )
  const equal = links.filter(({ left: i, right: j }) => isSame(left[i]!, right[j]!))
  const others = links.filter(
    (link) => !equal.includes(link) && isTelling(left[link.left]!, right[link.right]!),
  )
  const pairs = equal.reduce(withEqual, [])
  const telling = pairs.filter((pair) => hasContent(left, pair.left))
  const isSure = (link: UnitLink) => isBeyondDoubt(link, telling, left[link.left]!, right[link.right]!)
  const sure = others.filter(isSure)
  return {
    pairs: others.filter((link) => !sure.includes(link)).reduce(withGuess, sure.reduce(withOther, pairs)),
    covered: {
      left: shareOf(left, new Set(links.map((link) => link.left))),
      right: shareOf(right, new Set(links.map((link) => link.right))),
    },
  }
}

/** One word to a reader; "fifty" is "50". */
function isSame(a: Unit, b: Unit): boolean {
  return a.key === b.key || (a.isNumber && b.isNumber && a.stem === b.stem)
}

/** Whether it says anything that one stands for the other: "the" for "that" does not. */
function isTelling(a: Unit, b: Unit): boolean {
  return !a.isFunction || !b.isFunction || (a.isModal && b.isModal)
}

/** From this logit in thousandths on, other words need nothing beside their score: of lower ones most are wrong. */
const SURE = 900

/** No other figure, nor a word that tells nothing for one that does; but other words of one stem, both of saying, far above the threshold, or beside a word that both share and that tells something. */
function isBeyondDoubt(link: UnitLink, equal: readonly UnitPair[], a: Unit, b: Unit): boolean {
  if ((a.isNumber && b.isNumber) || a.isFunction !== b.isFunction) return false
  return link.score >= SURE || a.stem === b.stem || (a.isSaying && b.isSaying) || isBesideEqual(link, equal)
}

function isBesideEqual({ left: i, right: j }: UnitLink, equal: readonly UnitPair[]): boolean {
  return equal.some(({ left, right }) => left.start - i === right.start - j && Math.abs(left.start - i) === 1)
}

function shareOf(units: readonly Unit[], linked: ReadonlySet<number>): number {
  const content = [...units.keys()].filter((at) => units[at]?.isFunction === false)
  return content.length === 0 ? 1 : content.filter((at) => linked.has(at)).length / content.length
}

function unitLinks(left: readonly Unit[], right: readonly Unit[]): UnitLink[] {
  const [a, b] = [itemsOfUnits(left), itemsOfUnits(right)]
  const { grid, scores } = linkScores(a.items, b.items)
  const links: UnitLink[] = []
  for (let at = 0; at < scores.length; at++) {
    const cell = grid.cells[at]!
    const [i, j] = [a.unitOf[Math.floor(cell / grid.columns)]!, b.unitOf[cell % grid.columns]!]
    if (scores[at]! >= LINKED && i >= 0 && j >= 0) links.push({ left: i, right: j, score: scores[at]! })
  }
  return links
}

/** An equal word belongs to one word only. */
function withEqual(pairs: UnitPair[], link: UnitLink): UnitPair[] {
  return withWord(pairs, link, 'equal')
}

function withGuess(pairs: UnitPair[], link: UnitLink): UnitPair[] {
  return withWord(pairs, link, 'guess')
}

function withWord(pairs: UnitPair[], { left: i, right: j }: UnitLink, kind: UnitPair['kind']): UnitPair[] {
  const pair: UnitPair = { left: one(i), right: one(j), kind }
  if (isFree(pairs, pair.left, 'left') && isFree(pairs, pair.right, 'right')) pairs.push(pair)
  return pairs
}

/** Other words join the phrase that they touch on both sides, or begin one. */
function withOther(pairs: UnitPair[], { left: i, right: j }: UnitLink): UnitPair[] {
  const touched = pairs.findIndex(
    (pair) => pair.kind === 'other' && touches(pair.left, i) && touches(pair.right, j),
  )
  const phrase = pairs[touched]
  const pair: UnitPair =
    phrase === undefined
      ? { left: one(i), right: one(j), kind: 'other' }
      : { left: widened(phrase.left, i), right: widened(phrase.right, j), kind: 'other' }
  const others = pairs.filter((_, at) => at !== touched)
  return isFree(others, pair.left, 'left') && isFree(others, pair.right, 'right') ? [...others, pair] : pairs
}

/** A word between two of one phrase belongs to it. */
const HOLE = 1

function touches(range: Range, at: number): boolean {
  return at >= range.start - 1 - HOLE && at <= range.end + HOLE
}

function widened(range: Range, at: number): Range {
  return { start: Math.min(range.start, at), end: Math.max(range.end, at + 1) }
}

function one(at: number): Range {
  return { start: at, end: at + 1 }
}
