import { expect, test } from 'vitest'
import type { Finding } from '../model.ts'
import { ranked } from './rank.ts'

const at = (start: number) => ({
  sentences: { left: [0], right: [0] },
  left: [{ start, end: start + 1 }],
  right: [{ start, end: start + 1 }],
})
const figure = (relation: 'different' | 'vague', start: number): Finding => ({
  ...at(start),
  rule: 'figure',
  relation,
})
const wording: Finding = { ...at(0), rule: 'quote-wording', utterance: 0, changes: ['substitution'] }
const place: Finding = { ...at(0), rule: 'setting', aspect: 'place' }
const form: Finding = {
  ...at(0),
  rule: 'quote-form',
  utterance: 0,
  rungs: { left: 'full-quote', right: 'indirect' },
}
const alone: Finding = { ...form, sentences: { left: [0], right: [] }, right: [] }

test('differing figures first, then other figures, quoted words, and at last quotes of one article', () => {
  const [vague, early, late] = [figure('vague', 0), figure('different', 1), figure('different', 9)]
  expect(ranked([alone, form, place, wording, vague, late, early])).toEqual([
    early,
    late,
    vague,
    wording,
    place,
    form,
    alone,
  ])
})
