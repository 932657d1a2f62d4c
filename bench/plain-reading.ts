import type { Article, Reading } from '../src/engine/index.ts'
import { BUILT_IN, languageOf } from '../src/engine/lexicon/languages.ts'
import { tagOf } from '../src/engine/lexicon/tag.ts'
import { readText } from '../src/engine/read/text.ts'

/** An article in sentences and words, without asking what it reports. */
export function plainReading(article: Article): Reading {
  const lang = tagOf(article.text, article.lang)
  const text = readText(article, lang, languageOf(lang, BUILT_IN))
  return { ...text, depth: 'marks', quotes: [], actors: [], figures: [] }
}
