/** A number in digits, as its folded word has it: 0–9, with `.` and `,` between. */
export interface Numeral {
  readonly value: number
  /** The sign of a currency before it, or an empty string. */
  readonly sign: string
  /** Letters right behind it: "bn", "am", "%". */
  readonly letters: string
}

/**
 * "$1,500.50" → 1500.5; "1.5m" → 1.5 and "m". Null for anything else, or for more digits than a number holds.
 * `groups`: whether three digits behind a lone full stop are thousands, as in languages that write 1.500.
 */
export function numeral(key: string, groups: boolean): Numeral | null {
  const first = key.charCodeAt(0)
  if (first < 0x24 || (first > 0x39 && first < 0xa2)) return null
  const found = NUMERAL.exec(key)
  if (found === null || key.length > LONGEST) return null
  const [, sign = '', digits = '', letters = ''] = found
  const value = valueOf(digits, groups)
  return value === null ? null : { value, sign, letters }
}

const NUMERAL = /^(\p{Sc}?)(\d+(?:[.,]\d+)*)([a-z]{0,3}%?)$/u

/** Characters: more are no figure that a reader takes in. */
const LONGEST = 24

function valueOf(digits: string, groups: boolean): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(digits)) return Number(digits.replaceAll('.', ''))
  if (groups && /^\d{1,3}\.\d{3}(?:,\d+)?$/u.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits)
  return groups && /^\d+,\d+$/u.test(digits) ? Number(digits.replace(',', '.')) : null
}
