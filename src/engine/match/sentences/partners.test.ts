import { expect, test } from 'vitest'
import { BUILT_IN, languageOf } from '../../lexicon/languages.ts'
import { read } from '../../read/read.ts'
import { seed } from '../../testing/seeds.ts'
import { lookedUp, massWith, partnersAmong, transposed } from './partners.ts'
import { profilesOf } from './profiles.ts'
import { vectorsOf, type Vector } from './vocabulary.ts'

const profiles = ['tehran-times', 'al-jazeera'].map((name) => {
  const reading = read(seed(name), BUILT_IN)
  return profilesOf(reading, languageOf(reading.lang, BUILT_IN))
})
const vectors = vectorsOf(profiles[0] ?? [], profiles[1] ?? [])
const rows = partnersAmong(vectors.left, vectors.right, lookedUp(vectors))

function sharedMass(a: Vector, b: Vector): number {
  const weights = new Map([...b.ids].map((id, at) => [id, b.weights[at] ?? 0]))
  return [...a.ids].reduce((sum, id, at) => sum + Math.min(a.weights[at] ?? 0, weights.get(id) ?? 0), 0)
}

test('the index finds what looking at all pairs finds', () => {
  for (const [i, left] of vectors.left.entries())
    for (const [j, right] of vectors.right.entries()) {
      const all = sharedMass(left, right)
      expect(massWith(rows[i], j)).toBeCloseTo(all >= 0.05 ? all : 0)
    }
})

test('turned round it is the same', () => {
  const columns = transposed(rows, vectors.right.length)
  for (const i of vectors.left.keys())
    for (const j of vectors.right.keys()) expect(massWith(columns[j], i)).toBe(massWith(rows[i], j))
})
