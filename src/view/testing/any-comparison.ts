import * as fc from 'fast-check'
import type { Comparison } from '../../engine/model.ts'
import { byHand, type HandMatch, type HandSentence } from './by-hand.ts'

/** Any two small texts with any matches between them, told of one speech or of two. */
export const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    left: anySide(),
    right: anySide(),
    relationship: fc.constantFrom('independent', 'copy', 'other-speech'),
  })
  .chain(({ left, right, relationship }) => {
    return anyMatches(countOf(left), countOf(right)).map((matches) =>
      byHand({ left, right, matches, relationship }),
    )
  })

function anySide(): fc.Arbitrary<HandSentence[][]> {
  const sentence = fc.record({
    words: fc.constantFrom('One.', 'Two words.', 'Three more words.'),
    role: fc.constantFrom('headline', 'heading', 'body', 'body', 'body'),
    note: fc.constantFrom(false, false, false, true),
  })
  return fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
}

function countOf(side: HandSentence[][]): number {
  return side.flat().filter(({ note }) => !note).length
}

function anyMatches(left: number, right: number): fc.Arbitrary<HandMatch[]> {
  if (left === 0 || right === 0) return fc.constant([])
  const match = fc.record({
    left: fc.nat(left - 1),
    right: fc.nat(right - 1),
    strength: fc.constantFrom('strong', 'fair', 'weak'),
    kind: fc.constantFrom('same', 'edited', 'reframed'),
    score: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  })
  const one = ({ left: l, right: r }: HandMatch) => l * 100 + r
  return fc
    .uniqueArray(match, { selector: one, maxLength: 10 })
    .map((matches) => matches.toSorted((a, b) => one(a) - one(b)))
}
