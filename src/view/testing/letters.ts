import type { Comparison, Facing, Hand, RelationshipKind, Sided } from '../../engine/model.ts'
import { byHand, type HandMatch, type HandSentence } from './by-hand.ts'
import type { Layout, Row } from '../model.ts'

/**
 * Comparisons written as letters, for tests. A word is a sentence; two sentences match where they share a
 * capital letter. `a?` is a weak match with the other side’s `a?`; small letters match nothing. `/` ends a
 * paragraph, `#B` is a heading, `(b)` furniture. What a reader says of the matches is followed.
 */
export function letters(
  left: string,
  right: string,
  relationship: RelationshipKind = 'independent',
  hand: Hand = { kept: [], broken: [] },
): Comparison {
  const names = { left: sentenceNames(left), right: sentenceNames(right) }
  const matches = names.left.flatMap((one, l) => {
    return names.right.flatMap((other, r) =>
      matchOf(one, other).map((strength): HandMatch => ({ left: l, right: r, strength })),
    )
  })
  const texts = { left: paragraphsOf(left), right: paragraphsOf(right), relationship }
  const pairs = allPairs(byHand({ ...texts, matches: [] }))
  const isIn = (list: readonly Facing[], pair: Sided<number>) =>
    pairs.some((one) => isSame(one, pair) && list.some((facing) => one.name === nameOf(facing)))
  return byHand({
    ...texts,
    matches: pairs.flatMap((pair): readonly HandMatch[] => {
      if (isIn(hand.kept, pair)) return [{ left: pair.left, right: pair.right, strength: 'strong' }]
      return isIn(hand.broken, pair) ? [] : matches.filter((match) => isSame(match, pair))
    }),
  })
}

/** Every sentence beside every other, named by their spans. */
function allPairs({ left, right }: Comparison) {
  return left.reading.sentences.flatMap((one, l) =>
    right.reading.sentences.map((other, r) => ({
      left: l,
      right: r,
      name: nameOf({ left: one, right: other }),
    })),
  )
}

function nameOf({ left, right }: Facing): string {
  return [left.start, left.end, right.start, right.end].join(' ')
}

function isSame(one: Sided<number>, other: Sided<number>): boolean {
  return one.left === other.left && one.right === other.right
}

function matchOf(one: string, other: string): readonly ('strong' | 'weak')[] {
  if (one.includes('?')) return one === other ? ['weak'] : []
  return one.split('').some((letter) => /[A-Z]/u.test(letter) && other.includes(letter)) ? ['strong'] : []
}

function sentenceNames(side: string): readonly string[] {
  return side.split(/[\s/]+/u).filter((word) => word !== '' && !word.startsWith('('))
}

function paragraphsOf(side: string): readonly (readonly HandSentence[])[] {
  return side.split('/').map((paragraph) =>
    paragraph
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(sentenceOf),
  )
}

function sentenceOf(word: string): HandSentence {
  const words = word.replace(/[#()?]/gu, '')
  if (word.startsWith('(')) return { words, note: true }
  return word.startsWith('#') ? { words, role: 'heading' } : { words }
}

/**
 * Rows written as they stand on the page: `A=A` side by side, `b|` only left, `|b` only right; `A|↓` moved,
 * with its twin below; `a|?` unsure; `b+c` one passage of two sentences.
 */
export function sketch(comparison: Comparison, layout: Layout): string {
  return layout.rows.map((row) => sketchRow(comparison, row)).join('  ')
}

function sketchRow(comparison: Comparison, row: Row): string {
  const named = ({
    side,
    sentences,
  }: {
    readonly side: 'left' | 'right'
    readonly sentences: readonly number[]
  }) => {
    const { text, sentences: all } = comparison[side].reading
    return sentences.map((index) => text.slice(all[index]?.start, all[index]?.end)).join('+')
  }
  if (row.shape === 'match') return `${named(row.left)}=${named(row.right)}`
  const sign =
    row.shape === 'moved'
      ? { earlier: '↑', later: '↓' }[row.twin.direction]
      : row.shape === 'unsure'
        ? '?'
        : ''
  return row.side === 'left' ? `${named(row.passage)}|${sign}` : `${sign}|${named(row.passage)}`
}
