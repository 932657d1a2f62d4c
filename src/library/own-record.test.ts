import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnArticle } from './own-model.ts'
import { ownArticleOf, ownSpeechOf, recordOf } from './own-record.ts'
import { ownSpeeches, wholeArticles } from './testing/own.ts'

const ARTICLE: OwnArticle = {
  id: 'own/a1',
  speech: 'qom',
  words: 3,
  added: 1_700_000_000_000,
  key: '9-abc',
  title: 'A bridge',
  furniture: { read: [{ start: 0, end: 4 }], folded: [] },
}
const SPEECH = { slug: 'own-1', title: 'On the market' }

test('an article or a speech comes back as it was', () => {
  fc.assert(
    fc.property(wholeArticles(), ownSpeeches(), (articles, speeches) => {
      for (const { text: _text, ...article } of articles)
        expect(ownArticleOf(recordOf(article))).toEqual(article)
      for (const speech of speeches) expect(ownSpeechOf(recordOf(speech))).toEqual(speech)
    }),
  )
})

describe('what is not understood is nothing', () => {
  const record = recordOf(ARTICLE)
  const damaged: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    'a list': [record],
    'a newer version': { ...record, version: 2 },
    'another’s id': { ...record, id: 'qom/mehr' },
    'an id that no link could have': { ...record, id: 'own/a b' },
    'no speech': { ...record, speech: undefined },
    'a speech out of the library': { ...record, speech: '../qom' },
    'half a word': { ...record, words: 2.5 },
    'a title that is no text': { ...record, title: 7 },
    'a span that ends before it starts': {
      ...record,
      furniture: { read: [{ start: 4, end: 4 }], folded: [] },
    },
  }
  for (const [what, value] of Object.entries(damaged))
    test(what, () => expect(ownArticleOf(value)).toBeNull())
  test('a bundled speech', () => expect(ownSpeechOf(recordOf({ ...SPEECH, slug: 'qom' }))).toBeNull())
  test('a speech without a name', () =>
    expect(ownSpeechOf({ ...recordOf(SPEECH), title: undefined })).toBeNull())
  test('what is, is', () => {
    expect(ownArticleOf(record)).toEqual(ARTICLE)
    expect(ownSpeechOf(recordOf(SPEECH))).toEqual(SPEECH)
  })
})
