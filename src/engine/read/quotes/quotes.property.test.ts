import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../model.ts'
import { graphemeEnd, graphemeStart } from '../graphemes.ts'
import { read } from '../read.ts'

/** Pieces that news is made of, and others that it is not. */
const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    "''",
    '—',
    ', ',
    '. ',
    ': ',
    '\n\n',
    '(',
    ')',
    '…',
    '? ',
  ),
  fc.constantFrom(
    'he',
    'said',
    'Smith',
    'according',
    'to',
    'that',
    'called',
    'claim',
    'the',
    'and',
    'adding',
    'vowed',
    'it',
    'was',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('é', '👩‍👩‍👧', '\u0301', '\ud800', '🇮🇶', ' '),
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
const tight = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

function isWhole(words: string, { start, end }: Span): boolean {
  return start < end && graphemeStart(words, start) === start && graphemeEnd(words, end) === end
}

test('quotes of any text lie in it, in order, of whole graphemes, and each has content', () => {
  fc.assert(
    fc.property(fc.oneof(text, tight), fc.constantFrom('en', 'de', 'ja'), (words, lang) => {
      const { quotes } = read({ text: words, lang })
      let last = 0
      for (const { content, quoted, source, cue, form } of quotes) {
        expect(content[0]?.start).toBeGreaterThanOrEqual(last)
        last = content[0]?.start ?? 0
        const spans = [
          ...content,
          ...quoted,
          ...(source === null ? [] : [source]),
          ...(cue === null ? [] : [cue]),
        ]
        for (const span of spans) {
          expect(isWhole(words, span)).toBe(true)
          expect(span.end).toBeLessThanOrEqual(words.length)
        }
        for (const [at, span] of content.entries())
          expect(span.start).toBeGreaterThanOrEqual(content[at - 1]?.end ?? 0)
        expect(quoted.length === 0).toBe(form === 'indirect')
      }
    }),
    { numRuns: 500 },
  )
})

test.each(['"', "'", '“', '“a” ', "s' a ", 'he said, ', '“ab he said \n\n', 'according to the x, '])(
  'a text of nothing but %j is read in time',
  (unit) => {
    const words = unit.repeat(100_000 / unit.length)
    const start = performance.now()
    read({ text: words, lang: 'en' })
    // Generous: a quadratic rule takes minutes here.
    expect(performance.now() - start).toBeLessThan(20_000)
  },
)
