import type { Unit } from './units.ts'
import type { Range, UnitPair } from './word-links.ts'

/** A step from a correct alignment to a presentable one. */
type Pass = (pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]) => readonly UnitPair[]

/** In the order in which they apply. */
export const passes: readonly Pass[] = [
  dropLoneFunctionWords,
  linkMovedWords,
  linkInflections,
  linkSayingVerbs,
  linkFacingPhrases,
  restoreEqualNeighbours,
  growPhrases,
  growSpeakers,
  joinNeighbours,
]

/** "We went to [the] sea" / "[the] man swam" → "the" is no link: alone between other words it aligns nothing */
function dropLoneFunctionWords(pairs: readonly UnitPair[], left: readonly Unit[]): readonly UnitPair[] {
  return pairs.filter((pair) => hasContent(left, pair.left) || pair.left.end - pair.left.start >= LONG_RUN)
}

/** So many function words in a row are wording ("it is not that they"). */
const LONG_RUN = 4

/** "[last night] we slapped them" / "a slap was delivered [last night]" → shared, wherever it stands */
function linkMovedWords(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return linkRuns(pairs, left, right, (a, b) => a.key === b.key, 'equal')
}

/** "[corruptive] presence" / "[corrupt] presence" → the one stands for the other */
function linkInflections(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return linkRuns(pairs, left, right, (a, b) => !a.isFunction && !b.isFunction && a.stem === b.stem, 'other')
}

/** "the Leader [remarked]" / "Khamenei [said]" → the one stands for the other */
function linkSayingVerbs(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return linkRuns(pairs, left, right, (a, b) => a.isSaying && b.isSaying, 'other')
}

/** Adds, longest first, the common runs of units that no pair has yet, where they hold a content word. */
function linkRuns(
  pairs: readonly UnitPair[],
  left: readonly Unit[],
  right: readonly Unit[],
  alike: (a: Unit, b: Unit) => boolean,
  kind: UnitPair['kind'],
): readonly UnitPair[] {
  const found = [...pairs]
  const free = { left: freeUnits(left, found, 'left'), right: freeUnits(right, found, 'right') }
  for (;;) {
    const run = longestFreeRun(left, right, free, alike)
    if (run === undefined) return found
    found.push({ ...run, kind })
    free.left.fill(false, run.left.start, run.left.end)
    free.right.fill(false, run.right.start, run.right.end)
  }
}

interface Free {
  readonly left: boolean[]
  readonly right: boolean[]
}

/** The longest run of free alike units with a content word; the earliest of equals. */
function longestFreeRun(left: readonly Unit[], right: readonly Unit[], free: Free, alike: (a: Unit, b: Unit) => boolean) {
  let best: { left: Range; right: Range } | undefined
  let longest = 0
  for (let i = 0; i < left.length; i++) {
    if (free.left[i] !== true) continue
    for (let j = 0; j < right.length; j++) {
      let length = 0
      while (isFreePair(left, right, free, i + length, j + length, alike)) length++
      const range = { start: i, end: i + length }
      if (length <= longest || !hasContent(left, range)) continue
      longest = length
      best = { left: range, right: { start: j, end: j + length } }
    }
  }
  return best
}

function isFreePair(left: readonly Unit[], right: readonly Unit[], free: Free, i: number, j: number, alike: (a: Unit, b: Unit) => boolean): boolean {
  const [a, b] = [left[i], right[j]]
  return a !== undefined && b !== undefined && free.left[i] === true && free.right[j] === true && alike(a, b)
}

/** Longer stretches between the same neighbours are other things, not other words for one thing. */
const LONGEST_PHRASE = 6
/** One phrase is hardly so many times as long as what it stands for. */
const MOST_UNEVEN = 3

/** "vowed [harsh revenge] for" / "vowed [severe retaliation] for" → phrase beside phrase */
function linkFacingPhrases(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  const anchors = inOrder(pairs)
  const found = [...pairs]
  for (let at = 0; at <= anchors.length; at++) {
    const before = anchors[at - 1]
    const after = anchors[at]
    const a = soleStretch(left, before?.left.end ?? 0, after?.left.start ?? left.length)
    const b = soleStretch(right, before?.right.end ?? 0, after?.right.start ?? right.length)
    if (a === undefined || b === undefined || !isFree(found, a, 'left') || !isFree(found, b, 'right')) continue
    const [short, long] = [a.end - a.start, b.end - b.start].toSorted((x, y) => x - y) as [number, number]
    if (long > LONGEST_PHRASE || long > short * MOST_UNEVEN || !hasContent(left, a) || !hasContent(right, b)) continue
    found.push({ left: a, right: b, kind: 'other' })
  }
  return found
}

/** The pairs that stand in one order on both sides, by left; others are moved and bound nothing. */
function inOrder(pairs: readonly UnitPair[]): UnitPair[] {
  const kept: UnitPair[] = []
  for (const pair of pairs.toSorted((a, b) => a.left.start - b.left.start)) {
    if (pair.right.start >= (kept.at(-1)?.right.end ?? 0)) kept.push(pair)
  }
  return kept
}

