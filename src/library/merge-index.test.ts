import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeIndex } from './merge-index.ts'
import type { LibraryIndex } from './model.ts'
import type { OwnArticle } from './own-model.ts'
import { ownLibraries } from './testing/own.ts'

const INDEX: LibraryIndex = {
  version: 1,
  speeches: [
    { slug: 'qom', title: 'In Qom', articles: [{ id: 'qom/mehr' }, { id: 'qom/al-jazeera' }] },
    { slug: 'later', title: 'Later', articles: [{ id: 'later/one' }] },
  ],
}
const MARKET = { slug: 'own-market', title: 'On the market', date: '2026-01-08' }

function own(id: string, speech: string, added = 1): OwnArticle {
  return { id: `own/${id}`, speech, added, words: 2, key: '3-abc' }
}

function shape({ speeches }: LibraryIndex) {
  return speeches.map(({ slug, articles }) => [slug, articles.map(({ id }) => id)])
}

describe('one library of both', () => {
  test('has own articles behind the bundled ones of their speech, as they came', () => {
    const articles = [own('b', 'qom', 2), own('a', 'qom', 1), own('c', 'own-market')]
    expect(shape(mergeIndex(INDEX, { speeches: [MARKET], articles }))).toEqual([
      ['qom', ['qom/mehr', 'qom/al-jazeera', 'own/a', 'own/b']],
      ['later', ['later/one']],
      ['own-market', ['own/c']],
    ])
  })
  test('keeps an article whose speech is gone', () => {
    const merged = mergeIndex(INDEX, { speeches: [], articles: [own('a', 'own-gone')] })
    expect(merged.speeches.at(-1)).toMatchObject({ slug: 'own-gone', title: 'own-gone', origin: 'own' })
  })
  test('names an own speech that is gone by its first article', () => {
    const articles = [own('b', 'own-gone', 2), { ...own('a', 'own-gone'), title: 'A bridge' }]
    expect(mergeIndex(INDEX, { speeches: [], articles }).speeches.at(-1)?.title).toBe('A bridge')
  })
  test('says of an own article what the reader said, and how long it is', () => {
    const article = { ...own('a', 'qom'), outlet: 'The Echo', title: 'A bridge', lang: 'en', author: 'Jo' }
    expect(mergeIndex(INDEX, { speeches: [], articles: [article] }).speeches[0]?.articles.at(-1)).toEqual({
      id: 'own/a',
      origin: 'own',
      words: 2,
      outlet: 'The Echo',
      title: 'A bridge',
      lang: 'en',
    })
  })
  test('is the bundled one where the reader has nothing', () => {
    expect(mergeIndex(INDEX, { speeches: [], articles: [] })).toEqual(INDEX)
  })
  test('made anew is the same, whatever was in it before', () => {
    fc.assert(
      fc.property(ownLibraries(), ownLibraries(), (before, now) => {
        expect(mergeIndex(mergeIndex(INDEX, before), now)).toEqual(mergeIndex(INDEX, now))
      }),
    )
  })
})
