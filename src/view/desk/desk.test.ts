import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Side, Span } from '../../engine/model.ts'
import { seed } from '../../engine/testing/seeds.ts'
import { editsIn, piecesIn } from './edits.ts'
import { foldedItems, isSameBlock } from './folds.ts'
import { type Desked, desked, written } from './testing/desked.ts'

/** Enough of one text that the rest of it is found in its place. */
const FRAME = [
  'The hall was cleared shortly after nine in the evening.',
  'Warehouses along the coast are full, and the railway cannot carry more than it did in spring.',
  'Traders in three ports said that contracts for autumn were already signed.',
] as const

/** A sentence in the middle of a text that both have. */
function edits(name: string, left: string, right: string, expected: string) {
  test(name, () => {
    const text = (sentence: string) => `${FRAME[0]} ${sentence} ${FRAME[1]} ${FRAME[2]}`.replace(/ +/gu, ' ')
    const result = desked(text(left), text(right))
    expect(written(result)).toBe(text(expected))
    expectLossless(result)
  })
}

describe('one sentence, edited', () => {
  edits(
    'nothing',
    'Police met the crowd downtown.',
    'Police met the crowd downtown.',
    'Police met the crowd downtown.',
  )
  edits(
    'a swapped noun',
    'Police met a crowd of protesters downtown on Friday.',
    'Police met a crowd of rioters downtown on Friday.',
    'Police met a crowd of [protesters]{rioters} downtown on Friday.',
  )
  edits(
    'a word put in',
    'Police met a crowd of farmers downtown on Friday.',
    'Police met a large crowd of farmers downtown on Friday.',
    'Police met a {large }crowd of farmers downtown on Friday.',
  )
  edits(
    'a clause struck, with its comma',
    'Police met a crowd of farmers downtown, the mayor told reporters.',
    'Police met a crowd of farmers downtown.',
    'Police met a crowd of farmers downtown[, the mayor told reporters].',
  )
  edits('a sentence struck', 'Nobody paid the drivers.', '', '[Nobody paid the drivers.]')
  edits('a sentence put in', '', 'Nobody paid the drivers.', '{Nobody paid the drivers.}')
  edits(
    'house style is no edit',
    'Gen. Haddad told the U.S. delegation it would "honour" the pact.',
    'General Haddad told the US delegation it would “honor” the pact.',
    '<Gen.|General> Haddad told the <U.S.|US> delegation it would <"|“><honour|honor><"|”> the pact.',
  )
})

