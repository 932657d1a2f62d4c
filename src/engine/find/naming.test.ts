import { describe, expect, test } from 'vitest'
import { comparedArticles, wordsOf } from '../testing/compared.ts'
import { orderedPairs, seed } from '../testing/seeds.ts'
import { namingFindings } from './naming.ts'

/** The pairs of words found in two texts. */
function found(left: string, right: string): [string, string][] {
  const compared = comparedArticles({ text: left, lang: 'en' }, { text: right, lang: 'en' })
  return wordsOf(compared, namingFindings(compared)).map(([mine, theirs]) => [mine.join(), theirs.join()])
}

describe('one person under other names', () => {
  test('two titles', () =>
    expect(
      found(
        'Leader of the Islamic Revolution Ayatollah Ali Khamenei said on Wednesday that foreign troops must leave the region.',
        'Iran’s Supreme Leader Ayatollah Ali Khamenei said on Wednesday that foreign troops must leave the region soon.',
      ),
    ).toEqual([['Leader of the Islamic Revolution', 'Iran’s Supreme Leader']]))
  test('reverence, once', () =>
    expect(
      found(
        'Ayatollah Ali Khamenei arrived. Later Imam Khamenei visited the wounded soldiers in the hospital. At noon Imam Khamenei praised the nurses of the hospital.',
        'Ayatollah Ali Khamenei arrived. Later Ayatollah Khamenei visited the wounded soldiers in a hospital. At noon Ayatollah Khamenei praised the nurses of a hospital.',
      ),
    ).toEqual([['Imam Khamenei', 'Ayatollah Khamenei']]))
})

describe('no other name', () => {
  test.each([
    [
      'a title left out',
      'On Friday General Soleimani visited the wounded soldiers in Baghdad.',
      'On Friday Qassem Soleimani visited wounded soldiers in Baghdad.',
    ],
    [
      'a given name left out',
      'On Friday Angela Merkel visited the wounded soldiers in Kabul.',
      'On Friday Merkel visited wounded soldiers in Kabul, as Angela Merkel had promised.',
    ],
    [
      'the president',
      'On Friday President Obama spoke. Later the president visited wounded soldiers in Kabul.',
      'On Friday President Obama spoke. Later Obama visited the wounded soldiers in Kabul.',
    ],
    [
      'two people',
      'On Friday Prime Minister Bill English visited the wounded soldiers in Kabul.',
      'On Friday Foreign Minister Hillary Johnson visited the wounded soldiers in Kabul.',
    ],
    [
      'US and United States',
      'On Friday the United States sent more soldiers to Kabul.',
      'On Friday the US sent more soldiers to Kabul.',
    ],
  ])('%s', (_, left, right) => expect(found(left, right)).toEqual([]))
})

describe('one event under other words', () => {
  test('aligned words', () =>
    expect(
      found(
        'Thousands of people took part in the riots in Ohio on Monday night.',
        'Thousands of people took part in the protests in Ohio on Monday night.',
      ),
    ).toEqual([['riots', 'protests']]))
  test('what befell one person', () =>
    expect(
      found(
        'Crowds filled the streets. They vowed to avenge the martyrdom of General Soleimani.',
        'The strike that killed Qassem Soleimani was ordered in Washington.',
      ),
    ).toEqual([['martyrdom', 'killed']]))
  test('once, of hundreds of places', () =>
    expect(
      found(
        'They vowed to avenge the martyrdom of General Soleimani. '.repeat(300),
        'The strike that killed Qassem Soleimani was ordered. '.repeat(300),
      ),
    ).toEqual([['martyrdom', 'killed']]))
  test('silent where both have both', () =>
    expect(
      found(
        'Thousands took part in the riots in Ohio on Monday night. The mayor spoke of protests.',
        'Thousands took part in the protests in Ohio on Monday night. The mayor spoke of riots there.',
      ),
    ).toEqual([]))
  test('silent where only the form differs', () =>
    expect(
      found(
        'The storm killed twelve people in Ohio on Monday.',
        'The storm, killing twelve people in Ohio on Monday, has passed.',
      ),
    ).toEqual([]))
})

describe('on the seeds', () => {
  const of = (left: string, right: string) => {
    const compared = comparedArticles(seed(left), seed(right))
    return wordsOf(compared, namingFindings(compared)).map((sides) => sides.flat().join(' / '))
  }
  test('the Leader', () => {
    const findings = of('tehran-times', 'al-jazeera')
    expect(findings).toContain('Leader of the Islamic Revolution / Iran’s Supreme Leader')
    expect(findings).toContain('the Leader / Khamenei')
    expect(findings).toContain('martyrdom / killed')
  })
  test('the sides exchanged give the same', () => {
    for (const [left, right] of orderedPairs) {
      const turned = of(right, left).map((pair) => pair.split(' / ').toReversed().join(' / '))
      expect(turned).toEqual(of(left, right))
    }
  })
})