/** The units of a range, where no punctuation divides them. */
function soleStretch(units: readonly Unit[], start: number, end: number): Range | undefined {
  if (start >= end) return undefined
  for (let at = start + 1; at < end; at++) if (units[at]?.startsClause === true) return undefined
  return { start, end }
}

/** "[The] (corruptive) presence" / "[The] (corrupt) presence" → "The" beside what is linked is shared after all */
function restoreEqualNeighbours(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  const found = [...pairs]
  const isOpen = (i: number, j: number) =>
    left[i] !== undefined && left[i].key === right[j]?.key && isFree(found, one(i), 'left') && isFree(found, one(j), 'right')
  for (const pair of pairs) {
    for (let i = pair.left.start - 1, j = pair.right.start - 1; isOpen(i, j); i--, j--) found.push({ left: one(i), right: one(j), kind: 'equal' })
    for (let i = pair.left.end, j = pair.right.end; isOpen(i, j); i++, j++) found.push({ left: one(i), right: one(j), kind: 'equal' })
  }
  return joinNeighbours(found)
}

function one(at: number): Range {
  return { start: at, end: at + 1 }
}

/** "[the Leader] [remarked]" / "[Khamenei] [said]" → "[the Leader remarked]" / "[Khamenei said]" */
function joinNeighbours(pairs: readonly UnitPair[]): readonly UnitPair[] {
  return pairs
    .toSorted((a, b) => a.left.start - b.left.start)
    .reduce<UnitPair[]>((joined, pair) => {
      const last = joined.at(-1)
      const goesOn = last !== undefined && last.kind === pair.kind && last.left.end === pair.left.start && last.right.end === pair.right.start
      if (!goesOn) return [...joined, pair]
      const whole = { left: { start: last.left.start, end: pair.left.end }, right: { start: last.right.start, end: pair.right.end }, kind: pair.kind }
      return [...joined.slice(0, -1), whole]
    }, [])
}

/** "A [slap] was delivered" / "we [slapped] them in the face" → "[A slap was delivered]" / "[we slapped them in the face]" */
function growPhrases(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return growing(pairs, left, right, (units, range, isOpen) => {
    if (isSaying(units, range)) return range
    const whole = { start: firstOpen(units, range, isOpen), end: lastOpen(units, range, isOpen) }
    return whole.end - whole.start <= LONGEST_PHRASE ? whole : range
  })
}

/** "the Leader [remarked]" / "Khamenei [said] in his speech" → "[the Leader remarked]" / "[Khamenei said]" */
function growSpeakers(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[]): readonly UnitPair[] {
  return growing(pairs, left, right, (units, range, isOpen) => {
    if (!isSaying(units, range)) return range
    const [start, end] = [firstOpen(units, range, isOpen), lastOpen(units, range, isOpen)]
    if (start < range.start) return range.start - start <= SPEAKER_WORDS ? { start, end: range.end } : range
    return end - range.end <= SPEAKER_WORDS ? { start, end } : range
  })
}

/** So many words beside its verb name a speaker ("US President Donald Trump"). */
const SPEAKER_WORDS = 4

type Growth = (units: readonly Unit[], range: Range, isOpen: (at: number) => boolean) => Range

/** Widens the pairs of other words, one after the other, over units that no pair has. */
function growing(pairs: readonly UnitPair[], left: readonly Unit[], right: readonly Unit[], growth: Growth): readonly UnitPair[] {
  return pairs.reduce<readonly UnitPair[]>((found, pair) => {
    if (pair.kind === 'equal') return found
    const others = found.filter((other) => other !== pair)
    const on = (units: readonly Unit[], side: 'left' | 'right') =>
      growth(units, pair[side], (at) => isFree(others, { start: at, end: at + 1 }, side))
    return [...others, { ...pair, left: on(left, 'left'), right: on(right, 'right') }]
  }, pairs)
}

/** Where the open units before a range begin: behind punctuation or a taken unit. */
function firstOpen(units: readonly Unit[], { start }: Range, isOpen: (at: number) => boolean): number {
  let at = start
  while (at > 0 && units[at]?.startsClause === false && isOpen(at - 1)) at--
  return at
}

function lastOpen(units: readonly Unit[], { end }: Range, isOpen: (at: number) => boolean): number {
  let at = end
  while (at < units.length && units[at]?.startsClause === false && isOpen(at)) at++
  return at
}

function isSaying(units: readonly Unit[], range: Range): boolean {
  return units.slice(range.start, range.end).some((unit) => unit.isSaying)
}

function isFree(pairs: readonly UnitPair[], range: Range, side: 'left' | 'right'): boolean {
  return pairs.every((pair) => pair[side].end <= range.start || pair[side].start >= range.end)
}

function freeUnits(units: readonly Unit[], pairs: readonly UnitPair[], side: 'left' | 'right'): boolean[] {
  const free = units.map(() => true)
  for (const pair of pairs) free.fill(false, pair[side].start, pair[side].end)
  return free
}

function hasContent(units: readonly Unit[], range: Range): boolean {
  for (let at = range.start; at < range.end; at++) if (units[at]?.isFunction === false) return true
  return false
}
