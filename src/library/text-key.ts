/**
 * A short name for a text, the same for the same characters: its length and 53 bits of hash. It tells texts of one
 * reader apart, and is no proof of anything. The hash is cyrb53 (bryc, public domain), over UTF-16 code units.
 */
export function textKey(text: string): string {
  let [a, b] = [SEED_A, SEED_B]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = mixed(a, b)
  b = mixed(b, a)
  const hash = HIGH_BITS * (HIGH_MASK & b) + (a >>> 0)
  return `${text.length}-${hash.toString(36)}`
}

const SEED_A = 0xdeadbeef
const SEED_B = 0x41c6ce57
const HIGH_BITS = 2 ** 32
const HIGH_MASK = 0x1fffff // 21 bits of one half beside 32 of the other: all that a number holds exactly

function mixed(half: number, other: number): number {
  const first = Math.imul(half ^ (half >>> 16), 2_246_822_507)
  return first ^ Math.imul(other ^ (other >>> 13), 3_266_489_909)
}
