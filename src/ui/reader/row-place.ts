import type { Row, RowId } from '../../view/model.ts'
import { passagesOf } from '../../view/row-passages.ts'
import type { Pair } from './pair-context.ts'

/** Whether a paragraph begins in this row on either side: then it stands off from the row above. */
export function opensParagraph(pair: Pair, row: Row): boolean {
  return passagesOf(row).some((passage) => {
    const { sentences } = pair.comparison[passage.side].reading
    const first = passage.sentences[0] ?? 0
    return sentences[first]?.paragraph !== sentences[first - 1]?.paragraph
  })
}

/** The two headlines, where each stands in a row of its own: they are drawn beside one another all the same. */
export function besideRows(rows: readonly Row[]): readonly RowId[] {
  const alone = rows.filter((row) => row.shape !== 'match' && row.passage.role === 'headline')
  return alone.length === 2 ? alone.map((row) => row.id) : []
}
