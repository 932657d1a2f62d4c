import type { OwnArticle, WholeArticle } from '../own-model.ts'
import type { Backup, Merged, There } from './model.ts'

/**
 * What of a backup is not there yet. An article is there when its text stands under the same speech, or under another
 * to which the reader has moved it since; what the reader says of it now stays. So does what they say now of matches.
 */
export function mergeBackup(backup: Backup, { own, hands, freshId }: There): Merged {
  const places = new Set(own.articles.map(placeOf))
  const keys = new Map(own.articles.map(({ id, key }) => [id, key]))
  const isThere = (article: OwnArticle) =>
    places.has(placeOf(article)) || keys.get(article.id) === article.key
  const put = backup.articles
    .filter((article) => !isThere(article))
    .map((article): WholeArticle => (keys.has(article.id) ? { ...article, id: freshId() } : article))
  const slugs = new Set(own.speeches.map(({ slug }) => slug))
  const known = new Set(hands.map(({ key }) => key))
  const putHands = backup.hands.filter(({ key }) => !known.has(key))
  return {
    change: { put, putSpeeches: backup.speeches.filter(({ slug }) => !slugs.has(slug)), putHands },
    added: put.length,
    already: backup.articles.length - put.length,
    hands: putHands.length,
  }
}

function placeOf({ key, speech }: OwnArticle): string {
  return `${key} ${speech}`
}
