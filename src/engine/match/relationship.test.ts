import { expect, test } from 'vitest'
import { compare } from '../compare.ts'

/** What two articles are to one another, by what is known of them. */
test.each([
  ['the library files them under two speeches', { speech: 'a' }, { speech: 'b' }, 'other-speech'],
  [
    'the library files them under one, whatever the dates',
    { speech: 'a', date: '2020-01-08' },
    { speech: 'a', date: '2020-03-01' },
    'independent',
  ],
  ['nothing is known: few matches prove nothing', {}, {}, 'independent'],
  ['a week apart at most', { date: '2020-01-31' }, { date: '2020-02-07' }, 'independent'],
  ['months apart', { date: '2020-01-08' }, { date: '2020-12-16' }, 'other-speech'],
])('%s', (_, left, right, kind) => {
  const texts = [
    'The mayor opened the bridge in heavy rain.',
    'Parliament debated a bill on fishing for hours.',
  ] as const
  expect(compare({ text: texts[0], ...left }, { text: texts[1], ...right }).relationship.kind).toBe(kind)
})

test('one text in two layouts is a copy', () => {
  const text = 'The mayor opened the bridge in heavy rain.\n\nNobody minded the weather much, she said.'
  expect(compare({ text }, { text: `Bridge opens\n\n${text}` }).relationship.kind).toBe('copy')
})
