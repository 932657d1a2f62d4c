/** The languages that the engine has words of (`engine/lexicon`). */
export const WITH_WORDS: ReadonlySet<string> = new Set(['en', 'de', 'ar', 'fa'])

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

/**
 * Says which of two articles’ languages are read without word lists; null where none is.
 * @param langs BCP 47 tags; of a text whose language is not known, `und`
 */
export function lexiconText(langs: readonly string[]): string | null {
  const bases = new Set(langs.map((lang) => lang.toLowerCase().split('-')[0] ?? ''))
  const without = [...bases].filter((base) => base !== 'und' && !WITH_WORDS.has(base))
  if (without.length === 0) return null
  const names = without.map((base) => NAMES.of(base) ?? base).join(' and ')
  return `There are no word lists for ${names}: words are matched by how they are written, and other forms of a word may be taken for another word.`
}
