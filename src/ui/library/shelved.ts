import type { ArticleEntry, LibraryIndex, SpeechEntry } from '../../library/model.ts'
import type { OwnArticle, OwnLibrary, OwnSpeech } from '../../library/own-model.ts'
import type { ShelfArticle, ShelfRow, ShelfSpeech } from '../../view/library-list.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'

/** An article as the library lists it; `own` holds what of it can be edited. */
export interface ShelvedArticle extends ShelfArticle {
  readonly entry: ArticleEntry
  readonly own?: OwnArticle
}

/** `entry` is absent of the heading over texts pasted in this visit. */
export interface ShelvedSpeech extends ShelfSpeech<ShelvedArticle> {
  readonly entry?: SpeechEntry
  readonly own?: OwnSpeech
}

export type ShelvedRow = ShelfRow<ShelvedArticle, ShelvedSpeech>

interface Held {
  readonly index: LibraryIndex
  readonly own: OwnLibrary
  /** Texts of this visit. */
  readonly pasted: readonly ArticleEntry[]
}

/** Everything that the library lists: its speeches, with the reader’s own articles among them, then pasted texts. */
export function shelvedSpeeches({ index, own, pasted }: Held): readonly ShelvedSpeech[] {
  const ownArticles = new Map(own.articles.map((article) => [article.id, article]))
  const ownSpeeches = new Map(own.speeches.map((speech) => [speech.slug, speech]))
  const speeches = index.speeches.map((entry): ShelvedSpeech => {
    const { slug, title } = entry
    // One that is gone took no article with it, and can be named anew.
    const mine = ownSpeeches.get(slug) ?? (entry.origin === 'own' ? { slug, title } : undefined)
    return {
      slug,
      title,
      origin: mine ? 'own' : 'bundled',
      entry,
      ...(mine && { own: mine }),
      articles: entry.articles.map((article) => shelved(article, ownArticles.get(article.id))),
    }
  })
  return pasted.length === 0 ? speeches : [...speeches, pastedSpeech(pasted)]
}

function shelved(entry: ArticleEntry, own: OwnArticle | undefined): ShelvedArticle {
  if (!own) return { ...entry, origin: 'bundled', entry }
  return { ...entry, ...own, origin: 'own', entry, own }
}

function pastedSpeech(pasted: readonly ArticleEntry[]): ShelvedSpeech {
  return {
    slug: 'pasted',
    title: SCREEN_TEXT.pastedTexts,
    origin: 'pasted',
    articles: pasted.map((entry) => ({ ...entry, origin: 'pasted', entry })),
  }
}
