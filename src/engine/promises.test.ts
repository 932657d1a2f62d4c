import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare as compareWith } from './compare.ts'
import { lexiconFor } from './lexicon/load.ts'
import { mirrored } from './mirror.ts'
import type { Article, Comparison, Side } from './model.ts'
import { orderedPairs, seed } from './testing/seeds.ts'

/** The promises of the design that concern the engine, over random texts and over all pairs of the seeds. */

const SIDES: readonly Side[] = ['left', 'right']

const LANGUAGES = ['en', 'de', 'ar', 'fa', 'es'] as const
const lexicon = await lexiconFor(LANGUAGES.map((lang) => ({ text: '', lang })))
const compare = (left: Article, right: Article) => compareWith(left, right, lexicon)

/** Texts with what breaks readers: quotes, brackets, emoji, combining marks, right-to-left, no spaces. */
const scrap = fc.constantFrom(
  'The minister said',
  'on Wednesday',
  '“We will not yield',
  ',” he added',
  '. ',
  '.\n\n',
  '\n',
  ' ',
  '[the U.S.]',
  'U.S. ',
  '59 people',
  'were killed',
  'Gen. Smith ',
  '🇮🇶',
  '👩‍👩‍👧',
  'e\u0301',
  '\u0301',
  '\u200d',
  'نحن نرحب',
  'می\u200cخواهیم ۵۹ نفر',
  '„Wir weichen nicht!“',
  ' am 8. Januar in der Straße ',
  'បានប្រកាស',
  'שלום',
  '今日は雨です。',
  '…',
  '’',
  "'",
  '—',
  '<b>',
  '&amp;',
  '\r\n',
  '\u00a0',
  '\ud83d',
  'TEHRAN - ',
  'Source: The Times',
  'date 2020-12-16 ',
  'pic.twitter.com/abc',
  'Back to top button',
  'vowed harsh revenge',
  'A stampede in Kerman',
)
const text = fc.oneof(
  fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
)
const article: fc.Arbitrary<Article> = fc.record(
  { text, lang: fc.constantFrom(...LANGUAGES) },
  { requiredKeys: ['text'] },
)

/** Pairs that share much: two selections from one pool of scraps. */
const kin = fc
  .tuple(fc.array(scrap, { minLength: 4, maxLength: 30 }), fc.infiniteStream(fc.boolean()))
  .map(([scraps, coins]): [Article, Article] => [
    { text: scraps.join('') },
    { text: scraps.filter(() => coins.next().value === true).join('') },
  ])

const pairs = fc.oneof(fc.tuple(article, article), kin)

function holds(check: (comparison: Comparison, left: Article, right: Article) => void): void {
  test('for random texts', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        check(compare(left, right), left, right)
      }),
      { numRuns: 400 },
    )
  })
  test.each(orderedPairs)('for %s beside %s', (left, right) =>
    check(compare(seed(left), seed(right)), seed(left), seed(right)),
  )
}

describe('lossless: the marks of each side spell its text', () => {
  holds((comparison, left, right) => {
    const given = { left, right }
    for (const side of SIDES) {
      const { marks, reading } = comparison[side]
      expect(reading.text).toBe(given[side].text)
      let at = 0
      for (const { start, end } of marks) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBe(given[side].text.length)
    }
  })
})

describe('mirror: sides exchanged, results exchanged', () => {
  holds((comparison, left, right) => {
    expect(compare(right, left)).toEqual(mirrored(comparison))
  })
  test('for a text beside itself', () => {
    fc.assert(
      fc.property(article, (one) => {
        expect(compare(one, one)).toEqual(mirrored(compare(one, one)))
      }),
      { numRuns: 200 },
    )
  })
})

describe('deterministic: nothing is remembered between comparisons', () => {
  const other = {
    text: 'In Kerman 59 people were killed. “A slap was delivered,” the U.S. official said.',
    lang: 'fa',
  }
  holds((comparison, left, right) => {
    compare(other, left)
    compare(right, other)
    expect(compare(left, right)).toEqual(comparison)
  })
})

describe('whole: no mark cuts a word, a grapheme or a surrogate pair', () => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  holds((comparison) => {
    for (const side of SIDES) {
      const { marks, reading } = comparison[side]
      const whole = new Set(
        [...graphemes.segment(reading.text)].map((grapheme) => grapheme.index).concat(reading.text.length),
      )
      for (const mark of marks) expect(whole.has(mark.end)).toBe(true)
      for (const token of reading.tokens)
        expect(marks.filter(({ end }) => token.start < end && end < token.end)).toEqual([])
    }
  })
})

describe('sentences are in order, apart, trimmed and outside furniture', () => {
  holds((comparison) => {
    for (const side of SIDES) {
      const { reading } = comparison[side]
      let at = 0
      for (const { start, end } of reading.sentences) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
        expect(reading.furniture.filter((one) => one.start < end && start < one.end)).toEqual([])
      }
    }
  })
})

describe('partners are reciprocal', () => {
  holds((comparison) => {
    for (const side of SIDES) {
      const other = comparison[side === 'left' ? 'right' : 'left']
      for (const mark of comparison[side].marks) {
        for (const partner of mark.partner ?? []) {
          const there = other.marks.filter(
            ({ start, end }) =>
              start < partner.end && partner.start < end && !isGap(other.reading.text.slice(start, end)),
          )
          expect(
            there.some((one) => one.partner?.some(({ start, end }) => start < mark.end && mark.start < end)),
          ).toBe(true)
        }
      }
    }
  })
})

function isGap(words: string): boolean {
  return !/[\p{L}\p{N}]/u.test(words)
}

describe('sound: matches point at sentences, and mark words only where they are strong or fair', () => {
  holds((comparison) => {
    for (const match of comparison.matches) {
      const [left, right] = [
        comparison.left.reading.sentences[match.left],
        comparison.right.reading.sentences[match.right],
      ]
      expect(match.score).toBeLessThanOrEqual(1)
      expect(match.score).toBe(Math.round(match.score * 1e6) / 1e6)
      if (match.strength === 'weak') expect(match.links).toEqual([])
      for (const link of match.links) {
        expect(left!.start <= link.left.start && link.left.end <= left!.end).toBe(true)
        expect(right!.start <= link.right.start && link.right.end <= right!.end).toBe(true)
      }
    }
    for (const side of SIDES)
      for (const mark of comparison[side].marks) {
        if (mark.match !== undefined) expect(comparison.matches[mark.match]?.strength).not.toBe('weak')
      }
  })
})

describe('spine: no two of its matches cross', () => {
  holds((comparison) => {
    const spine = comparison.spine.map((at) => comparison.matches[at]!)
    for (const [at, match] of spine.entries()) {
      const next = spine[at + 1]
      expect(match.moved).toBe(false)
      if (next !== undefined) expect(match.left <= next.left && match.right <= next.right).toBe(true)
    }
  })
})
