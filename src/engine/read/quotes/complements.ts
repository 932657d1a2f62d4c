import { isTitle } from './forms.ts'
import type { FoundCue } from './found-cue.ts'
import { hasComma, isCut, isJoined, isQuotation, keyAt } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isAside } from './sources.ts'

/** How far behind the verb its "that" may stand: "said at a rally in Michigan on Friday that". */
const REACH = 14

/** The first item of what is said behind a cue, or null where nothing is. */
export function complementStart(scene: Scene, cue: FoundCue): number | null {
  const from = cue.core.last + 1
  if (from >= scene.items.length) return null
  if (isQuotation(scene, from)) return from
  const joined = complementiserFrom(scene, from, cue)
  if (joined !== null) return joined
  if (isCut(scene, from)) return null
  if (hasComma(scene, from)) return standsAfterComma(scene, cue, from) ? from : null
  if (cue.takes === 'hearer') return behindHearer(scene, from)
  return cue.takes === 'object' || cue.takes === 'order' ? from : behindTime(scene, from)
}

/** `However, he said, | such actions are not enough`: nothing was said before. */
function standsAfterComma(scene: Scene, { core, takes, kind }: FoundCue, from: number): boolean {
  return (
    (core.first <= 1 || isAside(scene, 0)) &&
    takes === 'clause' &&
    kind === 'finite' &&
    (core.first === 0 || hasComma(scene, core.first)) &&
    !isAside(scene, from)
  )
}

/** "that", "whether" or, behind a hearer, "to": beside the verb, or behind whom, when and where it was said. */
function complementiserFrom(scene: Scene, from: number, { takes }: FoundCue): number | null {
  const { words, items } = scene
  if (words.complementisers.has(keyAt(scene, from)) && isJoined(scene, from)) return from
  if (takes === 'object' || takes === 'order') return null
  if (takes !== 'hearer' && !isAdverbial(scene, from)) return null
  let commas = 0
  for (let at = from; at < Math.min(items.length, from + REACH); at++) {
    const quotation = items[at]?.quotation ?? null
    if (quotation !== null && !isTitle(scene.text, quotation, '')) return null
    if (isCut(scene, at)) return null
    if (hasComma(scene, at) && ++commas > 2) return null
    const key = keyAt(scene, at)
    if (at > from && scene.coreAt.get(at) !== undefined) return null
    if (key === words.that || (takes === 'hearer' && words.complementisers.has(key))) return at
    if (takes === 'hearer' && key === words.to && at > from) return at
  }
  return null
}

function isAdverbial(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at)
  const { words } = scene
  return (
    words.prepositions.has(key) ||
    words.times.has(key) ||
    words.isAdverb(key) ||
    words.adverbs.has(key) ||
    hasComma(scene, at)
  )
}

/** `told reporters | he was`: behind a hearer without "that". */
function behindHearer(scene: Scene, from: number): number {
  const { words, items } = scene
  for (let at = from + 1; at < Math.min(items.length, from + REACH); at++) {
    if (isQuotation(scene, at) || !isJoined(scene, at)) break
    const key = keyAt(scene, at)
    if (words.speakers.has(key) && !words.relatives.has(key)) return at
    if (words.determiners.has(key) && !words.prepositions.has(keyAt(scene, at - 1))) return at
  }
  return from
}

/** `said on Wednesday | the war` */
function behindTime(scene: Scene, from: number): number {
  const { words, items } = scene
  const isTime = (at: number) => words.times.has(keyAt(scene, at))
  let at = from
  if (isTime(at)) at++
  else if (words.prepositions.has(keyAt(scene, at)) && isTime(at + 1)) at += 2
  return at < items.length && isJoined(scene, at) ? at : from
}
