import { RANKED_RULES } from '../engine/find/rank.ts'
import { describe, expect, test } from 'vitest'
import type { Comparison, Finding, Rule } from '../engine/model.ts'
import { depthText } from './depth-label.ts'
import { findingText } from './finding-labels.ts'
import { whyText } from './finding-reasons.ts'
import {
  countedText,
  countsText,
  LIST_TEXT,
  orderNote,
  RANK,
  voidOf,
  whyDifferenceText,
} from './list-labels.ts'
import { listedText, listEndText, listStepText } from './list-messages.ts'
import type { ListEntry } from './model.ts'
import { signWords } from './sign-words.ts'
import { strike } from './testing/strike.ts'
import { tagsOf } from './rule-labels.ts'
import { translationNote } from './translation.ts'

const BOTH = { left: [], right: [], sentences: { left: [0], right: [0] } }
const NAMES = { left: 'Tehran Times', right: 'Al Jazeera' }
const says = (name: string, said: unknown, words: unknown) => test(name, () => expect(said).toEqual(words))

const figure = (relation: 'different' | 'contains' | 'vague'): Finding => ({
  ...BOTH,
  rule: 'figure',
  relation,
})
const wording: Finding = {
  ...BOTH,
  rule: 'quote-wording',
  utterance: 0,
  changes: ['elision', 'insert', 'truncation', 'form', 'substitution'],
}
const form: Finding = {
  ...BOTH,
  rule: 'quote-form',
  utterance: 0,
  rungs: { left: 'full-quote', right: 'indirect' },
}
const cue: Finding = {
  ...BOTH,
  rule: 'cue',
  utterance: 0,
  groups: { left: 'neutral', right: 'confrontational' },
}
const prominence: Finding = {
  ...BOTH,
  rule: 'prominence',
  places: { left: { role: 'headline', position: 0 }, right: { role: 'body', position: 0.71 } },
}
const listOf = (...rules: Rule[]): readonly ListEntry[] => [
  ...rules.map((listing, at) => ({ id: `F${at}`, listing, finding: at, row: 'L0', at: 0 })),
  { id: 'L0', listing: 'differences', finding: null, row: 'L0', at: 0 },
]
/** “Dozens” is vague, whatever it stands beside. */
const TWO: Comparison = (() => {
  const { right, ...base } = strike()
  const [span = { start: 0, end: 0 }] = base.findings[0]?.right ?? []
  const dozens = { ...span, kind: 'quantity', low: 24, high: Infinity, precision: 'vague' } as const
  const reading = { ...right.reading, figures: [{ ...dozens, unit: null, noun: null }] }
  return { ...base, right: { ...right, reading } }
})()
const EVERY: readonly Finding[] = [
  ...(['different', 'contains', 'vague'] as const).map(figure),
  wording,
  form,
  cue,
  prominence,
  ...(['modal', 'negation', 'agent'] as const).map(
    (change): Finding => ({ ...BOTH, rule: 'certainty', change }),
  ),
  ...(['actor', 'event'] as const).map((named): Finding => ({ ...BOTH, rule: 'naming', named })),
  ...(['place', 'day', 'occasion'] as const).map((aspect): Finding => ({ ...BOTH, rule: 'setting', aspect })),
  ...(['nowhere', 'only-quoted'] as const).map((words): Finding => ({ ...BOTH, rule: 'headline', words })),
]

describe('a card is headed by its rule and what changed', () => {
  says('a form', findingText(form), 'Form of quotation: full quote / reported without quotation marks')
  says('a place', findingText(prominence), 'Prominence: headline / 71% into the text')
  says(
    'wording, with each change',
    findingText({ ...wording, changes: ['elision', 'substitution'] }),
    'Words inside quotation marks differ: elision (…), substitution',
  )
})

describe('where they are short, the words themselves head the card', () => {
  const headed = (finding: Finding, left: string, right: string) => findingText(finding, { left, right })
  const certainty = (change: 'modal' | 'negation' | 'agent'): Finding => ({
    ...BOTH,
    rule: 'certainty',
    change,
  })
  says(
    'figures',
    headed(figure('contains'), '40 drivers', 'more than  30\ndrivers'),
    'Figure: 40 drivers / more than 30 drivers',
  )
  says('verbs', headed(cue, 'said', 'snapped'), 'Verb of saying: said / snapped')
  says('certainty', headed(certainty('modal'), 'may', 'will'), 'Certainty: may / will')
  says('negation', headed(certainty('negation'), 'paid', 'not paid'), 'Negation: paid / not paid')
  says(
    'who',
    headed(certainty('agent'), 'police closed', 'was closed'),
    'Who does it: police closed / was closed',
  )
  says(
    'names',
    headed({ ...BOTH, rule: 'naming', named: 'actor' }, 'the mayor', 'Hill'),
    'Name: the mayor / Hill',
  )
  says(
    'a place',
    headed({ ...BOTH, rule: 'setting', aspect: 'place' }, 'at the depot', 'in town'),
    'Place of the speech: at the depot / in town',
  )
  says(
    'a day',
    headed({ ...BOTH, rule: 'setting', aspect: 'day' }, 'Monday', 'on Tuesday'),
    'Day of the speech: Monday / on Tuesday',
  )
  says(
    'long words are cut',
    headed(cue, 'said', 'a-verb-of-more-letters-than-a-heading-can-hold'),
    'Verb of saying: said / a-verb-of-more-letters-than-a-heading-ca…',
  )
  says('seven words are too many', headed(cue, 'said', 'said in a very very loud voice'), 'Verb of saying')
  says('one side alone is no pair', headed(certainty('negation'), '', 'not'), 'Negation: one says “not”')
  says('which groups of verbs, its reason says', /neutral \/ confrontational/u.test(whyText(cue)), true)
})

