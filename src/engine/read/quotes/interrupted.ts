import { clauseEnd } from './clauses.ts'
import type { FoundCue } from './found-cue.ts'
import { type Run, beginsNoun, hasComma, isCut, isQuotation, keyAt } from './phrases.ts'
import { type Content, statementFrom } from './quoted-runs.ts'
import type { Scene } from './scene.ts'
import { isAside } from './sources.ts'

/** Words from a verb of saying to the comma that ends the attribution: "told reporters in Michigan on Monday,". */
const REACH = 14

/**
 * `The plan, | he told reporters on Monday, | is a disease that must be cured`: attribution between two commas, the
 * subject of what is said before it and the verb behind it.
 * @param free the first item that no other cue has
 */
export function interruptedBy(scene: Scene, cue: FoundCue, free: number): Content | null {
  const { core, takes, unsaid } = cue
  if (unsaid || takes === 'object' || takes === 'order' || !hasComma(scene, core.first)) return null
  const last = core.first - 1
  const next = commaBehind(scene, core.last + 1)
  if (next === null || !isFinite(scene, next) || !endsInSubject(scene, { first: free, last })) return null
  const opening = statementFrom(scene, free, last)
  const first = scene.words.joining.has(keyAt(scene, opening)) ? opening + 1 : opening
  return [
    { first, last },
    { first: next, last: clauseEnd(scene, next) },
  ]
}

/** The item behind the next comma, where nothing said stands before it. */
function commaBehind(scene: Scene, from: number): number | null {
  for (let at = from; at < Math.min(scene.items.length, from + REACH); at++) {
    if (isCut(scene, at) || isQuotation(scene, at)) return null
    if (hasComma(scene, at)) return at
    if (scene.words.complementisers.has(keyAt(scene, at))) return null
  }
  return null
}

function isFinite(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at)
  return scene.words.auxiliaries.has(key) && !scene.words.isParticiple(key) && !scene.words.isPerfect(key)
}

/** True where the stretch before the cue can be a subject: "the plan", "In Rome, the plan", "But the plan". */
function endsInSubject(scene: Scene, { first, last }: Run): boolean {
  if (isQuotation(scene, last)) return false
  let at = last
  while (at > first && !hasComma(scene, at) && !isCut(scene, at)) at--
  if (scene.words.joining.has(keyAt(scene, at))) at++
  return at <= last && beginsNoun(scene, at) && !isAside(scene, at)
}
