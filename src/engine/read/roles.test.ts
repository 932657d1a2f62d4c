import { expect, test } from 'vitest'
import type { Article } from '../model.ts'
import { read } from './read.ts'

/** The roles of a text's paragraphs, each by its first sentence. */
function rolesIn(article: Article): string[] {
  const { sentences } = read(article)
  return sentences
    .filter((sentence, at) => sentence.paragraph !== sentences[at - 1]?.paragraph)
    .map((sentence) => sentence.role)
}

const LEAD =
  'Leader Ali Khamenei said on Wednesday that foreign troops must leave the region at once, in a speech to a large crowd.'

test('a first line without a full stop is the headline', () => {
  expect(rolesIn({ text: `Americans must leave the region\n\n${LEAD}\n\nHe spoke in Qom.` })).toEqual([
    'headline',
    'body',
    'body',
  ])
})

test('a first sentence is no headline', () =>
  expect(rolesIn({ text: `${LEAD}\n\nHe spoke in Qom.` })).toEqual(['body', 'body']))

test('what the lead tells again is a standfirst', () => {
  const standfirst = 'Supreme leader says foreign troops in the region must leave.'
  expect(rolesIn({ text: `Leader speaks out\n\n${standfirst}\n\n${LEAD}\n\nHe spoke in Qom.` })).toEqual([
    'headline',
    'standfirst',
    'body',
    'body',
  ])
})

test('a short line between paragraphs is a section heading', () => {
  expect(rolesIn({ text: `${LEAD}\n\n‘Iran is equipped’\n\nHe spoke in Qom.` })).toEqual([
    'body',
    'heading',
    'body',
  ])
})

test('a last line is no heading: nothing stands below it', () =>
  expect(rolesIn({ text: `${LEAD}\n\nIran is equipped` })).toEqual(['body', 'body']))

test('a long paragraph that lost its full stop is body text', () => {
  const long =
    'The Leader added that the retaliatory missile strike on the air base in Iraq had been another slap in the face of the Americans'
  expect(rolesIn({ text: `${LEAD}\n\n${long}\n\nHe spoke in Qom.` })).toEqual(['body', 'body', 'body'])
})

test('a title known apart from the text decides, however it is typed', () => {
  const text = `“Americans must leave!”\n\n${LEAD}`
  expect(rolesIn({ text, title: '"Americans must leave!"' })).toEqual(['headline', 'body'])
  expect(rolesIn({ text: `Americans must leave\n\n${LEAD}`, title: 'Another title' })).toEqual([
    'body',
    'body',
  ])
})
