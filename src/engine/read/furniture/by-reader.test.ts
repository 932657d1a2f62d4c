import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FurnitureWord, Span } from '../../model.ts'
import { read } from '../read.ts'

const CREDIT = 'Source: Tehran Times'
const TEXT = `The minister spoke on Wednesday. He gave no date.\n\nThe talks go on.\n\n${CREDIT}`

function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function readWith(word: Partial<FurnitureWord>, text = TEXT) {
  const { sentences, furniture } = read({ text, furniture: { read: [], folded: [], ...word } })
  const words = ({ start, end }: Span) => text.slice(start, end)
  return { read: sentences.map(words), folded: furniture.map((one) => [one.rule, words(one)]) }
}

describe('the reader’s word on furniture', () => {
  test('without one, the rules stand', () => {
    expect(readWith({})).toEqual({
      read: ['The minister spoke on Wednesday.', 'He gave no date.', 'The talks go on.'],
      folded: [['source-line', CREDIT]],
    })
  })
  test('a line that a rule would fold is read', () => {
    const { read: sentences, folded } = readWith({ read: [at(CREDIT)] })
    expect([sentences.at(-1), folded]).toEqual([CREDIT, []])
  })
  test('a line that no rule would fold is folded', () => {
    expect(readWith({ folded: [at('The talks go on.')] })).toEqual({
      read: ['The minister spoke on Wednesday.', 'He gave no date.'],
      folded: [
        ['reader', 'The talks go on.'],
        ['source-line', CREDIT],
      ],
    })
  })
  test('part of a line is folded alone', () => {
    expect(readWith({ folded: [at('He gave no date.')] }).read).toEqual([
      'The minister spoke on Wednesday.',
      'The talks go on.',
    ])
  })
  test('what is both is read', () => {
    const talks = at('The talks go on.')
    expect(readWith({ read: [talks], folded: [talks] })).toEqual(readWith({}))
  })
  test('all can be folded', () => {
    expect(readWith({ folded: [{ start: 0, end: 9_999 }] }).read).toEqual([])
  })
  test('the title of a tweet is read where the reader says so', () => {
    const text = `${TEXT}\n\nNight of prayer\n\nA crowd. — Jo Doe (@jo) January 8, 2020`
    expect(readWith({}, text).read).not.toContain('Night of prayer')
    expect(readWith({ read: [at('Night of prayer', text)] }, text).read).toContain('Night of prayer')
  })
  test('any spans at all: nothing is read twice, and the text is whole', () => {
    const spans = fc.array(fc.record({ start: fc.nat(120), end: fc.nat(120) }))
    fc.assert(
      fc.property(spans, spans, (shown, folded) => {
        const reading = read({ text: TEXT, furniture: { read: shown, folded } })
        const parts = [...reading.sentences, ...reading.furniture].toSorted((a, b) => a.start - b.start)
        let from = 0
        for (const { start, end } of parts) {
          expect(TEXT.slice(from, start).trim()).toBe('')
          expect(start).toBeGreaterThanOrEqual(from)
          from = end
        }
        expect(TEXT.slice(from).trim()).toBe('')
      }),
    )
  })
})
