import { expect, test } from 'vitest'
import { utterancesIn } from '../testing/found.ts'

/** Sentences that say nothing of one another, so that only the first ones match. */
const WEATHER = 'Rain fell on the coast.'

test.each([
  [
    'a quote and a quote',
    '“The treaty protects our farmers,” Angela Merkel said.',
    'Angela Merkel said: “The treaty protects our farmers.”',
    ['0 full-quote / 0 full-quote'],
  ],
  [
    'a quote and reported speech',
    '“The treaty protects our farmers,” Angela Merkel said.',
    'Angela Merkel said that the treaty protects farmers.',
    ['0 full-quote / 0 indirect'],
  ],
  [
    'a quote and the outlet’s own voice',
    '“The treaty protects our farmers and fishermen,” Angela Merkel said.',
    'The treaty protects farmers and fishermen.',
    ['0 full-quote / 0 own-voice'],
  ],
  [
    'a word picked out',
    '“The treaty is a shameful bargain,” Angela Merkel said.',
    'Angela Merkel called the treaty a “shameful” bargain.',
    ['0 full-quote / 0 one-word'],
  ],
  [
    'two things in the outlets’ own voice: none',
    'The treaty was signed.',
    'The treaty was signed at noon.',
    [],
  ],
  [
    'two quotes about two things: none',
    '“Taxes fell,” he said.',
    '“Nobody asked the fishermen,” he said.',
    [],
  ],
])('%s', (_, left, right, told) => {
  expect(utterancesIn(left, right)).toEqual(told)
})

test('the same words far apart are one utterance, without a match of their sentences', () => {
  const said = '“The treaty protects our farmers and fishermen,” Angela Merkel said.'
  expect(utterancesIn(`${said}\n\n${WEATHER}`, `${WEATHER}\n\n${said}`)).toContain(
    '0 full-quote / 1 full-quote',
  )
})

test('words told twice are one utterance', () => {
  const left = 'Angela Merkel said the treaty protects farmers.'
  const right = '“The treaty protects our farmers,” Angela Merkel said.'
  expect(utterancesIn(`${left}\n\n${right}`, `${right}\n\n${WEATHER}`)).toEqual([
    '0 indirect, 1 full-quote / 0 full-quote',
  ])
})

test('a quote that goes on from a paired one, of one speaker, belongs to it', () => {
  const left = `A crush killed pilgrims in Mecca.

    “I grieve for this bitter accident in Mecca and I send condolences to the families,” the king said.`
  const right = `Pilgrims died in a crush in Mecca.

    “I’m very sorry for that,” the king said. “I would like to send my condolences to their families,” he said.`
  expect(utterancesIn(left, right)).toEqual(['1 full-quote / 1 full-quote, 2 full-quote'])
})

test('a whole quote that was not found stands alone; across two speeches nothing is looked for', () => {
  const left = `${WEATHER}\n\n“Nobody asked the fishermen,” he said.`
  expect(utterancesIn(left, WEATHER)).toEqual(['1 full-quote / '])
  expect(utterancesIn(left, WEATHER, 'other-speech')).toEqual([])
})
