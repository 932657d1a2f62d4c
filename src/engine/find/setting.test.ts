import { describe, expect, test } from 'vitest'
import { comparedArticles, wordsOf } from '../testing/compared.ts'
import { orderedPairs, seed } from '../testing/seeds.ts'
import { settingFindings } from './setting.ts'

/** Two articles whose main speaker is Angela Merkel, each with one sentence that tells the setting. */
function found(left: string, right: string): string[] {
  const article = (told: string) => ({
    text: `Angela Merkel spoke to voters. ${told} “Taxes must be lower,” Merkel said. “We will see to it,” Merkel added.`,
    lang: 'en',
  })
  const compared = comparedArticles(article(left), article(right))
  const findings = settingFindings(compared)
  return wordsOf(compared, findings).map((sides) => sides.flat().join(' / '))
}

describe('differs', () => {
  test('the place', () =>
    expect(
      found(
        '“Rents are high,” Merkel said during a speech in Bonn.',
        '“Rents are high,” Merkel said in a speech in Berlin.',
      ),
    ).toEqual(['in Bonn / in Berlin']))
  test('the place in the capital', () =>
    expect(
      found(
        '“Rents are high,” Merkel said during a speech in Chicago.',
        '“Rents are high,” Merkel said in her speech in the capital, Washington, on Friday.',
      ),
    ).toEqual(['in Chicago / in the capital, Washington']))
  test('the day', () =>
    expect(
      found('“Rents are high,” Merkel said on Wednesday.', '“Rents are high,” Merkel said Thursday.'),
    ).toEqual(['on Wednesday / Thursday']))
  test('the occasion', () =>
    expect(
      found('“Rents are high,” Merkel said at a rally.', '“Rents are high,” Merkel said in an interview.'),
    ).toEqual(['at a rally / in an interview']))
})

describe('silent', () => {
  test.each([
    [
      'the same day',
      '“Rents are high,” Merkel said on Wednesday.',
      '“Rents are high,” Merkel said Wednesday.',
    ],
    [
      'one within the other',
      '“Rents are high,” Merkel said in Ohio.',
      '“Rents are high,” Merkel said in Cleveland, Ohio.',
    ],
    [
      'a speech at a rally',
      '“Rents are high,” Merkel said in a speech.',
      '“Rents are high,” Merkel said at a rally.',
    ],
    ['one side tells nothing', '“Rents are high,” Merkel said in Chicago.', '“Rents are high,” Merkel said.'],
    [
      'another speaker',
      '“Rents are high,” Merkel said in Chicago.',
      '“Rents are high,” Olaf Scholz said in Boston.',
    ],
    [
      'a place she speaks of',
      '“Rents are high,” Merkel said in Chicago.',
      'Merkel said that rents in Boston are high.',
    ],
  ])('%s', (_, left, right) => expect(found(left, right)).toEqual([]))
})

test('silent where she spoke twice, of other things', () => {
  const article = (told: string) => ({
    text: `Angela Merkel spoke to voters on the coast. “Taxes must be lower,” Merkel said. ${told}`,
    lang: 'en',
  })
  const compared = comparedArticles(
    article('Crowds waved flags. “Rents are far too high,” Merkel told reporters in Bonn.'),
    article('Buses came late. “I like football more than anything,” Merkel told a station in Rome.'),
  )
  expect(settingFindings(compared)).toEqual([])
})

describe('on the seeds', () => {
  const of = (left: string, right: string) => {
    const compared = comparedArticles(seed(left), seed(right))
    return wordsOf(compared, settingFindings(compared)).map((sides) => sides.flat().join(' / '))
  }
  test('Qom and the capital', () =>
    expect(of('tehran-times', 'al-jazeera')).toEqual(['in Qom / in the capital, Tehran']))
  test('the sides exchanged give the same', () => {
    for (const [left, right] of orderedPairs)
      expect(of(right, left).map((pair) => pair.split(' / ').toReversed().join(' / '))).toEqual(
        of(left, right),
      )
  })
})
