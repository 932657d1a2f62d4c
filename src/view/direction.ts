/** Which way a text runs, and how words of the other direction stand in a sentence of ours. */

/** Languages written from right to left whose texts may be filed in a library, or that the engine tells. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar ckb dv fa he ku-Arab pa-Arab prs ps sd ug ur yi'.split(' '),
)

/**
 * For `dir`: told by the article's language rather than passage by passage, so that a passage that opens with a
 * foreign name is set like its neighbours. Of texts whose language is unknown each passage decides.
 * @param lang BCP 47 tag
 */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  const [language = '', script = ''] = lang.split('-')
  if (language === 'und' && script === '') return 'auto'
  return RIGHT_TO_LEFT.has(language) || RIGHT_TO_LEFT.has(`${language}-${script}`) ? 'rtl' : 'ltr'
}

/** Which way a name runs: by its first letter, as `dir="auto"` tells it of what holds no choice. */
export function directionOfName(name: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_LETTER.test(/\p{L}/u.exec(name)?.[0] ?? '') ? 'rtl' : 'ltr'
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u

/** Keeps words that run from right to left together, so that the marks and figures around them stay in their places. */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT_LETTER.test(words) ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE : words
}
