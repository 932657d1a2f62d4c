import { describe, expect, test } from 'vitest'
import { compare } from '../../compare.ts'

/** The stretches of two sentences that face one another, as a reader sees them. */
function stretches(left: string, right: string): [string, string][] {
  const [match] = compare({ text: left }, { text: right }).matches
  return (match?.stretches ?? []).map((facing) => [
    left.slice(facing.left.start, facing.left.end),
    right.slice(facing.right.start, facing.right.end),
  ])
}

describe('a sentence told in other words', () => {
  const left = 'A slap was delivered last night, the Leader remarked in Qom before a crowd.'
  const right = 'Last night we slapped them in the face, Khamenei told followers in Qom.'

  test('faces the other as a stretch, its phrases and single shared words in it', () =>
    expect(stretches(left, right)).toEqual([[left.slice(0, -1), right.slice(0, -1)]]))

  test('keeps what its words are alone', () => {
    const { marks } = compare({ text: left }, { text: right }).left
    expect(marks.every(({ kind }) => kind === 'reframed')).toBe(true)
    expect(new Set(marks.map(({ alone }) => alone))).toContain('shared')
  })
})

test('an edited sentence has none: its phrases tell all', () =>
  expect(
    stretches(
      'Police arrested three protesters in Kerman on Friday morning.',
      'Police detained three protesters in Kerman on Friday morning.',
    ),
  ).toEqual([]))
