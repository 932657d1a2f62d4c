/**
 * Folds British and American spellings of a lower-case word into one form and takes a possessive off.
 * The form need not be a word: "promise → promize" harms nothing, since both sides are folded alike.
 */
export function spelling(word: string): string {
  const bare = word.replace(POSSESSIVE, '')
  if (bare.length < SHORTEST) return bare
  return WHOLE.get(bare) ?? ENDINGS.reduce((form, [ending, other]) => form.replace(ending, other), bare)
}

/** Shorter words that end alike are other words: hour, four, rise, prise / prize. */
const SHORTEST = 6

const POSSESSIVE = /'s?$/u

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|able$|ful$|ite|hood)/u, 'or'], // honour → honor
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u, 'iz'], // organisation → organization
  [/ys(?=(?:e|ed|es|ing)$)/u, 'yz'], // analyse → analyze
  [/(?<=[a-z]{3}[aeiou])ll(?=(?:ed|ing|er|ers)$)/u, 'l'], // travelled → traveled
  [/(?<=[bt])re$/u, 'er'], // centre → center
  [/(?<=[fl]en)ce(?=$|s$)/u, 'se'], // defence → defense
]

const WHOLE: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['judgement', 'judgment'],
  ['sceptical', 'skeptical'],
  ['ageing', 'aging'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometers'],
])
