import { languageOf, BUILT_IN, type Lexicon } from '../lexicon/languages.ts'
import { tagOf } from '../lexicon/tag.ts'
import type { Article, Reading } from '../model.ts'
import { withSpeech } from './speech.ts'
import { readText } from './text.ts'

/**
 * Reads an article: furniture, paragraphs, sentences and tokens as offsets into its untouched text; then what it
 * reports: quotes, names and figures. Any string is accepted; an empty one has no sentences. `lexicon` is what
 * `lexiconFor` gives for it; with less, a language that is not in it is read by its characters.
 */
export function read(article: Article, lexicon: Lexicon = BUILT_IN): Reading {
  const lang = tagOf(article.text, article.lang)
  const language = languageOf(lang, lexicon)
  const text = readText(article, lang, language)
  return withSpeech(text, language, article.date ?? text.metadata.date)
}
