import type { Article } from '../model.ts'
import type { Language } from './language.ts'
import { BUILT_IN, codeOf, type Lexicon } from './languages.ts'
import { tagOf } from './tag.ts'

/** One file a language, fetched when it is asked for: comparing English takes none of them. */
const FILES: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ['de', async () => (await import('./de/german.ts')).german],
  ['ar', async () => (await import('./ar/arabic.ts')).arabic],
  ['fa', async () => (await import('./fa/persian.ts')).persian],
])

/**
 * The lexicon that these articles are read with, for `read` and `compare`. A language without a file is read
 * by its characters. Rejects where a file cannot be fetched.
 */
export async function lexiconFor(articles: readonly Pick<Article, 'text' | 'lang'>[]): Promise<Lexicon> {
  const codes = new Set(articles.map((article) => codeOf(tagOf(article.text, article.lang))))
  const loaded = await Promise.all([...codes].flatMap((code) => FILES.get(code)?.() ?? []))
  return new Map([...BUILT_IN, ...loaded.map((language) => [language.code, language] as const)])
}
