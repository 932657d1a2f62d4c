import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUILT_IN } from '../../lexicon/languages.ts'
import type { Figure, Reading } from '../../model.ts'
import { graphemeEnd, graphemeStart } from '../graphemes.ts'
import { read } from '../read.ts'

function figures(text: string, date?: string, lang = 'en'): [Reading, readonly Figure[]] {
  const reading = read({ text, lang, ...(date === undefined ? {} : { date }) }, BUILT_IN)
  return [reading, reading.figures]
}

/** "[59 people] were killed": every figure in square brackets. */
function marked(text: string, lang?: string): string {
  const [, found] = figures(text, undefined, lang)
  return found.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text,
  )
}

test.each([
  'Police said [59 people] were killed.',
  'The mayor closed [twenty-three schools] for [two weeks].',
  'Rebels fired [dozens of ballistic missiles] at [two abandoned U.S. military bases] in the north.',
  'The firm owes [$6.5 million] to [more than 50 suppliers].',
  'The firm owes [7 trillion dollars] at home.',
  'Turnout fell by [12.5 percent] and [3 percentage points].',
  'It needs [two-thirds of members] to agree.',
  'They take a [30- to 50-hour] course.',
  'Between [500,000 and 2.6 million women] could sue.',
  'The storm left [nearly two-dozen towns] without power.',
  'Sirens were heard at [1:45am] and again at [22:45 GMT].',
  'Doors open at [8 p.m. ET] sharp.',
  'He was born on [January 3, 1980], and left [last week].',
  'The bank opened on [8 January 2020] in Oslo.',
  'The bridge closed [late Friday] for [several days].',
  'Drivers [21 or older] may apply.',
  'It holds [50 or more guests].',
  'The gang took [hundreds of thousands of euros] home.',
  'Visitors rose from [1.2 million] in [2008].',
  'In [May] [40 people] came.',
  'It has [two million three hundred thousand readers].',
  '[Some one hundred and twenty homes] burned [two years ago].',
])('%s', (text) => expect(marked(text.replaceAll(/[[\]]/gu, ''))).toBe(text))

test.each([
  'No one knew which one of them had left.',
  'The charter’s Article 51 allows it.',
  'A Boeing 737 and a B-52 stood beside Route 66.',
  'The G20 met; a Level I centre opened.',
  'Anna Smith, 42, is a 42-year-old dentist.',
  'The team won 5-4, and the bill passed 396-9.',
  'Her first and second books sold well, the third-ranking one less.',
  'She may march in the parade, the Sunday Times wrote.',
  'He spoke to ground zero workers in the 1990s.',
  'A few of them agreed.',
  'The poster says May 40 and, below, Feb. 29, 2019.',
  'The shop opens on 31 April.',
  'He counted three hundred thousand million billion trillion stars.',
])('nothing is counted in: %s', (text) => expect(marked(text)).toBe(text))

test.each([
  ['More than 50 people came.', { low: 50, high: Infinity, precision: 'more', unit: null }],
  ['Up to 2.6 million women came.', { low: 0, high: 2.6e6, precision: 'less' }],
  ['Two dozen boats sank.', { low: 24, high: 24, precision: 'exact' }],
  ['Five to six million birds left.', { low: 5e6, high: 6e6, precision: 'range' }],
  ['It cost €2.5bn.', { low: 2.5e9, unit: 'EUR' }],
  ['Three-fifths of voters stayed home.', { low: 60, unit: '%' }],
  ['Several boats sank.', { precision: 'vague' }],
  ['The talks took three days.', { low: 3, unit: 'day', noun: null }],
])('%s', (text, expected) => expect(figures(text)[1][0]).toMatchObject(expected))

test.each([
  ['Police found 22 unexploded cluster missiles there.', 'unexploded cluster missiles'],
  ['At least 31 arrests were made.', 'arrests'],
  ['He released a 130-page report.', 'page'],
  ['Dozens of groups signed.', 'groups'],
  ['It failed with 47 in favour.', null],
])('%s counts %s', (text, noun) => {
  const [reading, [first]] = figures(text)
  const span = first?.kind === 'quantity' ? first.noun : null
  expect(span === null ? null : reading.text.slice(span.start, span.end)).toBe(noun)
})

/** An article of Wednesday, 8 January 2020. */
test.each([
  ['It rained on Monday.', '2020-01-06', '2020-01-06'],
  ['It rained on Wednesday.', '2020-01-08', '2020-01-08'],
  ['They will vote on Friday.', '2020-01-10', '2020-01-10'],
  ['It rained on December 30.', '2019-12-30', '2019-12-30'],
  ['It rained yesterday.', '2020-01-07', '2020-01-07'],
  ['It rained last month.', '2019-12-01', '2019-12-31'],
  ['It rained over the weekend.', '2020-01-04', '2020-01-05'],
  ['It rained last week.', '2019-12-29', '2020-01-05'],
  ['It rained two days ago.', '2020-01-06', '2020-01-06'],
  ['It rained in February 2016.', '2016-02-01', '2016-02-29'],
  ['It rained in 2008.', '2008-01-01', '2008-12-31'],
])('%s', (text, from, to) => expect(figures(text, '2020-01-08')[1][0]).toMatchObject({ from, to }))

test('without the article’s day a weekday stays open', () =>
  expect(figures('It rained on Monday.')[1][0]).toMatchObject({ weekday: 0, from: null, to: null }))

test('other languages are read by their digits', () => {
  expect(marked('قتل ٥٩ شخصا و ٣٫٥٪ منهم في 2020-01-08.', 'ar')).toBe(
    'قتل [٥٩] شخصا و [٣٫٥٪] منهم في [2020-01-08].',
  )
  expect(figures('Sloni: 1.500.', undefined, 'pl')[1][0]).toMatchObject({ low: 1500, noun: null })
})

const piece = fc.constantFrom(
  ...'59|dozens of|$|%|1:45|am|Jan. 3|,|-|–|to|a|half|million|two|thirds|last|week|ago|more than|people|\ud800|🇮🇶|٥|.'.split(
    '|',
  ),
)
test('any text is read, in order, in whole characters', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join(' ')),
    fc.array(piece).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end } of figures(text, '2020-01-08')[1]) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect([graphemeStart(text, start), graphemeEnd(text, end)]).toEqual([start, end])
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  )
})
