import fc from 'fast-check'
import type { OwnLibrary, OwnSpeech, WholeArticle } from '../own-model.ts'
import { textKey } from '../text-key.ts'

/** Own libraries as readers might have them, and worse. */

const slugs = fc.stringMatching(/^[a-z0-9]{1,6}$/)
/** Any UTF-16 at all, lone surrogates and null among it. */
const texts = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
})
const spans = fc.array(
  fc
    .tuple(fc.nat(99), fc.integer({ min: 1, max: 99 }))
    .map(([start, long]) => ({ start, end: start + long })),
  { maxLength: 3 },
)

export function wholeArticles(): fc.Arbitrary<readonly WholeArticle[]> {
  const article = fc
    .record(
      {
        id: slugs.map((slug) => `own/${slug}`),
        text: texts,
        speech: fc.oneof(
          fc.constant('qom'),
          slugs.map((slug) => `own-${slug}`),
        ),
        words: fc.nat(),
        added: fc.nat(),
        title: texts,
        outlet: texts,
        author: texts,
        date: texts,
        lang: texts,
        address: texts,
        headline: texts,
        furniture: fc.record({ read: spans, folded: spans }),
      },
      { requiredKeys: ['id', 'text', 'speech', 'words', 'added'] },
    )
    .map((record): WholeArticle => ({ ...record, key: textKey(record.text) }))
  return fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 8 })
}

export function ownSpeeches(): fc.Arbitrary<readonly OwnSpeech[]> {
  const speech = fc.record(
    { slug: slugs.map((slug) => `own-${slug}`), title: texts, date: texts },
    { requiredKeys: ['slug', 'title'] },
  )
  return fc.uniqueArray(speech, { selector: ({ slug }) => slug, maxLength: 4 })
}

export function ownLibraries(): fc.Arbitrary<OwnLibrary> {
  return fc.record({ speeches: ownSpeeches(), articles: wholeArticles() })
}

/** What a shelf could read: a test in which it could not fails. */
export async function had<T>(reading: Promise<T | null>): Promise<T> {
  const value = await reading
  if (value === null) throw new Error('it could not be read')
  return value
}
