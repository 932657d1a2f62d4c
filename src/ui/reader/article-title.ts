import type { Side } from '../../engine/model.ts'
import type { ReadyComparison } from '../../store/model.ts'

/** An article’s title: the library’s, or the one that its text opens with; undefined where it has none. */
export function articleTitle(ready: ReadyComparison, side: Side): string | undefined {
  const { text, metadata, sentences } = ready.comparison[side].reading
  const headline = sentences.find(({ role }) => role === 'headline')
  return ready[side].entry.title ?? metadata.title ?? (headline && text.slice(headline.start, headline.end))
}
