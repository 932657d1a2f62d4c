import { expect, test } from 'vitest'
import { found, findingsOf } from './testing/found.ts'

test.each([
  [
    'other words for one thing',
    '“A slap was delivered last night,” the leader said.',
    '“Last night we slapped them in the face,” the leader said.',
    /slap was delivered.* \/ .*slapped them in the face/u,
  ],
  [
    'words left out with a sign',
    '“We came here and after a long day we signed the treaty,” Angela Merkel said.',
    '“We came here and … we signed the treaty,” Angela Merkel said.',
    /^after a long day \/ $/u,
  ],
  [
    'words put in by the outlet',
    '“They must leave the region now,” Joe Biden said.',
    '“They [the Americans] must leave the region now,” Joe Biden said.',
    /^ \/ the Americans$/u,
  ],
  [
    'another form of a word',
    '“The treaty protects our farmers,” she said.',
    '“The treaty protected our farmers,” she said.',
    /^protects \/ protected$/u,
  ],
])('quote-wording, %s', (_, left, right, words) => {
  expect(found('quote-wording', left, right).join('; ')).toMatch(words)
})

test('what happened to the words is named', () => {
  const [finding] = findingsOf(
    '“They must leave the region now,” Joe Biden said.',
    '“They [the Americans] must leave the region now,” Joe Biden said.',
  )
  expect(finding).toMatchObject({ rule: 'quote-wording', changes: ['insert'] })
})

test.each([
  [
    'other marks, case and commas',
    '“The treaty, she said, protects our farmers.”',
    '"the treaty" she said "protects our farmers"',
  ],
  [
    'some of the words quoted',
    '“The treaty protects our farmers,” she said.',
    'She said the treaty “protects our farmers”.',
  ],
  [
    'two quotes about two things',
    '“The treaty protects our farmers,” she said.',
    '“Nobody asked the fishermen,” she said.',
  ],
  [
    'words that the other quotes in the next sentence',
    '“It is a poor plan and a rotten bargain for farmers,” Angela Merkel said.',
    '“It is a poor plan. And a rotten bargain for farmers,” Angela Merkel said.',
  ],
  [
    'two speakers who are described otherwise',
    '“The bridge needs repair,” the chief engineer said.',
    '“The bridge never needed paint,” a local grocer said.',
  ],
  ['no quotation marks', 'She said the treaty protects farmers.', 'She said the treaty protected farmers.'],
])('quote-wording, %s: silent', (_, left, right) => {
  expect(found('quote-wording', left, right)).toEqual([])
})

test.each([
  [
    'full quote, reported',
    '“The treaty protects our farmers,” she said.',
    'She said the treaty protects farmers.',
    { left: 'full-quote', right: 'indirect' },
  ],
  [
    'full quote, one word',
    '“The treaty is a shameful thing,” the minister said.',
    'The minister said the treaty was “shameful”.',
    { left: 'full-quote', right: 'one-word' },
  ],
  [
    'full quote, partial quote',
    '“The treaty protects our farmers and their land,” she said.',
    'She said the treaty “protects our farmers” and others.',
    { left: 'full-quote', right: 'partial-quote' },
  ],
])('quote-form, %s', (_, left, right, rungs) => {
  expect(findingsOf(left, right).filter(({ rule }) => rule === 'quote-form')).toMatchObject([{ rungs }])
})

test('quote-form, both in full: silent', () => {
  expect(
    found(
      'quote-form',
      '“The treaty protects our farmers,” she said.',
      '“The treaty protects our farmers,” the minister added.',
    ),
  ).toEqual([])
})

test.each([
  [
    'said and claimed',
    'The minister said that the treaty protects farmers.',
    'The minister claimed that the treaty protects farmers.',
    ['said / claimed'],
  ],
  [
    'said and vowed',
    '“We will defend our farmers,” the minister said.',
    '“We will defend our farmers,” the minister vowed.',
    ['said / vowed'],
  ],
  [
    'one group: silent',
    '“We will defend our farmers,” the minister said.',
    '“We will defend our farmers,” the minister remarked.',
    [],
  ],
  [
    'another utterance: silent',
    '“We will go,” the minister said.',
    'The minister claimed that taxes fell.',
    [],
  ],
])('cue, %s', (_, left, right, words) => {
  expect(found('cue', left, right)).toEqual(words)
})

test('a difference ends where a quotation ends', () => {
  const left = '“We came at dawn, tired,” Angela Merkel said, “angry, and signed the treaty.”'
  const right = '“We came at dawn,” Angela Merkel said, “and signed the treaty.”'
  expect(found('quote-wording', left, right)).toEqual(['tired … angry / '])
})

test('two speeches have no utterance in common', () => {
  const said = '“The treaty protects our farmers,” Angela Merkel said.'
  const other = '“The treaty protected our farmers,” Angela Merkel claimed.'
  expect(findingsOf(said, other, 'other-speech').map(({ rule }) => rule)).toEqual([])
})
