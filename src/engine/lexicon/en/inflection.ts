import type { Words } from '../language.ts'

export type VerbForm = 'base' | 'present' | 'past' | 'ing'

/**
 * The forms of a verb, written `vow` or, where its past is irregular, `write/wrote/written`; `doubling` are those
 * that double their last letter (admitted).
 */
export function inflected(entry: string, doubling: Words): [string, VerbForm][] {
  const [base = '', ...irregular] = entry.split('/')
  const stem = doubling.has(base) ? base + base.slice(-1) : base
  const past = irregular.length > 0 ? irregular : [regularPast(base, stem)]
  return [
    [base, 'base'],
    [present(base), 'present'],
    ...past.map((form): [string, VerbForm] => [form, 'past']),
    [`${/[^e]e$/u.test(stem) ? stem.slice(0, -1) : stem}ing`, 'ing'],
  ]
}

function present(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h)$/u.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
}
