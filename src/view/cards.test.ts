import { describe, expect, test } from 'vitest'
import type { Comparison, Side } from '../engine/model.ts'
import { bothQuote, cardOf } from './cards.ts'
import { listOf } from './list.ts'
import { placesText } from './list-labels.ts'
import { layoutOf } from './rows.ts'
import { speakerText } from './speaker-text.ts'
import { rungsText } from './speech-labels.ts'
import { letters } from './testing/letters.ts'
import { strike } from './testing/strike.ts'

/** A side as a reader sees it: marked words in brackets, runs parted by a stroke. */
function drawn(comparison: Comparison, id: string, side: Side): string {
  const { text } = comparison[side].reading
  const runs = card(comparison, id)[side].runs.map((segments) =>
    segments
      .map(({ start, end, kind }) =>
        kind === 'shared' ? text.slice(start, end) : `[${text.slice(start, end)}]`,
      )
      .join(''),
  )
  return runs.join(' | ')
}

function card(comparison: Comparison, id: string) {
  const layout = layoutOf(comparison)
  const entry = listOf(comparison, layout).find((one) => one.id === id)
  const found = entry && cardOf(comparison, layout, entry)
  if (!found) throw new Error(`no card ${id}`)
  return found
}

describe('a finding has both passages verbatim, its words marked', () => {
  const PAIR = strike()
  test('a figure', () => {
    expect(drawn(PAIR, 'F0', 'left')).toBe('[About 40 drivers] stayed away.')
    expect(drawn(PAIR, 'F0', 'right')).toBe('[Dozens of drivers] stayed away.')
    expect(card(PAIR, 'F0').left.rungs).toEqual([])
  })
  test('quoted words, told in two parts on one side', () => {
    const { left, right } = card(PAIR, 'F1')
    expect(drawn(PAIR, 'F1', 'left')).toBe('“[I beg you to] come back,” the mayor pleaded.')
    expect(drawn(PAIR, 'F1', 'right')).toBe('“[Please] come back,” she said. “[I ask you],” Hill added.')
    expect([rungsText(left.rungs), rungsText(right.rungs)]).toEqual([
      'full quote',
      'full quote, in two parts',
    ])
    expect(placesText(right.places)).toBe('2nd and 3rd sentences of 4')
  })
  test('the speaker in the article’s words; a pronoun with whom it is taken for', () => {
    const { left, right } = card(PAIR, 'F1')
    expect(left.speakers.map(speakerText)).toEqual(['the mayor pleaded'])
    expect(right.speakers.map(speakerText)).toEqual(['she said (taken to be Ada Hill)', 'Hill added'])
  })
  test('a quote of one article alone is marked as its row is, and asks no translator', () => {
    const rungs = { left: 'full-quote', right: 'not-found' } as const
    const quoted = PAIR.findings[1]
    if (quoted?.rule !== 'quote-wording') throw new Error('no quote')
    const sentences = { left: quoted.sentences.left, right: [] }
    const alone = {
      rule: 'quote-form',
      utterance: 0,
      rungs,
      left: quoted.left,
      right: [],
      sentences,
    } as const
    const utterances = PAIR.utterances.map(({ left }) => ({ left, right: [] }))
    const sides = card({ ...PAIR, utterances, findings: [alone] }, 'F0')
    expect(sides.left.runs.flat().map(({ kind }) => kind)).toEqual(['shared', 'dropped', 'shared'])
    expect([bothQuote(sides), bothQuote(card(PAIR, 'F1'))]).toEqual([false, true])
  })
  test('a headline stands alone', () => {
    expect(drawn(PAIR, 'F3', 'left')).toBe('Mayor [pleads] with drivers')
    expect(card(PAIR, 'F3').right.runs).toEqual([])
  })
})

describe('a difference has what its row shows', () => {
  test('of a match, both passages with their marks', () => {
    expect(drawn(strike(), 'L1', 'left')).toBe('[Mayor] Ada Hill spoke on Monday.')
  })
  test('of one side, one passage', () => {
    const { left, right } = card(letters('a B', 'B'), 'L0')
    expect([left.runs.length, right.runs.length]).toEqual([1, 0])
  })
  test('of a moved passage, its twin', () => {
    expect(drawn(letters('A B M', 'M A B'), 'L2', 'right')).toBe('M')
  })
  test('of an unsure one, what it may match, and no claim about its words', () => {
    const pair = letters('w?', 'x w?')
    expect(drawn(pair, 'L0', 'left')).toBe('[w]')
    expect(
      card(pair, 'L0')
        .left.runs.flat()
        .map(({ kind }) => kind),
    ).toEqual(['plain'])
    expect(drawn(pair, 'L0', 'right')).toBe('w')
  })
})
