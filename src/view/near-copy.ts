/** Whether a text is nearly the same as another, by runs of five words. */

const RUN = 5
/** From this share of its runs on a text counts as a copy. */
export const NEARLY = 0.8
/** Words that are looked at: more would keep a reader waiting, and a copy shows in these. */
const MOST_WORDS = 20_000

/** How much of a text stands in another word for word: the share of its runs of five words, 0–1. 0 where it has none. */
export function shareIn(text: string, other: string): number {
  const runs = runsOf(text)
  if (runs.size === 0) return 0
  const there = runsOf(other)
  return [...runs].filter((run) => there.has(run)).length / runs.size
}

function runsOf(text: string): ReadonlySet<string> {
  const words: string[] = []
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    if (isWordLike) words.push(segment.toLowerCase())
    if (words.length === MOST_WORDS) break
  }
  return new Set(
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
      words.slice(at, at + RUN).join(' '),
    ),
  )
}

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' })
