import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtQuotes } from './quoted.ts'
import { layoutOf } from './rows.ts'
import { speakersIn } from './speakers.ts'
import { byHand } from './testing/by-hand.ts'
import { reportOf } from './testing/report.ts'

const HAND = {
  left: [[{ words: 'Hill said: “Come back.” They did.' }, { words: 'A “slap”, he said.' }]],
  right: [],
  matches: [],
}
const { quote } = reportOf(HAND)

function firstPassage(form: 'direct' | 'indirect' | 'scare') {
  const quotes = [{ ...quote('left', '“Come back.”', { source: 'Hill', cue: 'said' }), form }]
  const comparison = byHand({ ...HAND, speech: { left: { quotes } } })
  const [row] = layoutOf(comparison).rows
  if (row?.shape !== 'only') throw new Error('no row')
  return { passage: row.passage, reading: comparison.left.reading }
}

test('segments are cut where a quote begins and ends, with their marks', () => {
  const { passage, reading } = firstPassage('direct')
  const quoted = passage.segments.filter((segment) => segment.quote === 0)
  expect(quoted.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['“Come back.”'])
})

test('the speaker is told of quotes in quotation marks alone', () => {
  const said = (form: 'direct' | 'indirect' | 'scare') => {
    const { passage, reading } = firstPassage(form)
    return speakersIn(reading, passage)
  }
  expect(said('direct')).toEqual(['Hill said'])
  expect(said('indirect')).toBeNull()
  expect(said('scare')).toBeNull()
})

test('cut segments touch, cover the same stretch, and lie inside one quote or outside of all', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(lengths, lengths, fc.nat(9), (parts, spans, from) => {
      let end = 0
      const segments = parts.map((length) => {
        const start = end
        end += length
        return { start, end, kind: 'shared', partner: [], stretch: null, quote: null } as const
      })
      let at = from
      const quoted = spans.map((length, index) => {
        const start = at
        at += length + (index % 2)
        return { start, end: start + length, quote: index }
      })
      const cut = cutAtQuotes(segments, quoted)
      expect(cut[0]?.start).toBe(0)
      expect(cut.at(-1)?.end).toBe(end)
      cut.slice(1).forEach((segment, index) => expect(segment.start).toBe(cut[index]?.end))
      for (const segment of cut) {
        const around = quoted.find((span) => span.start < segment.end && segment.start < span.end)
        expect(segment.quote).toBe(around?.quote ?? null)
        if (around) expect(around.start <= segment.start && segment.end <= around.end).toBe(true)
      }
    }),
  )
})
