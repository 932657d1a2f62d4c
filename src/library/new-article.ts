import { wordCount } from './ingest/wholeness.ts'
import type { NewArticle, WholeArticle } from './own-model.ts'
import { textKey } from './text-key.ts'

/** A new article with all that is known of it from the moment that it is kept. */
export function broughtNow(article: NewArticle, id: string): WholeArticle {
  const { text } = article
  return { ...article, id, words: wordCount(text), added: Date.now(), key: textKey(text) }
}
