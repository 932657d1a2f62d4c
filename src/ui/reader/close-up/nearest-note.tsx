import type { Row } from '../../../view/model.ts'
import { nearestText } from '../../../view/row-labels.ts'
import { otherSide } from '../../../view/sentences.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import { RowLink } from '../row-link.tsx'

interface Props {
  readonly row: Row
}

/** Behind every “not found” stands the nearest sentence of the other side, for the reader to judge. */
export function NearestNote({ row }: Props) {
  const pair = usePair()
  if (row.shape !== 'only' || pair.relationship === 'other-speech') return null
  const { nearest, side } = row
  const sentence = nearest && sentenceText(pair, otherSide(side), nearest.sentence)
  return (
    <p className="close-up-note">
      <RowLink row={nearest?.row}>{nearestText(side, pair, sentence)}</RowLink>
    </p>
  )
}
