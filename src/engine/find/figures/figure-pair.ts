import type { Figure, Link, Sided, Strength } from '../../model.ts'
import type { FigureRelation } from './figure-relation.ts'
import type { FigureSentence } from './figure-side.ts'

/** Two sentences whose figures may be compared: matched ones, or one beside the other's partner. */
export interface FigurePair {
  readonly left: number
  readonly right: number
  readonly strength: Strength | 'neighbour'
  /** Of a strong or fair match: what faces what. */
  readonly links: readonly Link[]
}

/** Two figures in two sentences that are looked at together. */
export interface FigurePlace {
  readonly left: FigureSentence
  readonly right: FigureSentence
  readonly one: Figure
  readonly other: Figure
  readonly relation: Exclude<FigureRelation, 'equal'>
  /** The figures of both that have no equal in the other sentence. */
  readonly open: Sided<readonly Figure[]>
  readonly pair: Pick<FigurePair, 'strength' | 'links'>
}
