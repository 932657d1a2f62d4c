import type { StyleRule } from './model.ts'

/** What lies between two stretches that face one another: nothing, another house’s style, or an edit. */
export type Change = 'same' | 'edit' | StyleRule

interface Step {
  readonly rule: 'same' | StyleRule
  readonly fold: (words: string) => string
}

/** Each step folds on what the one before left; the first that makes both alike names the difference. */
const STEPS: readonly Step[] = [
  { rule: 'same', fold: (words) => words.replace(/[\s\u00ad\u200b\ufeff]+/gu, ' ').trim() },
  { rule: 'quotation-marks', fold: (words) => stopsBehind(words.replace(/[“”„‟«»‹›"‘’‚‛'`´]/gu, '"')) },
  { rule: 'dashes', fold: (words) => words.replace(/\s*[‐‑‒–—―−-]+\s*/gu, '-') },
  { rule: 'capitals', fold: (words) => words.toLowerCase() },
  {
    rule: 'titles',
    fold: (words) => words.replace(TITLE, (title) => TITLES.get(bare(title)) ?? bare(title)),
  },
  { rule: 'per-cent', fold: (words) => words.replace(/\s*(?:per cent|percent|pct\.?|%)/gu, '%') },
  {
    rule: 'abbreviations',
    fold: (words) => words.replace(NAME, (name) => NAMES.get(bare(name)) ?? bare(name)),
  },
  { rule: 'numbers', fold: (words) => words.replace(/\p{L}+/gu, (word) => NUMBERS.get(word) ?? word) },
  { rule: 'punctuation', fold: (words) => words.replace(STOP, '').replace(/\s+/gu, ' ').trim() },
]

/** How two stretches differ; words are taken as they are written, so “honour” and “honor” are an edit. */
export function changeBetween(left: string, right: string): Change {
  let [a, b] = [left, right]
  for (const { rule, fold } of STEPS) {
    ;[a, b] = [fold(a), fold(b)]
    if (a === b) return rule
  }
  return 'edit'
}

/** How two words differ that the engine holds for one: what no other rule tells is spelling, but for a possessive. */
export function wordChange(left: string, right: string): Change {
  const change = changeBetween(left, right)
  if (change !== 'edit') return change
  return POSSESSIVE.test(left) === POSSESSIVE.test(right) ? 'spelling' : 'edit'
}

const POSSESSIVE = /['’]s?$/u

/** `,"` → `",`: American houses put the stop inside, British ones outside. */
function stopsBehind(words: string): string {
  return words.replace(/([.,])"/gu, '"$1')
}

function bare(word: string): string {
  return word.replaceAll('.', '')
}

/** Not between figures, where it is part of a number. */
const STOP = /(?<!\p{N})[.,;:…]+|[.,;:…]+(?!\p{N})/gu

const TITLES: ReadonlyMap<string, string> = new Map([
  ['general', 'gen'],
  ['lieutenant', 'lt'],
  ['colonel', 'col'],
  ['senator', 'sen'],
  ['governor', 'gov'],
  ['representative', 'rep'],
  ['doctor', 'dr'],
  ['professor', 'prof'],
])

const TITLE =
  /(?<![\p{L}\p{N}])(?:general|lieutenant|colonel|senator|governor|representative|doctor|professor|(?:gen|lt|col|sen|gov|rep|dr|prof|mr|mrs|ms|st)\b\.?)(?![\p{L}\p{N}])/gu

const NAMES: ReadonlyMap<string, string> = new Map([
  ['united states', 'us'],
  ['usa', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
  ['january', 'jan'],
  ['february', 'feb'],
  ['august', 'aug'],
  ['september', 'sept'],
  ['sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
])

const NAME =
  /(?<![\p{L}\p{N}])(?:united (?:states|kingdom|nations)|european union|(?:\p{L}\.){2,}|u\.?s\.?a|(?:january|february|august|september|october|november|december)|(?:jan|feb|aug|sept?|oct|nov|dec)\b\.?)/gu

/** House styles differ in where words end and figures begin; up to twelve both are met with. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, String(at + 1)],
  ),
)
