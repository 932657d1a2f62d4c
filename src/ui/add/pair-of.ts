import type { SpeechEntry } from '../../library/model.ts'

/** Two articles of a speech to compare, the newly kept ones first among them; null where it has one alone. */
export function pairOf(
  { articles }: Pick<SpeechEntry, 'articles'>,
  kept: readonly string[],
): readonly [left: string, right: string] | null {
  const ids = articles.map(({ id }) => id)
  const fresh = ids.filter((id) => kept.includes(id))
  const older = ids.filter((id) => !kept.includes(id))
  const [left, right] = fresh.length > 1 ? fresh : [...older.slice(0, 1), ...fresh]
  return left === undefined || right === undefined ? null : [left, right]
}