describe('a quote of one article alone', () => {
  const alone: Finding = {
    ...form,
    sentences: { left: [0], right: [] },
    rungs: { left: 'full-quote', right: 'not-found' },
  }
  says('is headed so', findingText(alone), 'Form of quotation: full quote / not found')
  says(
    'says why',
    whyText(alone),
    'This quote stands in one article only: no sentence of the other matches it, not even weakly.',
  )
})

describe('no card claims that a side lacks something, so that it holds across two speeches', () => {
  const said = [
    ...EVERY.flatMap((finding) => [findingText(finding), whyText(finding)]),
    orderNote('rank', listOf('figure', 'cue')) ?? '',
    orderNote('reading', listOf('figure', 'cue')) ?? '',
    countedText('other-speech'),
    LIST_TEXT.nothingAcross,
    whyDifferenceText({ kind: 'reframed' }, 'left', NAMES) ?? '',
    whyDifferenceText({ kind: 'moved' }, 'left', NAMES) ?? '',
  ]
  test.each(said)('%s', (sentence) => {
    expect(sentence).not.toMatch(/not found|missing|drop|omit|omission|left out|lack|only in\b|added/iu)
  })
  says('an empty half says nothing', voidOf('right', { names: NAMES, relationship: 'other-speech' }), null)
  says(
    'within one speech it does',
    voidOf('right', { names: NAMES, relationship: 'independent' }),
    'not found in Al Jazeera',
  )
})

describe('the order and the counts are explained', () => {
  test('the order names every rule once', () => {
    expect(RANK).toEqual(RANKED_RULES)
    expect(orderNote('rank', listOf('figure', 'cue'))).toMatch(
      /^First figures, differing ones before others, then words inside quotation marks, certainty and negation, /u,
    )
  })
  says('two findings of one rule have no order to explain', orderNote('rank', listOf('cue', 'cue')), null)
  says('nor have differences alone', orderNote('reading', listOf()), null)
  says('counts', countsText({ findings: 1, differences: 19 }), '1 finding and 19 differences')
  says('a filter', listedText({ shown: 12, of: 31 }), '12 of 31 entries listed.')
  says('a step', listStepText({ at: 3, of: 31 }), '3 of 31')
  says('an end', listEndText(1, 31), 'This is the last entry of the list.')
})

describe('tags between the columns', () => {
  const tags = (findings: readonly Finding[], ...words: string[]) =>
    tagsOf(findings, () => words).map(({ text }) => text)
  says('the figure that says it shortest', tags([figure('contains')], '59 people', 'more than 50'), ['59'])
  says('a vague one is its vague word', tags([figure('vague')], '22 missiles', 'Dozens of missiles'), [
    'dozens',
  ])
  says('without an article', tags([figure('vague')], 'a few drivers', '40 drivers'), ['few'])
  says(
    'also beside a number in words',
    tagsOf(strike().findings.slice(0, 1), (one) => signWords(TWO, one)),
    [{ text: 'dozens', said: 'figure differs' }],
  )
  says('a figure of many digits is cut', tags([figure('different')], '1,234,567,890'), ['1,234,…'])
  says(
    'a quote of one article has none: its row says so',
    tags([{ ...form, sentences: { left: [0], right: [] } }]),
    [],
  )
  says('two, and a count of the rest', tags([wording, cue, form, wording, prominence]), ['“ ”', 'verb', '+2'])
  test('each fits between the columns, and is said in words', () => {
    for (const finding of EVERY) {
      const [tag] = tagsOf([finding], () => ['59 people'])
      expect(tag?.text.length).toBeLessThanOrEqual(8)
      expect(tag?.said).toMatch(/differ|own/u)
    }
  })
})

describe('a translated speech', () => {
  const persian = { value: 'Persian', basis: 'He speaks Persian.' }
  const note = (language: typeof persian | undefined, ...langs: string[]) =>
    translationNote(langs.map((lang) => ({ language, lang })))?.text ?? null
  const said = 'The speech was given in Persian: a difference may be the translator’s.'
  says('told in another language', note(persian, 'en', 'en'), said)
  says('told in its own, whatever the region', note(persian, 'fa', 'fa-IR'), null)
  says('told in its own by one of two', note(persian, 'fa', 'en-GB'), said)
  says('of no known language', note(undefined, 'en', 'en'), null)
  says('with what it rests on', translationNote([{ language: persian, lang: 'en' }])?.basis, persian.basis)
})

describe('what was not read is said', () => {
  const read = (depth: 'words' | 'marks') => ({ reading: { depth } })
  says('both read in full', depthText({ left: read('words'), right: read('words') }, NAMES), null)
  says(
    'one by its marks alone',
    depthText({ left: read('words'), right: read('marks') }, NAMES),
    'Reported speech, speakers and number words are read in English only; in Al Jazeera quotation marks, capitals and digits were.',
  )
})
