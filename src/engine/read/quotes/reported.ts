import { attributed, type Draft } from './drafts.ts'
import type { FoundCue } from './found-cue.ts'
import { hasComma, isQuotation } from './phrases.ts'
import type { Content } from './quoted-runs.ts'
import { contentBefore } from './said-before.ts'
import { contentAfter } from './said-behind.ts'
import type { Scene } from './scene.ts'
import { endsBreath } from './speakers.ts'

/** What a frame's cues attribute, in their order. No word is given to two of them. */
export function reportedIn(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  const final = finalCue(scene)
  const whole = final === null ? null : contentBefore(scene, final, 0)
  if (final !== null && whole !== null) return [attributed(scene.items, whole, final)]
  let free = 0
  for (const cue of scene.cues) {
    if (cue.first < free) continue
    const content = contentBefore(scene, cue, free) ?? freeOnly(contentAfter(scene, cue), free)
    if (content === null) continue
    drafts.push(attributed(scene.items, content, cue))
    free = Math.max(cue.core.last, ...content.map(({ last }) => last)) + 1
  }
  return drafts
}

function freeOnly(content: Content | null, free: number): Content | null {
  return content?.every(({ first }) => first >= free) === true ? content : null
}

/** `He told aides that it was over, but nobody listened, a source said.`: all of it is the source's. */
function finalCue({ cues, items, ...ground }: Scene): FoundCue | null {
  const cue = cues.at(-1)
  const scene = { cues, items, ...ground }
  if (cue === undefined || cues.length < 2 || cue.core.last !== items.length - 1) return null
  if (cue.kind !== 'finite' && cue.kind !== 'inverted') return null
  if (items.some((_, at) => isQuotation(scene, at))) return null
  return hasComma(scene, cue.core.first) && endsBreath(scene, cue.core.last + 1) ? cue : null
}
