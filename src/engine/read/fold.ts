import type { Language } from '../lexicon/language.ts'

/**
 * The form in which two words are compared: case, width, typing of quotes and hyphens, soft hyphens,
 * accents on Latin letters and Arabic vowel signs folded; then the language's aliases and spelling.
 * It is never shown.
 */
export function foldWord(written: string, language: Language): string {
  const plain = withoutStops(asTyped(written))
  return language.alias(plain) ?? language.spell(foldLetters(plain))
}

/** Case, width and accents only: for comparing titles and for look-ups. */
export function foldLetters(written: string): string {
  const lower = written.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
  if (ASCII.test(lower)) return lower
  const bare = LATIN.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : lower
  return bare.replace(ARABIC_SIGNS, '')
}

/** Curly apostrophes and the several hyphens as a keyboard has them; invisible characters gone. */
function asTyped(written: string): string {
  if (ASCII.test(written)) return written
  return written.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLE, '')
}

/** "U.S." → "US" */
function withoutStops(written: string): string {
  return ACRONYM.test(written) ? written.replaceAll('.', '') : written
}

const ACRONYM = /^\p{L}(?:\.\p{L})+\.?$/u
const ASCII = /^[ -~]*$/u
const LATIN = /\p{Script=Latin}/u
const ACCENTS = /\p{Mn}/gu
const ARABIC_SIGNS = /[\u0640\u064b-\u0652\u0670]/gu
const APOSTROPHES = /[’‘ʼ＇]/gu
const HYPHENS = /[‐‑]/gu
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
