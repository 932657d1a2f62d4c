import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUILT_IN, languageOf } from '../lexicon/languages.ts'
import { readingOfSentences } from '../read/given-sentences.ts'
import { figureFindings } from './figure.ts'
import type { FigurePair } from './figures/figure-pair.ts'

type Strength = FigurePair['strength']

/** What the rule says of two sentences: "more than 50 people / 59 people: contains". */
function says(left: string, right: string, strength: Strength = 'strong'): string[] {
  const side = (text: string) => ({
    reading: readingOfSentences([text], 'en', BUILT_IN),
    language: languageOf('en', BUILT_IN),
  })
  const pairs = [{ left: 0, right: 0, strength, links: [] }]
  return figureFindings({ left: side(left), right: side(right), pairs }).map(
    (one) => `${words(left, one.left)} / ${words(right, one.right)}: ${one.relation}`,
  )
}

function words(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

test.each([
  [
    'The repair of the bridge will cost $12 million.',
    'Repairs are expected to cost the city $15 million.',
    '$12 million / $15 million: different',
  ],
  [
    'The crash killed 59 people.',
    'The crash killed more than 50 people.',
    '59 people / more than 50 people: contains',
  ],
  ['The crash killed 59 people.', 'The crash killed 61 people.', '59 people / 61 people: different'],
  ['The crash left 59 dead.', 'In the crash 61 people were killed.', '59 dead / 61 people: different'],
  [
    'The army fired dozens of missiles.',
    'The army fired 22 rockets.',
    'dozens of missiles / 22 rockets: vague',
  ],
  [
    'The council passed 15 bills.',
    'The council passed some 16 measures.',
    '15 bills / some 16 measures: contains',
  ],
  [
    'The fair drew nearly two dozen bands.',
    'The fair drew 23 bands.',
    'nearly two dozen bands / 23 bands: contains',
  ],
  [
    'The stadium roof will cost the city $3 million.',
    'The city put the cost of the stadium roof at $2 million.',
    '$3 million / $2 million: different',
  ],
  [
    'The mayor apologized Saturday for the leaked letter.',
    'On Friday the mayor apologized for the leaked letter.',
    'Saturday / Friday: different',
  ],
  [
    'The shelling killed 59 people and wounded 200 people.',
    'The shelling killed 62 people and wounded 200 people.',
    '59 people / 62 people: different',
  ],
])('%s | %s', (left, right, expected) => expect(says(left, right)).toEqual([expected]))

test.each([
  [
    'money for other things',
    'The company earned $12 million from sales.',
    'The company paid $15 million in taxes.',
  ],
  ['the same number', 'The crash killed 22 people.', 'The crash killed twenty-two people.'],
  ['a bound at the number', 'Police made 31 arrests.', 'Police made at least 31 arrests.'],
  ['a rounded number', 'The bank lost $2,523,000 on loans.', 'The bank lost $2.5 million on loans.'],
  ['another noun', 'The ferry carried 22 cars.', 'The ferry carried 90 passengers.'],
  ['another fate', 'The blast injured 40 people.', 'The blast killed 12 people.'],
  ['another party', 'Five Republican senators agreed.', 'Twelve Democratic senators agreed.'],
  ['another unit', 'Protests lasted more than a week.', 'Protests lasted 12 days.'],
  [
    'another event’s day',
    'The mayor resigned Monday over a letter.',
    'The mayor wrote the letter on Friday.',
  ],
  ['a day told less closely', 'The fire began on Saturday.', 'The fire began over the weekend.'],
  ['a month and its day', 'The shop closed in March 2008.', 'The shop closed on March 2.'],
  [
    'a price and a total',
    'He spent $750,000 of aid on gifts.',
    'He spent aid on gifts such as a $4,000 watch.',
  ],
])('silent about %s', (_, left, right) => expect(says(left, right)).toEqual([]))

test.each<[Strength, string, string, string[]]>([
  [
    'neighbour',
    'The army fired dozens of ballistic missiles at night.',
    'The army said 22 missiles were fired.',
    ['dozens of ballistic missiles / 22 missiles: vague'],
  ],
  ['weak', 'The army fired dozens of missiles at night.', 'Two of the 17 missiles fired failed.', []],
  ['weak', 'The town has dozens of schools.', 'Painters gave 22 schools a new look.', []],
  ['neighbour', 'Three senators called.', 'Two senators called.', []],
])('in a %s pair: %s | %s', (strength, left, right, expected) =>
  expect(says(left, right, strength)).toEqual(expected),
)

test.each([
  [30, 1],
  [45, 0],
  [3300, 0],
])('at the end of a list of %i towns: %i findings', (towns, findings) => {
  const list = (from: number, last: string) =>
    [...Array.from({ length: towns }, (_, at) => `${from + 7 * at} people died`), last].join(', ')
  const found = says(list(101, '59 rockets fell'), list(104, '61 rockets fell'))
  expect(found).toHaveLength(findings)
})

const piece = fc.constantFrom(
  ...'59 people|more than 50 people|were killed|dozens of missiles|22 rockets|fired|on Friday|on Monday|$3 million|,'.split(
    '|',
  ),
)
test('turning the sides round turns the answer round', () =>
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (a, b) => {
      const [left, right] = [a.join(' '), b.join(' ')]
      const turned = says(right, left).map((one) => one.replace(/^(.*) \/ (.*):/u, '$2 / $1:'))
      expect(turned.toSorted()).toEqual(says(left, right).toSorted())
    }),
  ))
