import { expect, test } from 'vitest'
import { type KnownSpeech, proposeSpeech } from './propose-speech.ts'

const HARBOUR: KnownSpeech = {
  slug: 'harbour',
  date: '2024-03-04',
  texts: ['At the harbour in Porto', 'Mayor Lindqvist promises dredgers for Porto harbour'],
}
const BUDGET: KnownSpeech = { slug: 'budget', date: '2024-05-20', texts: ['On the budget of the province'] }
const SPEECHES = [HARBOUR, BUDGET]

test('an article of the same day with a word in common is filed there', () => {
  const article = { date: '2024-03-05', title: 'Dredgers at last', text: 'The town will have its way.' }
  expect(proposeSpeech(article, SPEECHES)).toEqual({
    kind: 'same-date',
    slug: 'harbour',
    words: ['Dredgers'],
  })
})

test('the day alone is no reason', () => {
  const article = { date: '2024-03-04', text: 'Rain fell on the vineyards all night.' }
  expect(proposeSpeech(article, SPEECHES)).toEqual({ kind: 'new' })
})

test('an article from before the speech does not report it', () => {
  const article = { date: '2024-03-01', title: 'Dredgers at last', text: 'The town will have its way.' }
  expect(proposeSpeech(article, SPEECHES)).toEqual({ kind: 'new' })
})

test('without a date, rare words in common are the reason', () => {
  const article = { text: 'Lindqvist spoke in Porto of the dredgers that the harbour needs.' }
  expect(proposeSpeech(article, SPEECHES)).toEqual({
    kind: 'shared-words',
    slug: 'harbour',
    words: ['Lindqvist', 'Porto', 'dredgers', 'harbour'],
  })
})

test('words that most speeches have are no reason', () => {
  const everywhere = SPEECHES.map((speech) => ({
    ...speech,
    texts: [...speech.texts, 'Council and parliament today'],
  }))
  expect(proposeSpeech({ text: 'The council and parliament met today.' }, everywhere)).toEqual({
    kind: 'new',
  })
})

test('a first speech is a new one', () => {
  expect(proposeSpeech({ text: 'Lindqvist spoke.' }, [])).toEqual({ kind: 'new' })
})
