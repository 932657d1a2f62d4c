import type { Comparison, Finding, Side, Sided } from '../engine/model.ts'

/** More words of a side would make a heading a passage of its own. */
const MOST_WORDS = 6

/** Letters of a side that fit a heading beside those of the other on a desk’s screen. */
const MOST_LETTERS = 40

/** The words of both sides as one line, `must / should`; null where a side has none, or more than a heading holds. */
export function shortWords({ left, right }: Sided<string>): string | null {
  const sides = [left, right].map((words) => words.split(/\s+/u).filter((word) => word !== ''))
  if (sides.some(({ length }) => length === 0 || length > MOST_WORDS)) return null
  return sides.map((words) => cut(words.join(' '))).join(' / ')
}

function cut(words: string): string {
  const letters = Array.from(words)
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('').trimEnd()}…` : words
}

/** The text under the spans of a finding; what stands between them is told by a sign. */
export function wordsOfFinding(comparison: Comparison, finding: Finding): Sided<string> {
  const words = (side: Side) =>
    finding[side].map(({ start, end }) => comparison[side].reading.text.slice(start, end)).join(' … ')
  return { left: words('left'), right: words('right') }
}
