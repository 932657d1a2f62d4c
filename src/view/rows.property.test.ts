import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison, Side } from '../engine/model.ts'
import { anyComparison } from './testing/any-comparison.ts'
import type { Passage, Row } from './model.ts'
import { layoutOf } from './rows.ts'
import { stripOf } from './strip.ts'

const holds = (name: string, check: (comparison: Comparison) => void) =>
  test(name, () => fc.assert(fc.property(anyComparison, check), { numRuns: 200 }))

function passagesOf(row: Row): readonly Passage[] {
  return row.shape === 'match' ? [row.left, row.right] : [row.passage]
}

function drawn(rows: readonly Row[], side: Side): readonly number[] {
  return rows.flatMap(passagesOf).flatMap((passage) => (passage.side === side ? passage.sentences : []))
}

holds('every sentence is drawn exactly once, in the order of its text', (comparison) => {
  const { rows } = layoutOf(comparison)
  for (const side of ['left', 'right'] as const)
    expect(drawn(rows, side)).toEqual(comparison[side].reading.sentences.map((_, index) => index))
})

holds('between two matched rows, left rows come before right ones', (comparison) => {
  const { rows } = layoutOf(comparison)
  const order = rows.map((row) => (row.shape === 'match' ? 'm' : row.side === 'left' ? 'l' : 'r')).join('')
  expect(order).toMatch(/^(?:l*r*m)*l*r*$/u)
})

holds('row ids are unique, and every link leads to a row that draws its sentence', (comparison) => {
  const { rows } = layoutOf(comparison)
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  for (const row of rows) {
    if (row.shape === 'match') continue
    const link = row.shape === 'moved' ? row.twin : row.shape === 'unsure' ? row.possibly : null
    const there = rows.find(({ id }) => id === link?.row)
    if (link && there) expect(drawn([there], row.side === 'left' ? 'right' : 'left')).toContain(link.sentence)
    else expect(link).toBeNull()
  }
})

holds(
  'a sentence with a strong or fair match is never “only” or unsure, one with a weak match never “only”',
  (comparison) => {
    for (const row of layoutOf(comparison).rows) {
      if (row.shape === 'match') continue
      const own = comparison.matches.filter((match) => row.passage.sentences.includes(match[row.side]))
      const earned = own.some(({ strength }) => strength !== 'weak')
      expect(row.shape).toBe(earned ? 'moved' : own.length > 0 ? 'unsure' : 'only')
    }
  },
)

holds('the segments of a passage touch and cover it', (comparison) => {
  for (const passage of layoutOf(comparison).rows.flatMap(passagesOf)) {
    const edges = passage.segments.flatMap(({ start, end }) => [start, end])
    expect([edges[0], edges.at(-1)]).toEqual([passage.start, passage.end])
    for (let at = 1; at + 1 < edges.length; at += 2) expect(edges[at]).toBe(edges[at + 1])
  }
})

holds('no passage holds furniture, or sentences of two roles', (comparison) => {
  for (const passage of layoutOf(comparison).rows.flatMap(passagesOf)) {
    const { sentences } = comparison[passage.side].reading
    expect(passage.segments.every(({ kind }) => kind !== 'furniture')).toBe(true)
    expect(new Set(passage.sentences.map((index) => sentences[index]?.role)).size).toBe(1)
  }
})

holds('rows add up to the counts, and words to the words outside furniture', (comparison) => {
  const { rows, counts, words } = layoutOf(comparison)
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const claimed = rows.filter((row) => {
    if (row.shape === 'moved') return !row.twin.isAgain
    return row.shape !== 'only' || comparison.relationship.kind !== 'other-speech'
  })
  expect(counted).toBe(claimed.length)
  for (const side of ['left', 'right'] as const) {
    const { tokens, furniture } = comparison[side].reading
    const outside = tokens.filter(
      ({ start }) => !furniture.some((note) => note.start <= start && start < note.end),
    )
    expect(words[side].words).toBe(outside.length)
    expect(words[side].shared + words[side].reframed + words[side].only + words[side].unsure).toBe(
      outside.length,
    )
  }
})

holds('the strip fills its height, block after block', (comparison) => {
  const blocks = stripOf(comparison, layoutOf(comparison))
  let bottom = 0
  for (const { top, height } of blocks) {
    expect(top).toBeCloseTo(bottom)
    bottom = top + height
  }
  if (blocks.length > 0) expect(bottom).toBeCloseTo(1)
})
