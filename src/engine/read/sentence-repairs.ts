import type { Language } from '../lexicon/language.ts'
import { foldLetters } from '../lexicon/letters.ts'
import type { Span } from '../model.ts'
import { textOf } from '../spans.ts'
import { splitFlattenedHeadings } from './flattened-headings.ts'
import type { Repair } from './repair.ts'

/** In the order in which they apply. */
export function repairs(flattened: boolean): readonly Repair[] {
  const joins = [
    joinAbbreviations,
    joinOrdinals,
    joinInitials,
    joinAcronyms,
    joinClosingQuotes,
    joinBrackets,
    joinAttributions,
  ]
  return flattened ? [...joins, splitFlattenedHeadings] : joins
}

/** `Lt. | Gen. | Qassem Soleimani said …` → one sentence */
const joinAbbreviations: Repair = joining(({ before }, language) => {
  const last = /(?:^|[\s(“"'‘])(\p{L}+)\.$/u.exec(before)?.[1]
  return last !== undefined && language.abbreviations.has(last.toLowerCase())
})

/** `am 8. | Januar` → one sentence */
const joinOrdinals: Repair = joining(({ before, after }, language) => {
  const noun = /^\p{L}+/u.exec(after)?.[0] ?? ''
  return /(?:^|\s)\d{1,2}\.$/u.test(before) && language.ordinalNouns.has(noun.toLowerCase())
})

/** `J. | R. | Smith said …` → one sentence */
const joinInitials: Repair = joining(
  ({ before, after }, language) =>
    /(?:^|[\s(“"'‘.])\p{Lu}\.$/u.test(before) &&
    /^\p{Lu}/u.test(after) &&
    !isStarter(after, language) &&
    !/\bI\.$/u.test(before),
)

/** `two U.S. | Army bases` → one sentence, but not `against the U.S. | The minister said` */
const joinAcronyms: Repair = joining(
  ({ before, after }, language) =>
    /(?:\p{L}\.){2,}$/u.test(before) && !isStarter(after, language) && !/^[“"‘]/u.test(after),
)

/** `he said. | ”` → the mark stays with its sentence */
const joinClosingQuotes: Repair = joining(({ after }) => /^[”’“‘»«"')\]]+(?:$|[\s,.])/u.test(after))

/** `the first (we saw it. | It was old) of its kind` → one sentence; a bracket that never closes joins nothing */
const joinBrackets: Repair = joining(({ before, after }) => {
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
  return (
    opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']')) && /^[^([]{0,120}[)\]]/u.test(after)
  )
})

/** `“All is well!” | Trump said …`, `“Who did it?” | he asked.` → one sentence */
const joinAttributions: Repair = joining(({ before, after }, language) => {
  if (!/[!?…][”’“‘"'»«]$/u.test(before)) return false
  return /^\p{Ll}/u.test(after) || startsWithSpeaker(after, language)
})

/** A verb of saying stands among so many first words of an attribution: "US President Donald Trump said". */
const SPEAKER_WORDS = 5

function startsWithSpeaker(sentence: string, language: Language): boolean {
  const first = sentence
    .split(/\s+/u, SPEAKER_WORDS)
    .map((word) => foldLetters(word).replace(/[^\p{L}]/gu, ''))
  const verb = first.findIndex((word) => language.sayingVerbs.has(word))
  return verb > 0 && !/[,;:“"]/u.test(sentence.split(/\s+/u, verb).join(' '))
}

/** A word that begins a new sentence after an acronym rather than goes on; "A." is an initial. */
function isStarter(after: string, language: Language): boolean {
  const word = /^\p{Lu}\p{L}*/u.exec(after)?.[0] ?? ''
  return language.starters.has(foldLetters(word)) && !/^\p{Lu}\./u.test(after)
}

interface Seam {
  /** The text of the sentence before, as joined so far, and of the one behind. */
  readonly before: string
  readonly after: string
}

/** A repair that joins two neighbours wherever the condition holds. */
function joining(goTogether: (seam: Seam, language: Language) => boolean): Repair {
  return (text, sentences, language) => {
    const joined: Span[] = []
    for (const next of sentences) {
      const last = joined.at(-1)
      if (
        last !== undefined &&
        goTogether({ before: textOf(text, last), after: textOf(text, next) }, language)
      ) {
        joined[joined.length - 1] = { start: last.start, end: next.end }
      } else joined.push(next)
    }
    return joined
  }
}
