import type { Row } from '../../../view/model.ts'
import { nearestText, togetherText } from '../../../view/row-labels.ts'
import { otherSide } from '../../../view/sentences.ts'
import { sentenceText, usePair } from '../pair-context.ts'
import { RowLink } from '../row-link.tsx'

interface Props {
  readonly row: Row
}

/** Behind every “not found”: the sentence there that quotes the same words, or else the nearest, for the reader to judge. */
export function NearestNote({ row }: Props) {
  const pair = usePair()
  if (row.shape !== 'only' || pair.relationship === 'other-speech') return null
  const { nearest, side, together } = row
  const there = together ?? nearest
  const sentence = there && sentenceText(pair, otherSide(side), there.sentence)
  const isTogether = together !== null && sentence !== null
  return (
    <p className="close-up-note">
      <RowLink row={there?.row}>
        {isTogether ? togetherText(sentence) : nearestText(side, pair, sentence)}
      </RowLink>
    </p>
  )
}
