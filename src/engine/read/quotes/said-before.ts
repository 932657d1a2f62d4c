import { clauseEnd } from './clauses.ts'
import { complementStart } from './complements.ts'
import { endsOpen, isTitle, startsSentence } from './forms.ts'
import type { FoundCue } from './found-cue.ts'
import { interruptedBy } from './interrupted.ts'
import { type Run, beginsNoun, hasComma, isCut, isHelper, isQuotation, keyAt } from './phrases.ts'
import { type Content, anyQuotation, nextQuotation, quotedRun, statementFrom } from './quoted-runs.ts'
import type { Scene } from './scene.ts'
import { isAside } from './sources.ts'
import { endsBreath } from './speakers.ts'

/** What is said before a cue: `“…,” | he said`, `The war was over, | he said`; and behind it where it stands between. */
export function contentBefore(scene: Scene, cue: FoundCue, free: number): Content | null {
  const { core } = cue
  const last = core.first - 1
  if (last < free || cue.kind === 'noun' || cue.kind === 'bare') return null
  const interrupted = interruptedBy(scene, cue, free)
  if (interrupted !== null) return interrupted
  const quoted = isQuotation(scene, last)
  if (quoted && (!endsQuoted(scene, last, core.first) || isProgramme(scene, last))) return null
  if (!quoted && introducesNext(scene, core.last + 1)) return null
  if (!quoted && !(hasComma(scene, core.first) || cue.kind === 'according')) return null
  if (!quoted && !standsBehind(scene, cue, free)) return null
  const first = quoted ? quotedFrom(scene, free, last) : statementFrom(scene, free, last)
  const after = continued(scene, cue, quoted)
  if (!quoted && !isStatement(scene, cue, { first, last }) && !isInterrupted(scene, { first, last }, after))
    return null
  return [{ first, last }, ...after]
}

/** `On “The Late Show,” | he said`: where it was said. */
function isProgramme(scene: Scene, at: number): boolean {
  const quotation = scene.items[at]?.quotation ?? null
  if (quotation === null || at === 0 || hasComma(scene, at)) return false
  return scene.words.prepositions.has(keyAt(scene, 0)) && isTitle(scene.text, quotation, '')
}

/** `Pointing to the crowd, he said, | “The people …”`: a new sentence is quoted, and all that is. */
function introducesNext(scene: Scene, next: number): boolean {
  const quotation = scene.items[next]?.quotation ?? null
  return (
    quotation !== null &&
    startsSentence(scene.text, quotation) &&
    (hasComma(scene, next) || isCut(scene, next))
  )
}

/** A comma, question mark or the like at the end of a quotation: it was broken off for the attribution. */
function endsQuoted(scene: Scene, at: number, next: number): boolean {
  const quotation = scene.items[at]?.quotation
  if (quotation === null || quotation === undefined) return false
  return hasComma(scene, next) || isCut(scene, next) || endsOpen(scene.text, quotation)
}

/** `Asked why, “I don’t know,”` → the quotation alone; `The plan did “too little,”` → the whole clause */
function quotedFrom(scene: Scene, free: number, last: number): number {
  let first = last
  while (
    first > free &&
    isQuotation(scene, first - 1) &&
    startsSentence(scene.text, scene.items[first]?.quotation ?? null)
  )
    first--
  if (
    startsSentence(scene.text, scene.items[first]?.quotation ?? null) &&
    (first === free || hasComma(scene, first) || isCut(scene, first))
  )
    return first
  return statementFrom(scene, free, last)
}

/** True where nothing that is said can follow the cue: it ends its breath, and no "that" comes after. */
function standsBehind(scene: Scene, cue: FoundCue, free: number): boolean {
  if (cue.kind === 'according') return cue.core.first > free
  if (cue.takes === 'object' || cue.takes === 'order' || cue.unsaid) return false
  const next = cue.core.last + 1
  if (!endsBreath(scene, next)) return false
  const start = complementStart(scene, cue)
  return start === null || start === next || hasComma(scene, start)
}

/** `In January, | he said on Monday …`: a short aside is no statement. */
const LONGEST_ASIDE = 9

function isStatement(scene: Scene, cue: FoundCue, { first, last }: Run): boolean {
  const { words } = scene
  const key = keyAt(scene, first)
  const isOpening =
    words.prepositions.has(key) ||
    words.isParticiple(key) ||
    words.clauseWords.has(key) ||
    isHelper(scene, first)
  if (last - first + 1 < 3) return false
  if (!isOpening || words.complementisers.has(key)) return true
  if (cue.kind === 'according') return last - first + 1 >= LONGEST_ASIDE / 2
  return last - first + 1 > LONGEST_ASIDE && !onlyOneStretch(scene, first, last, key)
}

/** `The school, | he said, | would open in May`: a subject alone, and what it does behind the attribution. */
function isInterrupted(scene: Scene, { first, last }: Run, after: readonly Run[]): boolean {
  return after.length > 0 && last - first < 2 && beginsNoun(scene, first) && !isAside(scene, first)
}

/** `When the war ended in the north of the country, | he said`: one clause that depends on what follows. */
function onlyOneStretch(scene: Scene, first: number, last: number, key: string): boolean {
  if (!scene.words.clauseWords.has(key) || scene.words.joining.has(key)) return false
  for (let at = first + 1; at <= last; at++) if (hasComma(scene, at)) return false
  return true
}

/** What goes on behind an attribution that stands between: `“…,” he said, | “…”`, `The war, he said, | was over` */
function continued(scene: Scene, cue: FoundCue, quoted: boolean): Run[] {
  const from = cue.core.last + 1
  const next = nextQuotation(scene, from)
  if (next !== null) return [quotedRun(scene, next)]
  if (!hasComma(scene, from) || from >= scene.items.length || scene.coreAt.has(from)) return []
  const last = clauseEnd(scene, from)
  const holdsQuotation = anyQuotation(scene, from, last)
  if (quoted && !holdsQuotation) return []
  if (scene.words.isParticiple(keyAt(scene, from)) || scene.words.relatives.has(keyAt(scene, from))) return []
  if (!quoted && (cue.kind === 'according' || scene.words.prepositions.has(keyAt(scene, from)))) return []
  return startsOwnVoice(scene, from) && !isQuotation(scene, from + 1) ? [] : [{ first: from, last }]
}

/** `, while the five missiles on Erbil …` can be the outlet's; only a plain continuation is taken. */
function startsOwnVoice(scene: Scene, at: number): boolean {
  return scene.words.ownVoice.has(keyAt(scene, at))
}
