import { describe, expect, test } from 'vitest'
import { byHand } from './testing/by-hand.ts'
import { strike } from './testing/strike.ts'
import { letters, sketch } from './testing/letters.ts'
import { layoutOf } from './rows.ts'

const shows = (name: string, left: string, right: string, rows: string) =>
  test(name, () => {
    const comparison = letters(left, right)
    expect(sketch(comparison, layoutOf(comparison))).toBe(rows)
  })

describe('the order of rows', () => {
  shows('what both tell stands side by side', 'A B', 'A B', 'A=A  B=B')
  shows('in a gap, left comes before right', 'A b C', 'A x C', 'A=A  b|  |x  C=C')
  shows(
    'what stands only in right follows the earlier right sentence',
    'A B',
    'A x y B z',
    'A=A  |x+y  B=B  |z',
  )
  shows('what stands only in right comes first where nothing right is before it', 'A', 'x A', '|x  A=A')
  shows('two texts with nothing in common: left, then right', 'a b', 'x y', 'a+b|  |x+y')
  shows('an empty text beside another', '', 'x', '|x')
})

describe('passages', () => {
  shows('unmatched neighbours are one passage', 'a b c', 'x', 'a+b+c|  |x')
  shows('a paragraph’s end ends a run', 'a b / c', 'x', 'a+b|  c|  |x')
  shows('a heading is a passage of its own', 'a #b c', 'x', 'a|  b|  c|  |x')
  shows('furniture ends a run', 'a (note) b', 'x', 'a|  b|  |x')
  shows('a sentence of another status ends a run', 'a b? c', 'b?', 'a|  b|?  c|  ?|b')
})

describe('several matches of one sentence', () => {
  shows('a sentence that the other text splits in two stands beside both', 'AB c', 'A B c', 'AB=A+B  c|  |c')
  shows('two sentences that the other text joins', 'A B', 'AB', 'A+B=AB')
  shows('a split over two paragraphs is no difference', 'AB', 'A / B', 'AB=A+B')
  shows('a headline never melts into the text below it', 'AB', '#A B', 'AB=A  ↑|B')
  shows('partners that are not adjacent: the later one links back', 'AB', 'A x B', 'AB=A  |x  ↑|B')
  shows('furniture between two partners keeps them apart', 'AB', 'A (note) B', 'AB=A  ↑|B')
  shows('a later partner with a match of its own stands there', 'AB B', 'A x B', 'AB=A  |x  B=B')
})

describe('moved and unsure', () => {
  shows('a moved sentence stands in both places, each with a link', 'A B M', 'M A B', '↓|M  A=A  B=B  M|↑')
  shows('a weak match alone is unsure on both sides', 'A w? B', 'A B w?', 'A=A  w|?  B=B  ?|w')
})

const HEADLINE = 'Leader speaks'

describe('links', () => {
  const comparison = letters('AB c', 'A x B')
  const { rows } = layoutOf(comparison)

  test('a row is named after its first left sentence, or its right one', () => {
    expect(rows.map((row) => row.id)).toEqual(['L0', 'L1', 'R1', 'R2'])
  })
  test('a moved row names its twin’s sentence and row', () => {
    expect(rows[3]).toMatchObject({ shape: 'moved', twin: { sentence: 0, row: 'L0', direction: 'earlier' } })
  })
  test('a sentence says which of its matches lead elsewhere', () => {
    expect(rows[0]).toMatchObject({ left: { elsewhere: [1] }, right: { elsewhere: [] } })
    expect(rows[3]).toMatchObject({ passage: { elsewhere: [] } })
  })
  test('the nearest sentence of a run is the likeliest of any of its sentences', () => {
    const near = byHand({
      left: [[{ words: 'He came.' }, { words: 'He left.' }]],
      right: [[{ words: 'They left.' }], [{ words: 'Nobody stayed.' }]],
      matches: [],
      nearest: {
        left: [
          { sentence: 1, score: 0.1 },
          { sentence: 0, score: 0.2 },
        ],
        right: [null, null],
      },
    })
    expect(layoutOf(near).rows).toMatchObject([
      { kind: 'only-left', nearest: { sentence: 0, row: 'R0' } },
      { kind: 'only-right', nearest: null },
      { kind: 'only-right', nearest: null },
    ])
  })
})

