import type { Actor, Quote, Reading } from '../engine/model.ts'
import type { Passage } from './model.ts'
import { type Speaker, speakerText } from './speaker-text.ts'

/** Who is quoted, in the article’s own words, and whom they are taken to be. */
export function speakerOf(reading: Reading, { source, actor, cue }: Quote): Speaker {
  const words = (span: { readonly start: number; readonly end: number } | null) =>
    span && reading.text.slice(span.start, span.end)
  const known = actor === null ? undefined : reading.actors[actor]
  const isNamed = known?.mentions.some(
    (mention) => source && mention.start < source.end && source.start < mention.end,
  )
  return {
    source: words(source),
    cue: words(cue),
    takenFor: known && !isNamed ? words(fullestOf(known)) : null,
  }
}

function fullestOf({ mentions, fullest }: Actor) {
  return mentions[fullest] ?? null
}

/** Whether somebody is quoted in a passage, and who, in the article’s own words: `the Leader remarked`; none twice. */
export function speakersIn(reading: Reading, { segments }: Passage): readonly string[] | null {
  const quotes = new Set(segments.flatMap(({ quote }) => quote ?? []))
  if (quotes.size === 0) return null
  const lines = [...quotes].flatMap((index) => {
    const quote = reading.quotes[index]
    return quote ? speakerText(speakerOf(reading, quote)) : []
  })
  return [...new Set(lines)].filter((line) => line !== '')
}
