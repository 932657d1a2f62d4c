import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../compare.ts'
import { mirrored, turnedHand } from '../mirror.ts'
import type { Comparison, Facing, Hand } from '../model.ts'

/** Whose sentences hand tests are about: the second and the third tell the same, the fourth only one has. */
const LEFT = {
  text: 'Police met protesters in Kerman on Monday. The mayor praised the firemen of the town. Rain fell all night.',
}
const RIGHT = {
  text: 'Police met rioters in Kerman on Monday. Firemen were praised by the mayor of the town. Schools stay shut.',
}

/** Sentences by number, as a hand names them. */
function pairOf({ left, right }: Comparison, [i, j]: readonly [number, number]): Facing {
  const at = ({ start, end }: { start: number; end: number }) => ({ start, end })
  return { left: at(left.reading.sentences[i]!), right: at(right.reading.sentences[j]!) }
}

type Pairs = readonly (readonly [number, number])[]

function withHand(kept: Pairs, broken: Pairs, left = LEFT, right = RIGHT): Comparison {
  const plain = compare(left, right)
  const hand = {
    kept: kept.map((pair) => pairOf(plain, pair)),
    broken: broken.map((pair) => pairOf(plain, pair)),
  }
  return compare(left, right, undefined, { hand })
}

/** `0-0 1-1` */
function matched({ matches }: Comparison): string {
  return matches
    .filter(({ strength }) => strength !== 'weak')
    .map(({ left, right }) => `${left}-${right}`)
    .join(' ')
}

const plain = compare(LEFT, RIGHT)

test('the engine alone matches the first two sentences', () => expect(matched(plain)).toBe('0-0 1-1'))

test.each([{}, { hand: { kept: [], broken: [] } }, { exactSpelling: false }])(
  'nothing said, nothing changed: %j',
  (options) => expect(JSON.stringify(compare(LEFT, RIGHT, undefined, options))).toBe(JSON.stringify(plain)),
)

describe('a broken pair', () => {
  const told = withHand([], [[0, 0]])
  test('is no match', () => expect(matched(told)).toBe('1-1'))
  test('is counted', () => expect(told.hand).toEqual({ kept: 0, broken: 1, lost: 0 }))
  test('is off the spine', () => expect(told.spine.map((at) => told.matches[at]?.left)).toEqual([1]))
  test('marks no word', () => {
    const [first] = told.left.marks
    expect([first?.kind, LEFT.text.slice(0, first?.end)]).toEqual([
      'dropped',
      'Police met protesters in Kerman on Monday.',
    ])
  })
  test('is not the nearest sentence', () => {
    expect(plain.left.nearest[0]?.sentence).toBe(0)
    expect(told.left.nearest[0]?.sentence).not.toBe(0)
  })
  test('leaves every other match as it was', () =>
    expect(told.matches.find(({ left }) => left === 1)).toEqual(plain.matches.find(({ left }) => left === 1)))
  test('lets a sentence of a copy match another', () => {
    const text =
      'Police met protesters in Kerman. The mayor praised the firemen. Police met protesters in Kerman.'
    expect(
      matched(
        withHand(
          [],
          [
            [0, 0],
            [2, 2],
          ],
          { text },
          { text },
        ),
      ),
    ).toBe('0-2 1-1 2-0')
  })
  test('does not change what the articles are to one another', () => {
    const pairs = [
      [0, 0],
      [1, 1],
      [2, 2],
    ] as const
    const copy = withHand([], pairs, LEFT, LEFT)
    expect([matched(copy), copy.relationship.kind]).toEqual(['', 'copy'])
  })
  test('is compared by no rule', () => {
    const left = { text: '“We will never leave our homes in the valley,” the mayor said on Monday.' }
    const right = { text: '“We will not leave our houses in the valley,” the mayor said on Monday.' }
    expect(compare(left, right).findings.map(({ rule }) => rule)).toContain('quote-wording')
    expect(
      withHand([], [[0, 0]], left, right).findings.filter(
        ({ sentences }) => sentences.left.length > 0 && sentences.right.length > 0,
      ),
    ).toEqual([])
  })
})

