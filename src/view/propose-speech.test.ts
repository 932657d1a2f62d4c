import { expect, test } from 'vitest'
import { type KnownSpeech, proposeSpeech, speechTitle } from './propose-speech.ts'

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

/** What a reader would expect of an article, where one speech is known. */
const proposed = (article: { date?: string; title?: string; text: string }, speech = HARBOUR) =>
  proposeSpeech(article, [speech, BUDGET]).kind

test('a day earlier is the same day farther west', () =>
  expect(proposed({ date: '2024-03-03', text: 'In the town hall, Lindqvist spoke.' })).toBe('same-date'))
test('one everyday word of the same day is no reason', () =>
  expect(proposed({ date: '2024-03-04', text: 'The baker promises fresh rolls.' })).toBe('new'))
test('the place alone, on the day, is one', () =>
  expect(proposed({ date: '2024-03-05', text: 'The square in Porto was full.' })).toBe('same-date'))
test('a year later, the same man at the same place gives another speech', () =>
  expect(
    proposed({ date: '2025-03-04', text: 'In Porto, Lindqvist spoke of dredgers in the harbour.' }),
  ).toBe('new'))
test('a week later, names and words speak for it together', () =>
  expect(proposed({ date: '2024-03-11', text: 'In Porto, Lindqvist promises dredgers.' })).toBe(
    'shared-words',
  ))
test('a name with ’s is that name', () =>
  expect(proposed({ date: '2024-03-04', text: 'All of it is Lindqvist’s idea.' })).toBe('same-date'))
test('short names are names', () => {
  const speech = { slug: 'rao', date: '2024-03-04', texts: ['Minister Rao at the EU'] }
  expect(proposed({ date: '2024-03-04', text: 'It was Rao who spoke.' }, speech)).toBe('same-date')
  expect(proposed({ date: '2024-03-04', text: 'It was the EU that spoke.' }, speech)).toBe('same-date')
})
test('everyday words of a language that only one speech has are no reason', () => {
  const speech = {
    slug: 'hafen',
    texts: ['Es wurde nicht gesagt, wann sich dort etwas ändern werde, aber bald'],
  }
  expect(proposed({ text: 'Es wurde aber nicht klar, wann sich etwas ändern werde' }, speech)).toBe('new')
})
test('of two speeches of one day it is the one with more in common', () => {
  const other = { slug: 'school', date: '2024-03-04', texts: ['Mayor Lindqvist opens the school in Vale'] }
  const article = { date: '2024-03-04', title: 'Lindqvist in Vale', text: 'The school in Vale is open.' }
  expect(proposeSpeech(article, [HARBOUR, other])).toMatchObject({ kind: 'same-date', slug: 'school' })
})
test('Chinese and Arabic, which have no capitals, are told by their words', () => {
  const chinese = { slug: 'zh', date: '2024-03-04', texts: ['林市长在港口宣布疏浚计划'] }
  expect(proposed({ date: '2024-03-05', text: '市长说，港口的疏浚计划将在十月开始。' }, chinese)).toBe(
    'same-date',
  )
  const arabic = { slug: 'ar', texts: ['وعد رئيس البلدية بتجديد ميناء بورتو فيردي قبل الشتاء'] }
  expect(proposed({ text: 'قال رئيس البلدية إن تجديد ميناء بورتو فيردي قريب' }, arabic)).toBe('shared-words')
})
test('a new speech is called as its article is, or by how that begins', () => {
  expect(speechTitle({ title: ' Dredgers at last ', text: 'Rain.' })).toBe('Dredgers at last')
  expect(speechTitle({ text: 'Rain fell.\n\nAll night.' })).toBe('Rain fell.')
  expect(
    speechTitle({ text: 'Mayor Lindqvist opened the harbour of Porto Verde on Monday, and promised more.' }),
  ).toBe('Mayor Lindqvist opened the harbour of Porto Verde on …')
})
