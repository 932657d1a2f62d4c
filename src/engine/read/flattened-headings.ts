import type { Span } from '../model.ts'
import { textOf } from '../spans.ts'
import type { Repair } from './repair.ts'

/**
 * In an article flattened to one line a section heading in quotes runs into the sentence below it:
 * `… back down.” | ‘Martyrdom shows revolution is alive’ Ayatollah Khamenei said …` → two sentences.
 * Only such quoted headings can be told; others look like the beginning of a sentence.
 */
export const splitFlattenedHeadings: Repair = (text, sentences) =>
  sentences.flatMap((sentence) => {
    const end = headingEnd(textOf(text, sentence))
    if (end === undefined) return [sentence]
    const rest = text.slice(sentence.start + end, sentence.end)
    const next = sentence.start + end + rest.length - rest.trimStart().length
    return [
      { start: sentence.start, end: sentence.start + end },
      { start: next, end: sentence.end },
    ]
  })

/** Where a quoted heading at the beginning of a sentence ends, or undefined. */
function headingEnd(sentence: string): number | undefined {
  const heading = HEADING.exec(sentence)
  if (heading === null || (heading[1]?.split(/\s+/u).length ?? 0) < FEWEST_WORDS) return undefined
  return heading[0].length
}

/** Shorter quotations at a sentence's beginning are names: ‘Gone with the Wind’ Author Dies. */
const FEWEST_WORDS = 5

const HEADING = /^[‘'](\p{Lu}[^‘’“”!?]*?[^,\s])[’'](?=\s+\p{Lu})/u

/** True for a sentence that is nothing but such a heading. */
export function isQuotedHeading(text: string, sentence: Span): boolean {
  return /^[‘'][^‘’“”.!?]*(?:\.\s[^‘’“”.!?]*)*[’']$/u.test(textOf(text, sentence))
}
