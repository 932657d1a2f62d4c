import type { Side, Sided } from '../engine/model.ts'
import type { Layout, Row, RowId } from '../view/model.ts'

/**
 * The row of a newer comparison of the same texts that stands for one of the older: it draws the same sentence.
 * @param about the pair of sentences that was acted on: of a row that drew one of them, that sentence is followed
 */
export function carriedRow(
  { before, after }: Readonly<Record<'before' | 'after', Layout>>,
  id: RowId | null,
  about: Sided<number> | null,
): RowId | null {
  const row = before.rows.find((one) => one.id === id)
  if (!row) return null
  const drawn = sentencesOf(row)
  const followed = drawn.find(({ side, sentence }) => about?.[side] === sentence) ?? drawn[0]
  const draws = (one: Row) =>
    sentencesOf(one).some(({ side, sentence }) => side === followed?.side && sentence === followed.sentence)
  return after.rows.find(draws)?.id ?? null
}

function sentencesOf(row: Row): readonly { readonly side: Side; readonly sentence: number }[] {
  const passages = row.shape === 'match' ? [row.left, row.right] : [row.passage]
  return passages.flatMap(({ side, sentences }) => sentences.map((sentence) => ({ side, sentence })))
}
