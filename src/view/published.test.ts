import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison, Side } from '../engine/model.ts'
import { publishedOf } from './published.ts'
import { layoutOf } from './rows.ts'
import { anyComparison } from './testing/any-comparison.ts'
import { letters } from './testing/letters.ts'

/** `A b / C`: passages of a side as they stand on the page, `+` within one passage. */
function drawn(comparison: Comparison, side: Side): string {
  const { text, sentences } = comparison[side].reading
  const words = (sentence: number) => text.slice(sentences[sentence]?.start, sentences[sentence]?.end)
  const paragraphs = publishedOf(comparison, layoutOf(comparison))[side]
  return paragraphs
    .map(({ passages }) => passages.map(({ passage }) => passage.sentences.map(words).join('+')))
    .map((passages) => passages.join(' '))
    .join(' / ')
}

const shows = (name: string, left: string, right: string, drawnRight: string) =>
  test(name, () => expect(drawn(letters(left, right), 'right')).toBe(drawnRight))

shows('each article in its own order', 'A B C', 'C x A', 'C x A')
shows('in its own paragraphs', 'A B', 'A / x B', 'A / x B')
shows('what only it tells in one passage', 'A', 'x y A / z', 'x+y A / z')
shows('two sentences that one stands for are cut at a paragraph’s end', 'AB', 'A / B', 'A / B')
shows('a heading by itself', 'A', '#A / A', 'A / A')
shows('without its furniture', 'A', '(byline) A', 'A')

test('every sentence once, in the order of its text, whatever matches', () =>
  fc.assert(
    fc.property(anyComparison, (comparison) => {
      const published = publishedOf(comparison, layoutOf(comparison))
      for (const side of ['left', 'right'] as const) {
        const passages = published[side].flatMap((paragraph) => paragraph.passages)
        expect(passages.flatMap(({ passage }) => passage.sentences)).toEqual(
          comparison[side].reading.sentences.map((_, index) => index),
        )
        for (const { passage } of passages) {
          const edges = passage.segments.flatMap(({ start, end }) => [start, end])
          expect([edges[0], edges.at(-1)]).toEqual([passage.start, passage.end])
          for (let at = 1; at + 1 < edges.length; at += 2) expect(edges[at]).toBe(edges[at + 1])
        }
      }
    }),
  ))
