import type { SayingVerb } from '../../lexicon/attribution.ts'
import type { CueGroup } from '../../model.ts'
import type { FoundCue } from './found-cue.ts'
import { type Ground, type Run, hasComma, isHelper, isJoined, isPossessive, keyAt } from './phrases.ts'
import { sourceAfter } from './source-behind.ts'
import { sourceBefore } from './sources.ts'
import { bareSource, speaker } from './speakers.ts'
import { isVerb } from './verbs.ts'

/** The cues outside quotation marks, in order. */
export function cuesIn(ground: Ground): FoundCue[] {
  const cues: FoundCue[] = []
  for (let at = 0; at < ground.items.length; at++) {
    const cue = cueAt(ground, at, cues.at(-1) ?? null)
    if (cue !== null) cues.push(cue)
  }
  return cues
}

function cueAt(ground: Ground, at: number, last: FoundCue | null): FoundCue | null {
  const { words } = ground
  const key = keyAt(ground, at)
  if (key === '') return null
  if (key === words.according && keyAt(ground, at + 1) === words.to) return accordingTo(ground, at)
  const verb = words.verbs.get(key)
  const group = words.nouns.get(key)
  if (group !== undefined && isPossessed(ground, at)) return nounCue(ground, at, group)
  if (verb === undefined || !isVerb(ground, at, verb)) return null
  return verbCue(ground, at, verb, last)
}

function accordingTo(ground: Ground, at: number): FoundCue | null {
  const source = sourceAfter(ground, at + 2)
  if (source === null) return null
  const core = { first: at, last: source.last }
  const cue = { first: at, last: at + 1, source, core, unsaid: false }
  return { ...cue, kind: 'according', group: 'neutral', takes: 'clause' }
}

function isPossessed(ground: Ground, at: number): boolean {
  return (
    isPossessive(ground, at - 1) &&
    isJoined(ground, at) &&
    ground.words.complementisers.has(keyAt(ground, at + 1))
  )
}

/** `Smith’s claim that …` */
function nounCue(ground: Ground, at: number, group: CueGroup): FoundCue | null {
  const source = sourceBefore(ground, at)
  if (source === null) return null
  const cue = { first: at, last: at, source, core: { first: source.first, last: at }, unsaid: false }
  return { ...cue, kind: 'noun', group, takes: 'that' }
}

function verbCue(ground: Ground, at: number, verb: SayingVerb, earlier: FoundCue | null): FoundCue | null {
  const { words } = ground
  const chain = chainBefore(ground, at)
  const extended = words.extending.get(keyAt(ground, at))?.has(keyAt(ground, at + 1)) === true
  const last = extended || words.particles.has(keyAt(ground, at)) ? at + 1 : at
  const takes = extended && keyAt(ground, last) === words.on ? 'order' : verb.takes
  const bare = chain.bare || (verb.form === 'ing' && chain.first === at)
  const { kind, source } = bare
    ? { kind: 'bare' as const, source: bareSource(ground, chain.first, earlier) }
    : speaker(ground, { first: chain.first, last }, verb, earlier)
  if (kind === 'finite' && source === null && takes !== 'clause') return null
  const beside =
    source !== null &&
    (kind === 'inverted' ||
      source.last === chain.first - 1 ||
      (kind === 'finite' && isAsideBefore(ground, source, chain.first)))
  const core = beside
    ? { first: Math.min(source.first, chain.first), last: Math.max(source.last, last) }
    : { first: chain.first, last }
  return { first: chain.first, last, kind, group: verb.group, takes, source, core, unsaid: chain.unsaid }
}

/** `Smith, who won in May, | said`: the speaker stands apart, but in the same breath. */
function isAsideBefore(ground: Ground, source: Run, at: number): boolean {
  return source.last < at && hasComma(ground, source.last + 1) && hasComma(ground, at)
}

/** The helping words before a verb: `has repeatedly | said`, `went on to | say`. */
function chainBefore(ground: Ground, at: number): { first: number; bare: boolean; unsaid: boolean } {
  const { words } = ground
  let first = at
  let bare = false
  if (keyAt(ground, at - 1) === words.to && isJoined(ground, at)) {
    const on = words.goOn.has(keyAt(ground, at - 3)) ? at - 3 : at - 1
    bare = on === at - 1
    first = on
  }
  while (first > 0 && isJoined(ground, first) && isHelper(ground, first - 1)) first--
  const helpers = ground.items.slice(first, at)
  return { first, bare, unsaid: helpers.some(({ key }) => words.negations.has(key) || words.unreal.has(key)) }
}
