import type { Complement } from '../../lexicon/attribution.ts'
import type { CueGroup } from '../../model.ts'
import type { Run } from './phrases.ts'

/** Words of attribution in a frame, with who is named beside them. */
export interface FoundCue extends Run {
  /**
   * `finite`: X said; `inverted`: said X; `bare`: adding, to say: its speaker is named elsewhere;
   * `according`: according to X; `noun`: X's claim.
   */
  readonly kind: 'finite' | 'inverted' | 'bare' | 'according' | 'noun'
  readonly group: CueGroup
  readonly takes: Complement
  readonly source: Run | null
  /** From the first to the last item of cue and source, where they stand together. */
  readonly core: Run
  /** "did not say", "could say": nothing was said yet. */
  readonly unsaid: boolean
}
