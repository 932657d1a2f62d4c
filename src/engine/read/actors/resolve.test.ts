import { describe, expect, test } from 'vitest'
import { english } from '../../lexicon/en/english.ts'
import type { Quote } from '../../model.ts'
import { textOf } from '../../spans.ts'
import { read } from '../read.ts'
import { resolved } from './resolve.ts'

/** The fullest names of who says the quotes whose sources are the words in braces. */
function speakers(marked: string): (string | null)[] {
  const text = marked.replace(/[{}]/gu, '')
  const quotes = [...marked.matchAll(/\{([^}]*)\}/gu)].map((found, at): Quote => {
    const start = found.index - 2 * at
    const source = { start, end: start + (found[1] ?? '').length }
    return { form: 'indirect', content: [source], quoted: [], source, actor: null, cue: null }
  })
  const reading = read({ text, lang: 'en' })
  return resolved(quotes, reading.actors, reading, english).map(({ actor }) => {
    const found = actor === null ? undefined : reading.actors[actor]
    const mention = found?.mentions[found.fullest]
    return mention === undefined ? null : textOf(text, mention)
  })
}

describe('names', () => {
  test('a surname', () =>
    expect(speakers('They met Angela Merkel. Later {Merkel} said so.')).toEqual(['Angela Merkel']))
  test('a title', () =>
    expect(
      speakers('Iran’s Supreme Leader Ayatollah Ali Khamenei spoke. It is so, {the Leader} said.'),
    ).toEqual(['Ayatollah Ali Khamenei']))
  test('a name with what is said of it', () =>
    expect(speakers('Later {Carla Reyes, a spokesman for Speaker Tom Alder}, said so.')).toEqual([
      'Carla Reyes',
    ]))
  test('the spokesman of a body is not the body', () =>
    expect(speakers('On Monday the Pentagon met. Later {a spokesman for the Pentagon} said so.')).toEqual([
      null,
    ]))
  test('somebody’s lawyer is not he', () =>
    expect(speakers('They met Donald Trump. Later {Trump’s lawyer} said so.')).toEqual([null]))
  test('unnamed people', () =>
    expect(speakers('They met Donald Trump. Later {officials} said so.')).toEqual([null]))
})

describe('pronouns', () => {
  test('the speaker of the quote before', () =>
    expect(speakers('{Angela Merkel} said so. It rained. {She} said more.')).toEqual([
      'Angela Merkel',
      'Angela Merkel',
    ]))
  test('the one the sentence before is about', () =>
    expect(speakers('Barack Obama flew to Kabul with aides. {He} said so.')).toEqual(['Barack Obama']))
  test('not a man for “she”', () =>
    expect(speakers('Hillary Clinton was there. Donald Trump left. {She} said so.')).toEqual([
      'Hillary Clinton',
    ]))
  test('not whose burial it was', () =>
    expect(speakers('A crowd mourned. Before Qassem Soleimani’s burial people wept. {He} said so.')).toEqual([
      null,
    ]))
  test('nobody named', () => expect(speakers('It rained. {He} said so.')).toEqual([null]))
  test('nobody for “they”', () => expect(speakers('Barack Obama left. {They} said so.')).toEqual([null]))
})
