import type { Side } from '../../../engine/model.ts'
import { HAND_TEXT } from '../../../view/hand-labels.ts'
import { SentenceLine } from './sentence-line.tsx'

/** A sentence of the row that is worked on. */
export interface OwnSentence {
  readonly side: Side
  readonly sentence: number
}

interface Props {
  readonly own: readonly OwnSentence[]
  readonly from: OwnSentence
  readonly choose: (own: OwnSentence) => void
}

/** The sentence that is to be matched: the only one of the row, or one chosen of several. */
export function OwnSentences({ own, from, choose }: Props) {
  if (own.length === 1) {
    return (
      <p className="join-own">
        <SentenceLine {...from} />
      </p>
    )
  }
  return (
    <fieldset className="join-own">
      <legend>{HAND_TEXT.join.ownOf}</legend>
      {own.map((one) => (
        <label key={`${one.side}${one.sentence}`} className="join-choice">
          <input type="radio" name="from" checked={one === from} onChange={() => choose(one)} />
          <SentenceLine {...one} />
        </label>
      ))}
    </fieldset>
  )
}
