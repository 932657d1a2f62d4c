import type { Figure } from '../../model.ts'
import { firstFrom } from '../../spans.ts'
import type { ContentWord, FigureSentence } from './figure-side.ts'
import { oncePerFigure } from './once.ts'

/** Content words on each side of a figure: those of its own clause stand no further off. */
const REACH = 4

/**
 * The content words that stand in one clause with a figure, the nearest first, of two as near the one behind. Of what begins its
 * sentence or clause ("On Wednesday, the House …") the clause goes on behind the comma.
 */
export const nearWords = oncePerFigure(findNearWords)

function findNearWords({ words, side }: FigureSentence, figure: Figure): readonly ContentWord[] {
  const { text } = side.reading
  const isApart = (from: number, to: number) => BREAK.test(text.slice(from, to))
  const before: ContentWord[] = []
  let edge = figure.start
  for (let at = firstFrom(words, figure.start) - 1; at >= 0; at--) {
    const word = words[at]!
    if (before.length === REACH || isApart(word.end, edge)) break
    before.push(word)
    edge = word.start
  }
  const behind: ContentWord[] = []
  edge = figure.end
  for (let at = firstFrom(words, figure.end); at < words.length; at++) {
    const word = words[at]!
    const isOpening = before.length === 0 && behind.length === 0
    if (behind.length === REACH || (isApart(edge, word.start) && !isOpening)) break
    behind.push(word)
    edge = word.end
  }
  return Array.from({ length: REACH }, (_, at) => [behind[at], before[at]])
    .flat()
    .filter((word) => word !== undefined)
}

/** Marks that end a clause. */
const BREAK = /[,;:.!?()—–…]/u

/** How many words of one list have their like in the other; a word told twice counts once. */
export interface SharedWords {
  readonly all: number
  /** Names apart. */
  readonly plain: number
  /** Verbs of what happened. */
  readonly events: number
}

/** What two lists of words have in common, by their stems. */
export function sharedWords(left: readonly ContentWord[], right: readonly ContentWord[]): SharedWords {
  const there = new Map(right.map((word) => [word.stem, word]))
  const shared = new Map(
    left.flatMap((word) => {
      const other = there.get(word.stem)
      return other === undefined ? [] : [[word.stem, { word, other }] as const]
    }),
  )
  const both = [...shared.values()]
  return {
    all: shared.size,
    plain: both.filter(({ word, other }) => !word.isName && !other.isName).length,
    events: both.filter(({ word, other }) => word.isEvent || other.isEvent).length,
  }
}

/** How much two lists of near words speak for one another: the nearer a shared word stands to both, the more. */
export function nearness(left: readonly ContentWord[], right: readonly ContentWord[]): number {
  const place = (words: readonly ContentWord[], stem: string) => words.findIndex((word) => word.stem === stem)
  return [...new Set(left.map(({ stem }) => stem))].reduce((sum, stem) => {
    const there = place(right, stem)
    return there < 0 ? sum : sum + (2 * REACH - place(left, stem)) * (2 * REACH - there)
  }, 0)
}
