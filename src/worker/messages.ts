import type { Article, CompareOptions, Comparison } from '../engine/model.ts'

/** What passes through the doorway. Answers carry the number of their request. */

export interface Request {
  readonly id: number
  readonly left: Article
  readonly right: Article
  readonly options: CompareOptions
}

export interface Answer {
  readonly id: number
  readonly comparison: Comparison
}
