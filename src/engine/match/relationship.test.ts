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

test('a wire report that one desk cut short goes back to one text', () => {
  const lead = 'The mayor opened the bridge in heavy rain.'
  const rest = [
    'Nobody minded the weather much, she said.',
    'Builders had worked on it for eleven years.',
    'The old ferry makes its last trip on Sunday.',
    'Tickets for it were sold out within an hour.',
  ]
  const whole = { text: [lead, ...rest].join('\n\n') }
  expect(compare(whole, { text: lead }).relationship.kind).toBe('shared-source')
  expect(compare({ text: lead }, whole).relationship.kind).toBe('shared-source')
})
