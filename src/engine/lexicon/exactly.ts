import type { Language } from './language.ts'
import type { Lexicon } from './languages.ts'

/**
 * The same languages, in which words spelled otherwise are other words: "honour" is not "honor", and "12%",
 * "12 percent" and "12 per cent" are three. Case, typing, possessives and other names of one thing ("US") are no
 * matter of spelling.
 */
export function exactly(lexicon: Lexicon): Lexicon {
  return new Map([...lexicon].map(([code, language]) => [code, exact(language)]))
}

function exact(language: Language): Language {
  const isName = ([, alias]: readonly [string, string]) => alias !== language.percent
  return {
    ...language,
    spell: (word) => word.replace(POSSESSIVE, ''),
    phrases: new Map([...language.phrases].filter(isName)),
    percent: null,
  }
}

const POSSESSIVE = /'s?$/u
