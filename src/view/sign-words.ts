import type { Comparison, Finding, Side } from '../engine/model.ts'

/** The text under a finding, for its sign: of figures vague ones first, then the shortest. */
export function signWords(comparison: Comparison, finding: Finding): readonly string[] {
  const wordsOf = (side: Side) => {
    const { text, figures } = comparison[side].reading
    const vague = figures.filter((one) => one.kind === 'quantity' && one.precision === 'vague')
    return finding[side].map(({ start, end }) => ({
      words: text.slice(start, end),
      isVague: vague.some((one) => one.start < end && start < one.end),
    }))
  }
  return [...wordsOf('left'), ...wordsOf('right')]
    .toSorted((a, b) => Number(b.isVague) - Number(a.isVague) || a.words.length - b.words.length)
    .map(({ words }) => words)
}
