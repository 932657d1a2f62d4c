import type { Side } from '../../../engine/model.ts'
import { placeOf } from '../../../view/places.ts'
import { placeText } from '../../../view/row-labels.ts'
import { dirOf, langOf, sentenceText, usePair } from '../pair-context.ts'

interface Props {
  readonly side: Side
  readonly sentence: number
}

/** A sentence in its own characters, with its outlet and its place. */
export function SentenceLine({ side, sentence }: Props) {
  const pair = usePair()
  return (
    <span className="sentence-line">
      <span className="quoted" lang={langOf(pair, side)} dir={dirOf(pair, side)}>
        {sentenceText(pair, side, sentence)}
      </span>{' '}
      <span className="menu-note">
        <bdi>{pair.names[side]}</bdi>, {placeText(placeOf(pair.comparison[side].reading, sentence))}
      </span>
    </span>
  )
}
