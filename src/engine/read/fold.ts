import type { Language } from '../lexicon/language.ts'
import { foldLetters } from '../lexicon/letters.ts'

/**
 * The form in which two words are compared: typing of quotes and hyphens, soft hyphens and letters folded;
 * then the language's aliases and spelling. It is never shown.
 */
export function foldWord(written: string, language: Language): string {
  const plain = withoutStops(asTyped(written))
  return language.alias(plain) ?? language.spell(foldLetters(plain))
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
const APOSTROPHES = /[’‘ʼ＇]/gu
const HYPHENS = /[‐‑]/gu
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