describe('a whole text', () => {
  const paragraphs = (...parts: readonly string[]) => parts.join('\n\n')
  test('paragraphs merged and split are no edit', () => {
    const right = paragraphs(`${FRAME[0]} ${FRAME[1]}`, FRAME[2])
    const result = desked(paragraphs(FRAME[0], `${FRAME[1]} ${FRAME[2]}`), right)
    expect(written(result)).not.toMatch(/[[{<(]/u)
    expectLossless(result)
  })
  test('a moved sentence stands where the second desk put it, with a note where it was', () => {
    const moved = 'Nobody paid the drivers of the buses.'
    const result = desked(
      paragraphs(moved, FRAME[0], FRAME[1], FRAME[2]),
      paragraphs(FRAME[0], FRAME[1], FRAME[2], moved),
    )
    expect(written(result)).toBe(
      paragraphs('(moved down)', ...FRAME, `(from up) ${moved}`).replace(/\n\n/gu, '\n'),
    )
    expectLossless(result)
  })
  test('a headline rewritten is one edit, before all others', () => {
    const result = desked(
      paragraphs('Ministers agree pact', FRAME[0], FRAME[1]),
      paragraphs('Farmers left out', FRAME[0], FRAME[1]),
    )
    expect(written(result).split('\n')[0]).toBe('[Ministers agree pact] {Farmers left out}')
  })
  test('a byline in place of another one, and a source line struck', () => {
    const result = desked(
      paragraphs('Pact agreed', 'By Anna Reed', FRAME[0], FRAME[1], 'Source: Daily Example'),
      paragraphs('Pact agreed', 'By Paul Stern', FRAME[0], FRAME[1]),
    )
    expect(written(result)).toBe(
      ['Pact agreed', '[By Anna Reed]{By Paul Stern}', FRAME[0], FRAME[1], '[Source: Daily Example]'].join(
        '\n',
      ),
    )
  })
  const HEADLINE = 'Ministers agree pact on grain after long talks'
  const [opening, ...rest] = FRAME
  test('a headline that flattened text glued to the first sentence is neither struck nor put in', () => {
    const parted = paragraphs(HEADLINE, opening, ...rest)
    const glued = paragraphs(`${HEADLINE} ${opening}`, ...rest)
    for (const result of [desked(parted, glued), desked(glued, parted)]) {
      expect(written(result)).toBe([HEADLINE, opening, ...rest].join('\n'))
      expectLossless(result)
    }
  })
  test('nor is a word lost that was put between the two', () => {
    const result = desked(
      paragraphs(HEADLINE, `TEHRAN – ${opening}`, ...rest),
      [HEADLINE, 'TEHRAN –', ...FRAME].join(' '),
    )
    expect(written(result).split('\n').slice(0, 3)).toEqual([HEADLINE, '[TEHRAN –]', `{TEHRAN – }${opening}`])
    expectLossless(result)
  })
  test('a dateline is no credit line', () => {
    const result = desked(
      paragraphs(HEADLINE, `TEHRAN – ${opening}`, ...rest, 'Source: Daily Example'),
      paragraphs(HEADLINE, ...FRAME),
    )
    expect(
      result.blocks.flatMap((block) => editsIn(result.comparison, block)).map(({ kind }) => kind),
    ).toEqual(['dateline', 'credit'])
  })
  test('Mehr News and the Tehran Times differ in the headline and in credit lines alone', () => {
    const result = desked(seed('mehr-news').text, seed('tehran-times').text)
    expectLossless(result)
    const changed = written(result)
      .split('\n')
      .filter((line) => /[[{<(](?!the U\.S\.\]|ISIS)/u.test(line))
    expect(changed).toEqual([
      '{Ayatollah Khamenei: Americans must leave the region}',
      '[TEHRAN -]',
      '[NA/PA]',
      '[All Content by Mehr News Agency is licensed under a Creative Commons Attribution 4.0 International License.]',
      '{Source: Tehran Times}',
    ])
  })
})

/** Same, struck and house-style pieces spell the left text, same, put in and house-style ones the right one, but for white space. */
function expectLossless({ comparison, blocks }: Desked) {
  for (const side of ['left', 'right'] as const) {
    const { text } = comparison[side].reading
    const spans = blocks.flatMap(piecesIn).flatMap((piece) => spanOf(piece, side))
    const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
    sorted.forEach((span, at) => expect(span.start).toBeGreaterThanOrEqual(sorted[at - 1]?.end ?? 0))
    const spelled = sorted.map(({ start, end }) => text.slice(start, end)).join('')
    expect(spelled.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''))
  }
}

function spanOf(piece: object, side: Side): readonly Span[] {
  const span = (piece as Partial<Record<Side, Span>>)[side]
  return span ? [span] : []
}

const WORDS = [
  'the',
  'mayor',
  'said',
  '“no”',
  'harbour',
  'harbor',
  'Gen.',
  'General',
  'U.S.',
  '12%',
  'rain',
  '—',
  'Iran’s',
]
const anyText = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 6 })
  .chain((sentences) =>
    fc
      .array(fc.constantFrom(' ', '\n\n'), { minLength: sentences.length, maxLength: sentences.length })
      .map((gaps) => sentences.map((words, at) => `${words.join(' ')}.${gaps[at]}`).join('')),
  )

test('any two texts: no character is lost, none is shown twice', () => {
  fc.assert(
    fc.property(anyText, anyText, (left, right) => expectLossless(desked(left, right))),
    { numRuns: 60 },
  )
})

test('any two texts: what stands in place keeps the order of both', () => {
  fc.assert(
    fc.property(anyText, anyText, (left, right) => {
      const { blocks } = desked(left, right)
      const rows = blocks.flatMap((block) => (block.kind === 'text' ? block.rows : []))
      const inPlace = rows.flatMap((row) => (row.kind === 'text' ? row.pieces : []))
      for (const side of ['left', 'right'] as const) {
        const starts = inPlace.flatMap((piece) => spanOf(piece, side)).map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 60 },
  )
})

test('opening one fold leaves all other blocks as they were, a part of a paragraph too', () => {
  const same = FRAME.join(' ')
  const text = (what: string) => `${same}\n\nThe ${what} spoke for an hour. ${same}`
  const { blocks } = desked(text('mayor'), text('general'))
  const folded = (open: string | null) =>
    foldedItems(blocks, { isStyleShown: false, sentencesIn: () => 1, isOpen: (row) => row === open })
  const [first, changed, last] = folded(null)
  expect([first?.kind, changed?.kind, last?.kind]).toEqual(['fold', 'block', 'fold'])
  const again = folded(first?.id ?? null)[1]
  expect(
    changed?.kind === 'block' && again?.kind === 'block' && isSameBlock(changed.block, again.block),
  ).toBe(true)
})
