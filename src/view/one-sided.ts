import type { Finding } from '../engine/model.ts'

/** A quote that one article has and the other does not tell at all. */
export function isOfOneSide({ rule, sentences }: Finding): boolean {
  return rule === 'quote-form' && (sentences.left.length === 0 || sentences.right.length === 0)
}
