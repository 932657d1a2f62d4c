import type { ArticleEntry, LibraryIndex, SpeechEntry } from './model.ts'
import type { OwnArticle, OwnLibrary, OwnSpeech } from './own-model.ts'

/**
 * One library of what came with the page and what the reader brought: bundled speeches, then own ones, own articles
 * behind the bundled ones of their speech. Own entries that `index` held before give way to those of `own`.
 */
export function mergeIndex(index: LibraryIndex, own: OwnLibrary): LibraryIndex {
  const filed = bySpeech(own.articles)
  const entries = (slug: string) => (filed.get(slug) ?? []).map(entryOf)
  const bundled = index.speeches.filter(({ origin }) => origin !== 'own')
  const known = new Set([...bundled, ...own.speeches].map(({ slug }) => slug))
  return {
    ...index,
    speeches: [
      ...bundled.map((speech) => withOwn(speech, entries(speech.slug))),
      ...own.speeches.map((speech) => speechOf(speech, entries(speech.slug))),
      // A speech that is gone, from the page or by the reader’s hand, takes no article with it.
      ...[...filed.keys()].filter((slug) => !known.has(slug)).map((slug) => goneSpeech(slug, entries(slug))),
    ],
  }
}

/** The slug of an own speech is a random id, and tells a reader nothing: its first article’s title stands for it. */
function goneSpeech(slug: string, articles: readonly ArticleEntry[]): SpeechEntry {
  return speechOf({ slug, title: (slug.startsWith('own-') && articles[0]?.title) || slug }, articles)
}

function bySpeech(articles: readonly OwnArticle[]): ReadonlyMap<string, readonly OwnArticle[]> {
  const filed = new Map<string, OwnArticle[]>()
  for (const article of articles.toSorted(byArrival)) {
    const speech = filed.get(article.speech)
    if (speech) speech.push(article)
    else filed.set(article.speech, [article])
  }
  return filed
}

/** Ids settle what was brought at one moment: the order never depends on how it was read. */
function byArrival(a: OwnArticle, b: OwnArticle): number {
  return a.added - b.added || (a.id < b.id ? -1 : 1)
}

function withOwn(speech: SpeechEntry, own: readonly ArticleEntry[]): SpeechEntry {
  const bundled = speech.articles.filter(({ origin }) => origin !== 'own')
  return { ...speech, articles: [...bundled, ...own] }
}

function speechOf({ slug, title, date }: OwnSpeech, articles: readonly ArticleEntry[]): SpeechEntry {
  return { slug, title, origin: 'own', ...(date !== undefined && { date: { value: date } }), articles }
}

function entryOf({ id, title, outlet, date, lang, words, headline, furniture }: OwnArticle): ArticleEntry {
  return {
    id,
    origin: 'own',
    words,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(date !== undefined && { date }),
    ...(lang !== undefined && { lang }),
    ...(headline !== undefined && { headline }),
    ...(furniture && { furniture }),
  }
}
