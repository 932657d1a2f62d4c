import { describe, expect, test } from 'vitest'
import type { Figure } from '../engine/model.ts'
import { strike } from '../view/testing/strike.ts'
import { comparisonJson } from './comparison-json.ts'

/** As it leaves: through JSON and back. */
const leaves = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a comparison leaves as spans', () => {
  const PAIR = strike()
  const json = comparisonJson(PAIR)

  test('findings, with what their rule tells', () => {
    expect(leaves(json.findings[0])).toEqual({
      rule: 'figure',
      left: [[59, 75]],
      right: [[90, 107]],
      sentences: { left: [2], right: [3] },
      relation: 'vague',
    })
    expect(leaves(json.findings[2])).toMatchObject({
      rule: 'cue',
      utterance: 0,
      groups: { left: 'confrontational', right: 'neutral' },
    })
  })
  test('utterances, with every place that tells them', () => {
    expect(json.utterances).toMatchObject([
      { left: [{ rung: 'full-quote', quote: 0, sentence: 3 }], right: [{ quote: 0 }, { quote: 1 }] },
    ])
  })
  test('quotes and actors', () => {
    expect(leaves(json.left.quotes[0])).toMatchObject({
      form: 'direct',
      actor: 0,
      cue: [126, 133, 'confrontational'],
    })
    expect(leaves(json.left.actors[0])).toMatchObject({ kind: 'person', fullest: 0 })
    expect(json.left.actors[0]?.mentions[1]?.slice(2)).toEqual(['title', 0])
  })
  test('a figure open to one side ends in null, for JSON has no infinity', () => {
    const span = { start: 3, end: 15 }
    const more: Figure = {
      ...span,
      kind: 'quantity',
      low: 51,
      high: Infinity,
      precision: 'more',
      unit: null,
      noun: null,
    }
    const reading = { ...PAIR.left.reading, figures: [more] }
    const { left } = comparisonJson({ ...PAIR, left: { ...PAIR.left, reading } })
    expect(leaves(left.figures[0])).toEqual({
      span: [3, 15],
      kind: 'quantity',
      low: 51,
      high: null,
      precision: 'more',
      unit: null,
      noun: null,
    })
  })
})
