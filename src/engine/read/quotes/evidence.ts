import type { FoundCue } from './found-cue.ts'
import { type Run, beginsNoun, hasCapital, isHelper, isJoined, keyAt } from './phrases.ts'
import type { Scene } from './scene.ts'

/** Fewest words of reported speech: "said so" is none. */
const FEWEST = 3
/** A clause shows its verb among so many first words. */
const VERB_WITHIN = 14

/** True where the words behind a cue can be taken for reported speech although nothing of them is quoted. */
export function isReported(scene: Scene, cue: FoundCue, { first, last }: Run): boolean {
  const { words } = scene
  if (words.comparing.has(keyAt(scene, cue.core.first - 1))) return false
  if (cue.unsaid || last - first + 1 < FEWEST || cue.source === null) return false
  const key = keyAt(scene, first)
  if (cue.kind === 'noun') return key === words.that
  if (cue.takes === 'object') return false
  if (cue.takes === 'order') return hasTo(scene, first, last)
  if (words.complementisers.has(key)) return key === words.that || cue.takes !== 'that' || key !== 'what'
  if (cue.takes === 'hearer') return key === words.to || hasVerb(scene, first, last)
  if (cue.takes === 'that') return false
  return (
    (beginsNoun(scene, first) || scene.words.prepositions.has(key) || hasCapital(scene, first)) &&
    (isPlain(scene, cue, first) || hasVerb(scene, first, last))
  )
}

/** `said parents want schools`: whatever the verb, a clause follows; a phrase such as "in the capital" is none. */
function isPlain({ words, items }: Scene, { last }: FoundCue, first: number): boolean {
  return words.plain.has(items[last]?.key ?? '') && !words.prepositions.has(items[first]?.key ?? '')
}

function hasTo(scene: Scene, first: number, last: number): boolean {
  for (let at = first + 1; at <= Math.min(last - 1, first + VERB_WITHIN); at++)
    if (keyAt(scene, at) === scene.words.to && isJoined(scene, at)) return true
  return false
}

/** True where a verb form stands among the first words: an auxiliary, or a past before a new phrase. */
function hasVerb(scene: Scene, first: number, last: number): boolean {
  const { words } = scene
  for (let at = first; at <= Math.min(last, first + VERB_WITHIN); at++) {
    const key = keyAt(scene, at)
    if (isContraction(scene, at)) return true
    if (at === first) continue
    if (words.auxiliaries.has(key) || words.verbs.get(key)?.form === 'past') return true
    const isPast =
      words.isPast(key) && !words.determiners.has(keyAt(scene, at - 1)) && !isHelper(scene, at - 1)
    if (isPast && at > first + 1) return true
    if (words.speakers.has(keyAt(scene, at - 1)) && !words.relatives.has(keyAt(scene, at - 1)) && at < last)
      return true
  }
  return false
}

/** `she’ll`, `they’re`: a speaker and a verb in one word. */
function isContraction({ items, words }: Scene, at: number): boolean {
  const [subject = '', rest] = (items[at]?.written ?? '').toLowerCase().split(/['’]/u)
  return rest !== undefined && words.speakers.has(subject)
}
