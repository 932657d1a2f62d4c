import { expect, test } from 'vitest'
import type { Finding, Prominence, Side, Sided, Span } from '../engine/model.ts'
import { quotesIn, speechRowsOf } from './close-up-speech.ts'
import { offText } from './speech-labels.ts'
import { strike } from './testing/strike.ts'

const PAIR = strike()
const HERE: Prominence = { role: 'body', position: 0.5 }
const PLACES: Sided<Prominence> = { left: HERE, right: HERE }
const words = (side: Side, spans: readonly Span[] = []) =>
  spans.map(({ start, end }) => PAIR[side].reading.text.slice(start, end)).join(' · ')

test('an utterance: who names the speaker how, in which form, with which verb', () => {
  const told = speechRowsOf(PAIR, { left: [3], right: [1] })
  expect([words('left', told.speakers?.left), words('right', told.speakers?.right)]).toEqual([
    'the mayor',
    'she · Hill',
  ])
  expect(told.forms).toEqual({ left: [['full-quote']], right: [['full-quote', 'full-quote']] })
  expect(words('left', told.cues?.left)).toBe('pleaded')
  expect(told.cues?.right.map(({ group, off }) => `${group} ${off}`)).toEqual(['neutral 0', 'neutral 1'])
})

test('a figure, also where it stands in another sentence', () => {
  const [figure] = speechRowsOf(PAIR, { left: [2], right: [2] }).found
  expect(words('left', figure?.left)).toBe('About 40 drivers')
  expect(figure?.right.map(({ off }) => offText(off))).toEqual(['next sentence'])
})

test('certainty, names and setting have a row each, with the words of both sides', () => {
  const rules: readonly Finding[] = PAIR.findings.slice(0, 1).flatMap(({ left, right, sentences }) => [
    { left, right, sentences, rule: 'certainty', change: 'modal' },
    { left, right, sentences, rule: 'naming', named: 'actor' },
    { left, right, sentences, rule: 'setting', aspect: 'place' },
    { left, right, sentences, rule: 'prominence', places: PLACES },
  ])
  const { found } = speechRowsOf({ ...PAIR, findings: rules }, { left: [2], right: [0] })
  expect(found.map(({ rule }) => rule)).toEqual(['certainty', 'naming', 'setting'])
  expect([words('left', found[0]?.left), words('right', found[0]?.right)]).toEqual([
    'About 40 drivers',
    'Dozens of drivers',
  ])
})

test('a verb of an utterance that is told elsewhere on the other side has a row too', () => {
  const { cues, found } = speechRowsOf(PAIR, { left: [3], right: [0] })
  expect([cues, found.map(({ rule }) => rule)]).toEqual([null, ['cue']])
  expect(speechRowsOf(PAIR, { left: [3], right: [1] }).found).toEqual([])
})

test('the same verb and the same name on both sides are not worth a row', () => {
  const same = {
    ...PAIR,
    right: PAIR.left,
    utterances: PAIR.utterances.map(({ left }) => ({ left, right: left })),
  }
  const told = speechRowsOf(same, { left: [3], right: [3] })
  expect([told.speakers, told.cues]).toEqual([null, null])
})

test('sentences without quotes and figures have no rows', () => {
  expect(speechRowsOf(PAIR, { left: [4], right: [] })).toEqual({
    speakers: null,
    forms: null,
    cues: null,
    found: [],
  })
  expect(quotesIn(PAIR, { left: [4], right: [] })).toBe(false)
  expect(quotesIn(PAIR, { left: [3], right: [1] })).toBe(true)
})

test('words that one article tells in its own voice are quoted by one alone', () => {
  const tellings = PAIR.utterances.map(({ left, right }) => ({
    left,
    right: right.map((telling) => ({ ...telling, rung: 'own-voice' as const, quote: null })),
  }))
  expect(quotesIn({ ...PAIR, utterances: tellings }, { left: [3], right: [1] })).toBe(false)
})

test('words that only one article reports are no utterance of both', () => {
  const alone = { ...PAIR, utterances: PAIR.utterances.map(({ left }) => ({ left, right: [] })) }
  expect(quotesIn(alone, { left: [3], right: [1] })).toBe(false)
})