describe('“not found” is said once a run', () => {
  test('again behind one that is quoted on both sides, which counts as before', () => {
    const { rows, counts } = layoutOf(strike())
    const only = rows.flatMap((row) => (row.shape === 'only' ? [row] : []))
    expect(only.map(({ id, first, together }) => [id, first, together])).toEqual([
      ['L0', true, null],
      ['L2', true, null],
      ['L4', true, null],
      ['R2', true, { sentence: 3, row: 'L3', isWhole: true }],
      ['R3', true, null],
    ])
    expect([counts['only-left'], counts['only-right']]).toEqual([3, 2])
    const across = layoutOf(strike('other-speech')).rows
    expect(across.some((row) => row.shape === 'only' && row.together)).toBe(false)
  })
  test('in the first row of an unbroken run of one kind', () => {
    const { rows } = layoutOf(letters('a / b / W? / c', 'x / y / W?'))
    const firsts = rows.flatMap((row) => (row.shape === 'only' ? [`${row.id} ${row.first}`] : []))
    expect(firsts).toEqual(['L0 true', 'L1 false', 'L3 true', 'R0 true', 'R1 false'])
  })
})

describe('counts', () => {
  test('every row is counted once, by its kind, and a moved pair as one', () => {
    const { counts } = layoutOf(letters('A b w? M', 'M A x w?'))
    expect(counts).toEqual({ same: 1, 'only-left': 1, 'only-right': 1, unsure: 2, moved: 1, reframed: 0 })
  })
  test('a matched row in which a word differs is reframed', () => {
    const said = byHand({
      left: [[{ words: HEADLINE, role: 'headline' }]],
      right: [[{ words: HEADLINE, role: 'headline' }]],
      matches: [{ left: 0, right: 0, kind: 'reframed' }],
    })
    expect(layoutOf(said)).toMatchObject({
      counts: { reframed: 1, same: 0 },
      rows: [{ left: { role: 'headline' } }],
    })
  })
  test('every word outside furniture is counted once, by its mark', () => {
    const { words } = layoutOf(letters('A b c w? (note)', 'A w?'))
    expect(words).toEqual({
      left: { words: 4, shared: 1, reframed: 0, only: 2, unsure: 1 },
      right: { words: 2, shared: 1, reframed: 0, only: 0, unsure: 1 },
    })
  })
  test('furniture is listed by side, in the order of the text', () => {
    const { furniture } = layoutOf(letters('(one) A (two)', 'A'))
    expect(furniture.left.map(({ rule, start }) => `${rule} ${start}`)).toEqual(['byline 0', 'byline 6'])
    expect(furniture.right).toEqual([])
  })
})

test('no word of an unsure sentence is dropped or added', () => {
  const [row] = layoutOf(letters('w?', 'w?')).rows
  expect(row).toMatchObject({ kind: 'unsure', passage: { segments: [{ kind: 'plain' }] } })
})

describe('across two speeches', () => {
  const comparison = letters('A b / c', 'A x', 'other-speech')
  const { rows, counts } = layoutOf(comparison)

  test('every sentence is still there to read', () => {
    expect(sketch(comparison, layoutOf(comparison))).toBe('A=A  b|  c|  |x')
  })
  test('nothing is counted as only in one, and no void is said', () => {
    expect([counts['only-left'], counts['only-right']]).toEqual([0, 0])
    expect(rows.some((row) => row.shape === 'only' && row.first)).toBe(false)
  })
  test('no word is dropped or added: it is plain', () => {
    const passages = rows.flatMap((row) => (row.shape === 'match' ? [row.left, row.right] : [row.passage]))
    const kinds = new Set(passages.flatMap((passage) => passage.segments.map((segment) => segment.kind)))
    expect([...kinds]).toEqual(['shared', 'plain'])
  })
})
