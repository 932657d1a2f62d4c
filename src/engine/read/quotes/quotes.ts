import type { Language } from '../../lexicon/language.ts'
import type { Quote, Reading } from '../../model.ts'
import { sceneOf, type Scene } from './scene.ts'
import { finished, type Draft } from './drafts.ts'
import { framesOf } from './frames.ts'
import { labelledHeadline } from './headlines.ts'
import { bareIn, joinedTo } from './leftovers.ts'
import { quotationsIn } from './pairs.ts'
import { reportedIn } from './reported.ts'

type Read = Pick<Reading, 'text' | 'paragraphs' | 'sentences' | 'tokens'>

/**
 * Who says what in a text, in the order of its first words: what stands in quotation marks, and, where the
 * language has verbs of saying, what is reported without. Actors are not told yet.
 */
export function quotesOf(reading: Read, { attribution }: Language): Quote[] {
  const { text } = reading
  const frames = framesOf(reading, quotationsIn(text, reading.paragraphs))
  const drafts: Draft[] = []
  let before: Scene | null = null
  for (const [at, frame] of frames.entries()) {
    const scene = attribution === null ? null : sceneOf(text, { items: frame.items, words: attribution })
    const reported = scene === null ? [] : reportedIn(scene)
    for (const draft of reported) joinedTo(drafts, draft)
    bareIn(text, { frame, last: frames[at - 1] ?? null, before, next: frames[at + 1] }, drafts, reported)
    before = scene
  }
  const [first] = frames
  const headline =
    first === undefined || (drafts[0]?.content[0]?.start ?? first.end) < first.end
      ? null
      : labelledHeadline(text, first, drafts)
  return (headline === null ? drafts : [headline, ...drafts])
    .flatMap((draft) => finished(text, draft) ?? [])
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}
