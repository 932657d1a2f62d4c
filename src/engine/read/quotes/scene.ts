import { cuesIn } from './cues.ts'
import type { FoundCue } from './found-cue.ts'
import type { Ground } from './phrases.ts'

/** A frame with its cues: what the bounds of reported speech are told by. */
export interface Scene extends Ground {
  readonly cues: readonly FoundCue[]
  /** By the first item of cue and source together. */
  readonly coreAt: ReadonlyMap<number, FoundCue>
  /** By the first item of the cue itself. */
  readonly cueAt: ReadonlyMap<number, FoundCue>
  readonly text: string
}

/** A sentence with the cues found in it. */
export function sceneOf(text: string, ground: Ground): Scene {
  const cues = cuesIn(ground)
  return {
    ...ground,
    text,
    cues,
    coreAt: cues.length === 0 ? NONE : new Map(cues.map((cue) => [cue.core.first, cue])),
    cueAt: cues.length === 0 ? NONE : new Map(cues.map((cue) => [cue.first, cue])),
  }
}

const NONE: ReadonlyMap<number, FoundCue> = new Map()
