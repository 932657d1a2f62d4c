import { describe, expect, test } from 'vitest'
import { comparedArticles, wordsOf } from '../testing/compared.ts'
import { orderedPairs, seed } from '../testing/seeds.ts'
import { headlineFindings } from './headline.ts'

const NONE = { text: '' }

/** `kind: words` of each finding about one article. */
function found(text: string, title?: string): string[] {
  const compared = comparedArticles({ text, lang: 'en', ...(title === undefined ? {} : { title }) }, NONE)
  const findings = headlineFindings(compared)
  const kinds = findings.map((finding) => (finding.rule === 'headline' ? finding.words : ''))
  return wordsOf(compared, findings).map(([words], at) => `${kinds[at]}: ${words.join(' ')}`)
}

const BODY = `The mayor of the town said on Monday that the bridge must be closed for repairs this winter.

Engineers had found cracks in two of its arches, and buses were sent over another road.

“It is a disgrace that nobody looked at this bridge for years,” the mayor told the council there.`

describe('words of the headline', () => {
  test('that stand nowhere below', () =>
    expect(found(`Mayor slams council over bridge\n\n${BODY}`)).toEqual(['nowhere: slams']))
  test('that stand only in quotation marks', () =>
    expect(found(`Mayor says bridge is a disgrace\n\n${BODY}`)).toEqual(['only-quoted: disgrace']))
})

describe('only words that tell something', () => {
  test.each([
    ['a verb of headlines', 'Mayor faces questions over bridge', []],
    ['one that both spellings have', 'Bridge raises eyebrows', []],
    ['one word that does not judge', 'Mayor of river town closes bridge for repairs', []],
    ['a form of one that judges', 'Bridge of town: mayor blasting the council', ['nowhere: blasting']],
    ['many words', 'Wanted: bridge inspectors', ['nowhere: Wanted inspectors']],
    ['what no person says', 'Bridge repairs: a disgrace', ['only-quoted: disgrace']],
  ])('%s', (_, headline, expected) => expect(found(`${headline}\n\n${BODY}`)).toEqual(expected))
})

describe('silent', () => {
  test.each([
    ['where the headline quotes too', `Mayor says bridge is a ‘disgrace’\n\n${BODY}`],
    ['where it says who speaks', `Mayor: Bridge is a disgrace\n\n${BODY}`],
    ['for inflected forms', `Mayor closes cracked bridge\n\n${BODY}`],
    ['for irregular forms', `Mayor finds cracks, sends buses over road\n\n${BODY}`],
    [
      'for words of one family',
      `Bridge in need of repair, engineering shows\n\n${BODY}`.replace('in need of ', 'for '),
    ],
    ['without a headline', BODY],
    ['without a body', 'Mayor slams council over bridge\n\nThe mayor of the town said so on Monday.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))
  test('for a title given apart', () => expect(found(BODY, 'Mayor slams council')).toEqual([]))
  test('for the same country under another name', () =>
    expect(
      found(`US closes bridge\n\n${BODY.replace('of the town', 'said the United States had asked, and')}`),
    ).toEqual([]))
})

test('the sides exchanged give the same', () => {
  for (const [left, right] of orderedPairs) {
    const [one, other] = [
      comparedArticles(seed(left), seed(right)),
      comparedArticles(seed(right), seed(left)),
    ]
    const turned = wordsOf(other, headlineFindings(other)).map((sides) => sides.toReversed())
    expect(new Set(turned.map(String))).toEqual(new Set(wordsOf(one, headlineFindings(one)).map(String)))
  }
})
