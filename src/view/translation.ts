/** The language of a speech, as the library’s editor states it: an English name, with what it rests on. */
interface SpeechLanguage {
  readonly value: string
  readonly basis: string
}

export interface ReportedSpeech {
  readonly language: SpeechLanguage | undefined
  /** BCP 47 tag of the article. */
  readonly lang: string
}

export interface TranslationNote {
  readonly text: string
  readonly basis: string
}

/** Said beside differing quotes where an article is in another language than its speech; null where none is, or it is not known. */
export function translationNote(articles: readonly ReportedSpeech[]): TranslationNote | null {
  const translated = articles.find(({ language, lang }) => language && !isNameOf(language.value, lang))
  if (!translated?.language) return null
  const { value, basis } = translated.language
  return { text: `The speech was given in ${value}: a difference may be the translator’s.`, basis }
}

/** “Persian (Farsi)” names `fa`, whatever its region. A tag that is none names nothing. */
function isNameOf(language: string, lang: string): boolean {
  const [base = ''] = lang.split('-')
  if (!/^[a-z]{2,3}$/iu.test(base)) return false
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(base) ?? base
  return language.toLowerCase().includes(name.toLowerCase())
}
