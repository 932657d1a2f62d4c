import type { OwnArticle, OwnShelf, OwnSpeech, WholeArticle } from './own-model.ts'

/** Own articles where the browser keeps nothing: gone with the page. */
export function createMemoryShelf(): OwnShelf {
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
    hands: async () => [],
    async change({ put = [], edit = [], remove = [], putSpeeches = [], removeSpeeches = [] }) {
      for (const id of remove) articles.delete(id)
      for (const slug of removeSpeeches) speeches.delete(slug)
      for (const speech of putSpeeches) speeches.set(speech.slug, speech)
      for (const article of put) articles.set(article.id, article)
      for (const article of edit) {
        const there = text(article.id)
        if (there !== undefined) articles.set(article.id, { ...article, text: there })
      }
      return { kind: 'in-memory' }
    },
  }
}

function factsOf({ text: _text, ...article }: WholeArticle): OwnArticle {
  return article
}
