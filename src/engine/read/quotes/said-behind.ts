import { clauseEnd } from './clauses.ts'
import { complementStart } from './complements.ts'
import { isReported } from './evidence.ts'
import { endsOpen, startsSentence } from './forms.ts'
import type { FoundCue } from './found-cue.ts'
import { type Run, hasComma, isJoined, isQuotation, keyAt } from './phrases.ts'
import { type Content, anyQuotation, nextQuotation, quotedRun } from './quoted-runs.ts'
import type { Scene } from './scene.ts'

/** What is said behind a cue: `he said, | “…”`, `he said | that …`, `he called | it a “…”` */
export function contentAfter(scene: Scene, cue: FoundCue): Content | null {
  const from = cue.core.last + 1
  if (cue.kind === 'according') return accordingTo(scene, cue)
  const introduced = cue.kind === 'noun' ? null : nextQuotation(scene, from)
  const start = complementStart(scene, cue)
  if (introduced !== null && (start === null || !isEarlierClause(scene, cue, start, introduced)))
    return [quotedRun(scene, introduced)]
  if (start === null) return null
  if (isSpoken(scene, start)) return [quotedRun(scene, start)]
  const last = clauseEnd(scene, start, cue)
  const run = { first: start, last }
  if (!anyQuotation(scene, start, last)) return isReported(scene, cue, run) ? [run] : null
  if (cue.takes !== 'object') return [run]
  const cut = endOfObject(scene, run)
  return cut === null ? null : [{ first: start, last: cut }]
}

/** `According to the poll, | most voters agree` */
function accordingTo(scene: Scene, { core }: FoundCue): Content | null {
  const first = core.last + 1
  if (core.first > 1 || !hasComma(scene, first) || first >= scene.items.length) return null
  return [{ first, last: clauseEnd(scene, first) }]
}

/** `said that “…”`, `said Smith was, in his words, “…”`: the clause begins before the comma. */
function isEarlierClause(scene: Scene, cue: FoundCue, start: number, introduced: number): boolean {
  if (start >= introduced) return false
  return (
    scene.words.complementisers.has(keyAt(scene, start)) ||
    isReported(scene, cue, { first: start, last: introduced - 1 })
  )
}

/** `chanted | “Who is next?” and left`: a whole sentence in marks is all that is said. */
function isSpoken({ text, items }: Scene, at: number): boolean {
  const quotation = items[at]?.quotation ?? null
  return quotation !== null && startsSentence(text, quotation) && endsOpen(text, quotation)
}

/** Words between a verb such as "called" and the words quoted from it. */
const OBJECT_REACH = 40

/** `called it “a shame” | after the vote`: an object ends with its last quotation, unless a phrase with "of" goes on. */
function endOfObject(scene: Scene, { first, last }: Run): number | null {
  const { words } = scene
  let end: number | null = null
  for (let at = first; at <= last; at++) {
    if (isQuotation(scene, at)) end = at
    else if (end === null && at - first > OBJECT_REACH) return null
  }
  if (end === null || end === last) return end
  const key = keyAt(scene, end + 1)
  const leaves =
    words.times.has(key) ||
    (words.clauseWords.has(key) && key !== words.and) ||
    !isJoined(scene, end + 1) ||
    words.leaving.has(key)
  return leaves ? end : last
}
