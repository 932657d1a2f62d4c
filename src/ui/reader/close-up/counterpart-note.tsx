import type { Row } from '../../../view/model.ts'
import { voidText } from '../../../view/row-labels.ts'
import { otherSide } from '../../../view/sentences.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import { RowLink } from '../row-link.tsx'

/** The sentence that a moved or unsure row is laid beside below, which stands in another row: nobody judges what is not seen. */
export function CounterpartNote({ row }: { readonly row: Row }) {
  const pair = usePair()
  if (row.shape !== 'moved' && row.shape !== 'unsure') return null
  const link = row.shape === 'moved' ? row.twin : row.possibly
  const text = voidText(row, pair, sentenceText(pair, otherSide(row.side), link.sentence))
  return (
    text !== null && (
      <p className="close-up-note">
        <RowLink row={link.row}>{text}</RowLink>
      </p>
    )
  )
}
