import { expect, test } from 'vitest'
import type { ArticleEntry, SpeechEntry } from '../library/model.ts'
import { choices } from './selectors.ts'
import { LIBRARY, readyPage } from './testing/page.ts'

const own = (slug: string, count: number): readonly ArticleEntry[] =>
  Array.from({ length: count }, (_, at) => ({ id: `own/${slug}-${at}`, origin: 'own', outlet: 'Mine' }))

const speech = (slug: string, count: number): SpeechEntry => {
  return { slug, title: slug, origin: 'own', articles: own(slug, count) }
}

/** What the left side can be changed to, on a page of two bundled articles unless a link says otherwise. */
async function leftChoices(speeches: readonly SpeechEntry[], hash = '') {
  const library = { ...LIBRARY, speeches: [...LIBRARY.speeches, ...speeches] }
  const { page } = await readyPage({ library, hash })
  return choices(page(), 'left')
}

test('without articles of one’s own everything can be chosen in the bar', async () => {
  const { own: same, others, hasMore } = await leftChoices([])
  expect(same.map(({ id }) => id)).toEqual(['qom/mehr', 'qom/tehran-times', 'qom/al-jazeera'])
  expect(others.map(({ id }) => id)).toEqual(['alone/one', 'later/one', 'later/two'])
  expect(hasMore).toBe(false)
})

test('articles of one’s own under other speeches are left to the library', async () => {
  const { others, hasMore } = await leftChoices([speech('own-bridge', 3)])
  expect(others.map(({ id }) => id)).toEqual(['alone/one', 'later/one', 'later/two'])
  expect(hasMore).toBe(true)
})

test('those of the other side’s speech can be chosen', async () => {
  const found = await leftChoices([speech('own-bridge', 2)], '#/read/qom/mehr/own/own-bridge-1')
  expect(found.others.map(({ id }) => id)).toContain('own/own-bridge-0')
  expect(found.hasMore).toBe(false)
})

test('of thousands under one speech the bar has the first, and the one that is read', async () => {
  const hash = '#/read/own/own-bridge-2999/qom/mehr'
  const { own: same, hasMore } = await leftChoices([speech('own-bridge', 3000)], hash)
  expect(same).toHaveLength(101)
  expect(same.at(-1)?.id).toBe('own/own-bridge-2999')
  expect(hasMore).toBe(true)
})
