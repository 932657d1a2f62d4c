import { saidIn, saysSomething } from './hand-memory.ts'
import type { HandRecord } from './hand-record.ts'
import type { OwnArticle, OwnShelf, OwnSpeech, WholeArticle } from './own-model.ts'
import { settledEdits } from './settled-edits.ts'

/**
 * Own articles where the browser keeps nothing: gone with the page.
 *
 * @param hands what the reader said of matches, by the key of the texts
 */
export function createMemoryShelf(hands = new Map<string, HandRecord>()): OwnShelf {
  const articles = new Map<string, WholeArticle>()
  const speeches = new Map<string, OwnSpeech>()
  const text = (id: string) => articles.get(id)?.text
  return {
    async list() {
      const facts = [...articles.values()].map(factsOf)
      return { speeches: [...speeches.values()], articles: facts }
    },
    text: async (id) => text(id) ?? null,
    async texts(ids) {
      return new Map(ids.flatMap((id) => (articles.has(id) ? [[id, text(id) ?? ''] as const] : [])))
    },
    hands: async () => saidIn(hands),
    async change(change) {
      const { put = [], remove = [], putSpeeches = [], removeSpeeches = [], putHands = [] } = change
      const facts = [...articles.values()].map(factsOf)
      const edits = settledEdits(change, { articles: facts, speeches: [...speeches.values()] })
      if (edits.kind !== 'settled') return edits
      const removed = remove.flatMap((id) => articles.get(id) ?? [])
      for (const id of remove) articles.delete(id)
      for (const slug of removeSpeeches) speeches.delete(slug)
      for (const speech of [...putSpeeches, ...edits.speeches]) speeches.set(speech.slug, speech)
      for (const article of put) articles.set(article.id, articles.get(article.id) ?? article)
      for (const article of edits.articles)
        articles.set(article.id, { ...article, text: text(article.id) ?? '' })
      for (const { key, record } of putHands) {
        const there = hands.get(key)
        if (!there || !saysSomething(there)) hands.set(key, record)
      }
      return { kind: 'in-memory', ...(removed.length > 0 && { removed }) }
    },
  }
}

function factsOf({ text: _text, ...article }: WholeArticle): OwnArticle {
  return article
}
