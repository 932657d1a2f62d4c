/** Words between spaces; where a script has none, two characters are about a word. */
export function wordCount(text: string): number {
  const spaceless = text.match(SPACELESS)?.length ?? 0
  const spaced = text.replace(SPACELESS, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
  return spaced + Math.ceil(spaceless / 2)
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** A longer last block without an end of a sentence was cut; a shorter one is a credit. */
const CREDIT_WORDS = 12
/** UTF-16 units of the end that are looked at. */
const TAIL = 400

/** Whether a text stops in the middle: it trails off, asks to read on elsewhere, or leaves its last sentence open. */
export function isTruncated(text: string): boolean {
  const last = text.slice(-TAIL).trimEnd().split('\n').at(-1) ?? ''
  if (CUT.test(last) || READ_ON.test(last)) return true
  return wordCount(last) > CREDIT_WORDS && !CLOSED.test(last)
}

/** `…`, `[…]`, and the count of a news feed: `[+1234 chars]`. */
const CUT = /(?:…|\.\.\.|\[\+\d{1,7} chars\])[\])]?$/u
const READ_ON =
  /(?:continue reading|read more|read the full (?:story|article)|subscribe to (?:read|continue)|weiterlesen|lire la suite|seguir leyendo|اقرأ المزيد|ادامه مطلب)\W{0,4}$/iu
const CLOSED = /[.!?…:;。！？؟۔।][”’"'»)\]」』）]*$/u