describe('a kept pair', () => {
  const told = withHand([[2, 2]], [])
  const own = told.matches.find(({ left }) => left === 2)
  test('is a strong match by the reader', () =>
    expect(own).toMatchObject({
      right: 2,
      strength: 'strong',
      score: 1,
      by: 'reader',
      reasons: [],
      moved: false,
    }))
  test('is on the spine', () => expect(told.spine).toHaveLength(3))
  test('that the engine found keeps its reasons', () => {
    const pinned = withHand([[0, 0]], []).matches[0]
    expect(pinned).toMatchObject({ by: 'reader', score: 1 })
    expect(pinned?.reasons).toEqual(plain.matches[0]?.reasons)
    expect(pinned?.links).toEqual(plain.matches[0]?.links)
  })
  test('of twins marks every word as shared', () => {
    const twins = withHand([[0, 0]], [], LEFT, LEFT)
    expect(twins.matches[0]).toMatchObject({ by: 'reader', kind: 'same', partial: [1, 1] })
    expect(twins.left.marks.map(({ kind }) => kind)).toEqual(['shared', 'shared', 'shared'])
  })
  test('that is broken too stays', () => {
    const both = withHand([[2, 2]], [[2, 2]])
    expect([matched(both), both.hand]).toEqual(['0-0 1-1 2-2', { kept: 1, broken: 0, lost: 0 }])
  })
  test('crossing another is told as moved', () =>
    expect(withHand([[2, 0]], []).matches.find(({ by }) => by === 'reader')).toMatchObject({ moved: true }))
  test('is never cut off, however many a sentence has', () => {
    const many = { text: Array.from({ length: 20 }, (_, at) => `House ${at} stands.`).join('\n\n') }
    const pairs = Array.from({ length: 20 }, (_, at) => [0, at] as const)
    expect(withHand(pairs, [], LEFT, many).matches.filter(({ by }) => by === 'reader')).toHaveLength(20)
  })
})

test('a pair whose sentences no longer stand in the texts is lost, and counted', () => {
  const gone = { left: { start: 0, end: 7 }, right: { start: 0, end: 39 } }
  const told = compare(LEFT, RIGHT, undefined, { hand: { kept: [gone], broken: [gone] } })
  expect(told).toEqual({ ...plain, hand: { kept: 0, broken: 0, lost: 2 } })
})

describe('for random articles and hands', () => {
  const sentence = fc.constantFrom(
    'Police met protesters in Kerman on Monday.',
    'Police met rioters in Kerman.',
    'The mayor praised the firemen of the town.',
    '“We will not leave,” the mayor said.',
    '“We shall never leave our homes,” said the mayor of Kerman.',
    'Rain fell all night.',
    'At least 59 people were killed.',
    'Sixty people died in the honour guard, 12 per cent of it.',
    'He agreed.',
  )
  const article = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((all) => ({ text: all.join(' ') }))
  const place = fc.tuple(fc.nat(6), fc.nat(6))
  const spoken = fc.record({
    kept: fc.array(place, { maxLength: 4 }),
    broken: fc.array(place, { maxLength: 6 }),
  })
  const cases = fc.tuple(article, article, spoken, fc.boolean())
  type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never

  const asked = ([left, right, said, exactSpelling]: Case) => {
    const known = compare(left, right)
    const named = (pairs: Pairs) =>
      pairs
        .filter(
          ([i, j]) => i < known.left.reading.sentences.length && j < known.right.reading.sentences.length,
        )
        .map((pair) => pairOf(known, pair))
    const hand: Hand = { kept: named(said.kept), broken: named(said.broken) }
    return {
      left,
      right,
      hand,
      exactSpelling,
      told: compare(left, right, undefined, { hand, exactSpelling }),
    }
  }
  const always = (check: (one: ReturnType<typeof asked>) => void) =>
    fc.assert(
      fc.property(cases, (one) => check(asked(one))),
      { numRuns: 40 },
    )

  test('sides exchanged, results exchanged', () =>
    always(({ left, right, hand, exactSpelling, told }) => {
      // Beside itself a text has hands of which no side is the first: kept both ways, two matches cross.
      if (left.text === right.text) return
      expect(compare(right, left, undefined, { hand: turnedHand(hand), exactSpelling })).toEqual(
        mirrored(told),
      )
    }))

  test('the marks spell the texts', () =>
    always(({ left, right, told }) => {
      const spelled = (side: 'left' | 'right') =>
        told[side].marks.map(({ start, end }) => told[side].reading.text.slice(start, end)).join('')
      expect([spelled('left'), spelled('right')]).toEqual([left.text, right.text])
    }))

  test('what is kept is matched, what is broken is not', () =>
    always(({ hand, told }) => {
      const key = ({ left, right }: Facing) => [left.start, left.end, right.start, right.end].join()
      const found = new Map(
        told.matches.map((match) => [key(pairOf(told, [match.left, match.right])), match]),
      )
      const kept = new Set(hand.kept.map(key))
      for (const pair of kept) expect(found.get(pair)).toMatchObject({ by: 'reader', strength: 'strong' })
      for (const pair of hand.broken.map(key)) if (!kept.has(pair)) expect(found.has(pair)).toBe(false)
      for (const match of told.matches)
        expect(match.by === 'reader').toBe(kept.has(key(pairOf(told, [match.left, match.right]))))
    }))
})
