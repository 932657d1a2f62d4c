import type { Finding, Match, Prominence, Reading, Side } from '../model.ts'
import { type Context, ofBoth } from './context.ts'
import { sentencesOver } from './utterances/sayings.ts'

/** Further apart than this share of an article, 0–1, one outlet tells early what the other tells late. */
const FAR = 1 / 3

/** Background that two outlets tell in passing shares little; what is quoted is never background. Share, 0–1. */
const MOST_OF_IT = 0.5

/** Articles of fewer sentences have no early and late. */
const FEWEST_SENTENCES = 6

/**
 * Where each article tells a thing first, when that differs by more than a third of an article. What is told
 * several times counts where it stands first. Of a stretch that stands elsewhere the first sentence is told.
 */
export function prominence(context: Context): Finding[] {
  const { left, right } = context.readings
  if (Math.min(left.sentences.length, right.sentences.length) < FEWEST_SENTENCES) return []
  let last: Match | null = null
  const quoting = ofBoth(context.readings, sentencesQuoted)
  const isWeighty = ({ left: l, right: r, partial }: Match) =>
    Math.min(...partial) >= MOST_OF_IT || quoting.left.has(l) || quoting.right.has(r)
  return firstTold(context.matches.filter(isWeighty)).flatMap((match): Finding[] => {
    const places = { left: placeIn(left, match.left), right: placeIn(right, match.right) }
    if (Math.abs(places.left.position - places.right.position) <= FAR) return []
    const goesOn = last !== null && isNear(match.left, last.left) && isNear(match.right, last.right)
    last = match
    if (goesOn) return []
    return [
      {
        rule: 'prominence',
        places,
        sentences: { left: [match.left], right: [match.right] },
        left: [spanOf(left, match.left)],
        right: [spanOf(right, match.right)],
      },
    ]
  })
}

function sentencesQuoted({ quotes, sentences }: Reading): ReadonlySet<number> {
  return new Set(quotes.flatMap(({ quoted }) => quoted.flatMap((span) => sentencesOver(sentences, span))))
}

/** Within two sentences: one thing that is told in several. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2
}

/** The strong matches that are the first of both their sentences' statements. */
function firstTold(matches: readonly Match[]): Match[] {
  const told = matches.filter(({ strength }) => strength !== 'weak')
  const [firstRight, firstLeft] = [firstBy(told, 'left', 'right'), firstBy(told, 'right', 'left')]
  return told.filter(
    ({ left, right, strength }) =>
      strength === 'strong' && firstRight.get(left) === right && firstLeft.get(right) === left,
  )
}

/** For each sentence of a side the first sentence of the other that tells it. */
function firstBy(matches: readonly Match[], side: Side, other: Side): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const match of matches)
    first.set(match[side], Math.min(match[other], first.get(match[side]) ?? Number.MAX_SAFE_INTEGER))
  return first
}

function placeIn({ sentences }: Reading, at: number): Prominence {
  return {
    role: sentences[at]?.role ?? 'body',
    position: Math.round((at / Math.max(1, sentences.length)) * 1e6) / 1e6,
  }
}

function spanOf({ sentences }: Reading, at: number): { start: number; end: number } {
  const { start = 0, end = 0 } = sentences[at] ?? {}
  return { start, end }
}
