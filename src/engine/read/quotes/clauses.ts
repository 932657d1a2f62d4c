import type { FoundCue } from './found-cue.ts'
import { beginsNoun, hasComma, isQuotation, keyAt } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isAside } from './sources.ts'
import { endsBreath } from './speakers.ts'

/** Longest reported clause, in words outside quotation marks. */
const LONGEST_CLAUSE = 250

/** The last item of the reported clause that begins at `from`. */
export function clauseEnd(scene: Scene, from: number, cue?: FoundCue): number {
  const opening =
    cue?.kind === 'bare' && opensSentence(scene, cue) ? openingEnd(scene, from) : scene.items.length
  const limit = Math.min(opening, from + LONGEST_CLAUSE)
  let at = from + 1
  while (at < limit && !endsClauseBefore(scene, at) && !isVerbOfEarlier(scene, at, from)) at++
  return at - 1
}

/** `The mayor, explaining | the plan, | said`: the verb belongs to who was named before the clause. */
function isVerbOfEarlier(scene: Scene, at: number, from: number): boolean {
  const cue = scene.cueAt.get(at)
  return cue !== undefined && cue.core.first < from && hasComma(scene, at)
}

/** True for a participle in what opens a sentence: "In a statement announcing it, the union …". */
function opensSentence(scene: Scene, cue: FoundCue): boolean {
  if (cue.first > 0 && !isAside(scene, 0)) return false
  for (let at = 1; at <= cue.first; at++) if (hasComma(scene, at) || isQuotation(scene, at)) return false
  return true
}

/** `Accusing the US of “war”, | he spoke`: where a phrase ends that opens a sentence. */
function openingEnd(scene: Scene, from: number): number {
  let at = from + 1
  while (at < scene.items.length && !(hasComma(scene, at) && beginsNoun(scene, at))) at++
  return at
}

/** True where other attribution, or the outlet's own voice, goes on from the item `at`. */
function endsClauseBefore(scene: Scene, at: number): boolean {
  const { words, coreAt } = scene
  if (/[;]|[.!?]["”'’)]*\s*\n/u.test(scene.items[at]?.gap ?? '')) return true
  const cue = coreAt.get(at)
  if (cue?.kind === 'according') return true
  if (hasComma(scene, at) || isDash(scene, at)) {
    if (cue?.kind === 'bare') return true
    if (cue !== undefined && cue.source !== null && endsBreath(scene, cue.core.last + 1)) return true
    if (words.explaining.has(keyAt(scene, at))) return true
  }
  if (!words.clauseWords.has(keyAt(scene, at)) || words.complementisers.has(keyAt(scene, at))) return false
  return startsOther(scene, at + 1, hasComma(scene, at)) && !joinsVerbs(scene, at)
}

/** `, but he conceded …`, `and said …`: a conjunction, and attribution at once behind it. */
function startsOther({ coreAt }: Scene, at: number, afterComma: boolean): boolean {
  const cue = coreAt.get(at)
  if (cue === undefined || cue.kind === 'according' || cue.kind === 'noun') return false
  return afterComma || cue.first === at
}

/** `had taken | and concluded`: two verbs of one subject, inside what is reported. */
function joinsVerbs(scene: Scene, and: number): boolean {
  return scene.words.isPerfect(keyAt(scene, and - 1)) && scene.words.auxiliaries.has(keyAt(scene, and - 2))
}

function isDash({ items }: Scene, at: number): boolean {
  return /[—–―]|\s--?\s/u.test(items[at]?.gap ?? '')
}
