/**
 * The letters of a word as they are compared: case, width, accents and ways of typing folded. A key, never
 * shown. Any script: Latin and Greek lose their accents, Arabic and Hebrew their vowel signs, every digit
 * becomes 0–9.
 *
 * Of the Arabic script only what typists leave to the keyboard is folded, after Lucene's ArabicNormalizer
 * and PersianNormalizer: tatweel, hamza on alef, the Persian and the Arabic yeh, kaf and heh. What may part
 * two words (ى / ي, ة / ه) is left to the language's stemmer.
 */
export function foldLetters(written: string): string {
  const lower = written.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
  if (ASCII.test(lower)) return lower
  const bare = ACCENTED.test(lower) ? lower.normalize('NFD').replace(SIGNS, '').normalize('NFC') : lower
  return (POINTED.test(bare) ? pointless(bare) : bare).replace(DIGIT, digitOf)
}

/** Arabic and Hebrew without vowel signs, in the usual letters. */
function pointless(word: string): string {
  return word.replace(SIGNS, '').replace(VARIANT, (letter) => VARIANTS.get(letter) ?? letter)
}

const ASCII = /^[ -~]*$/u
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u
const POINTED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Combining marks, and the tatweel that stretches a word. */
const SIGNS = /[\p{Mn}\u0640]/gu
/** Soft hyphen, zero-width space, joiner and non-joiner, marks of direction, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['\u0622', '\u0627'], // آ → ا
  ['\u0623', '\u0627'], // أ → ا
  ['\u0625', '\u0627'], // إ → ا
  ['\u0671', '\u0627'], // ٱ → ا
  ['\u06cc', '\u064a'], // Persian ی → ي
  ['\u06a9', '\u0643'], // Persian ک → ك
  ['\u06c0', '\u0647'], // ۀ → ه
  ['\u06c1', '\u0647'], // ہ → ه
  ['\u06d5', '\u0647'], // ە → ه
  ['\u066a', '%'],
  ['\u066b', '.'], // decimal ٫
  ['\u066c', ','], // thousands ٬
])
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu')

const DIGIT = /(?![0-9])\p{Nd}/gu

/** Unicode keeps the ten digits of a script in a row, from nought on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let nought = code
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought--
  return String(code - nought)
}
