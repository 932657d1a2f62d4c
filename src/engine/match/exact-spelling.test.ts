import { describe, expect, test } from 'vitest'
import { compare } from '../compare.ts'
import { lexiconFor } from '../lexicon/load.ts'
import { seed } from '../testing/seeds.ts'
import { marked } from '../testing/marked.ts'

/** Both sides with their marks, `{in other words}` and `[only here]`: as compared, and with spelling exact. */
async function shown(left: string, right: string, lang = 'en') {
  const articles = [
    { text: left, lang },
    { text: right, lang },
  ] as const
  const lexicon = await lexiconFor(articles)
  const sides = (exactSpelling: boolean) => {
    const told = compare(...articles, lexicon, { exactSpelling })
    return [marked(told, 'left'), marked(told, 'right')]
  }
  return { folded: sides(false), exact: sides(true) }
}

function bare(text: string): string {
  return text.replace(/[{}]/gu, '')
}

describe('spelled otherwise', () => {
  test.each([
    ['en', 'He spoke of the {honour} of his country.', 'He spoke of the {honor} of his country.'],
    [
      'en',
      'The minister {travelled} to the {centre} of town.',
      'The minister {traveled} to the {center} of town.',
    ],
    ['en', 'The nuclear {programme’s} end is near.', 'The nuclear {program’s} end is near.'],
    ['en', 'Prices rose {12%} in a year.', 'Prices rose {12 per cent} in a year.'],
    ['en', 'Prices rose {12%} in a year.', 'Prices rose {twelve percent} in a year.'],
    ['en', 'Prices rose {7.5 percent} in a year.', 'Prices rose {7.5%} in a year.'],
    ['en', 'Prices rose 12 {percent} in a year.', 'Prices rose 12 {per cent} in a year.'],
    ['de', 'Der {Fußball} kostet die Stadt viel Geld.', 'Der {Fussball} kostet die Stadt viel Geld.'],
    ['de', 'Die Preise stiegen um {12%} in der Stadt.', 'Die Preise stiegen um {12 Prozent} in der Stadt.'],
  ])('%s: %s', async (lang, left, right) => {
    const { folded, exact } = await shown(bare(left), bare(right), lang)
    expect(folded).toEqual([bare(left), bare(right)])
    expect(exact).toEqual([left, right])
  })
})

describe('no matter of spelling', () => {
  test.each([
    ['The “slap” hurt the U.S. badly.', "The 'slap' hurt the United States badly."],
    ['IRAN’S LEADER met Gen. Smith.', "Iran's leader met General Smith."],
    ['The Iran‑backed forces left on Monday.', 'The Iran-backed forces left on Monday.'],
    ['Fifty people were hurt in Kerman.', '50 people were hurt in Kerman.'],
  ])('%s / %s', async (left, right) => {
    const { folded, exact } = await shown(left, right)
    expect([folded, exact]).toEqual([
      [left, right],
      [left, right],
    ])
  })
})

test('another figure is another figure, with its sign', async () => {
  const { folded } = await shown('Prices rose 12% in a year.', 'Prices rose 15 per cent in a year.')
  expect(folded).toEqual(['Prices rose {12%} in a year.', 'Prices rose {15 per cent} in a year.'])
})

test('where both write it out, only the number differs', async () => {
  const { folded } = await shown('Prices rose 12 per cent in a year.', 'Prices rose 15 per cent in a year.')
  expect(folded).toEqual(['Prices rose {12} per cent in a year.', 'Prices rose {15} per cent in a year.'])
})

describe('in quoted words', () => {
  const left = { text: '“The programme is our honour, and nobody takes it away,” the minister said.' }
  const right = { text: '“The program is our honor, and nobody takes it away,” the minister said.' }
  const rules = (exactSpelling: boolean) =>
    compare(left, right, undefined, { exactSpelling }).findings.map(({ rule }) => rule)
  test('a spelling is nothing to look at', () => expect(rules(false)).toEqual([]))
  test('and is, where it counts', () => expect(rules(true)).toEqual(['quote-wording']))
})

test('which sentences match, and what the articles are to one another, stays', () => {
  const [left, right] = [seed('mehr-news'), seed('al-jazeera')]
  const [folded, exact] = [false, true].map((exactSpelling) => {
    const told = compare(left, right, undefined, { exactSpelling })
    return {
      relationship: told.relationship,
      spine: told.spine,
      matches: told.matches.map((match) => [
        match.left,
        match.right,
        match.score,
        match.strength,
        match.reasons,
      ]),
    }
  })
  expect(exact).toEqual(folded)
})

test('a copy in another spelling is a copy', () => {
  const british = { text: 'They honoured the organisation. Its programme went on. Nobody had travelled.' }
  const american = { text: 'They honored the organization. Its program went on. Nobody had traveled.' }
  expect(compare(british, american, undefined, { exactSpelling: true })).toMatchObject({
    relationship: { kind: 'copy' },
    matches: [{ kind: 'edited' }, { kind: 'edited' }, { kind: 'edited' }],
  })
})
