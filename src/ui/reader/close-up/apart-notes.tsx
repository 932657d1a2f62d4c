import type { Side, Sided } from '../../../engine/model.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { apartOf } from '../../../view/hand.ts'
import { apartText, HAND_TEXT, openingWords } from '../../../view/hand-labels.ts'
import type { Row } from '../../../view/model.ts'
import { passagesOf } from '../../../view/row-passages.ts'
import { sentenceText, usePair } from '../pair-context.ts'

interface Props {
  readonly row: Row
}

/** What the reader took apart from this row, so that another match in its place is no surprise; each can be mended. */
export function ApartNotes({ row }: Props) {
  const pair = usePair()
  const broken = useVariorum((state) => state.hand?.now.broken) ?? []
  const joinSentences = useVariorum((state) => state.joinSentences)
  return apartOf(pair.comparison, broken, sentencesOf(row)).map(({ left, right, from }) => {
    const sentence = sentenceText(pair, from, from === 'left' ? left : right)
    return (
      <p key={`${left} ${right}`} className="close-up-note">
        <bdi>{apartText(sentence)}</bdi>{' '}
        <button type="button" className="text-button" onClick={() => joinSentences(left, right)}>
          {HAND_TEXT.menu.undo}
          <span className="clipped">: {openingWords(sentence)}</span>
        </button>
      </p>
    )
  })
}

function sentencesOf(row: Row): Sided<readonly number[]> {
  const on = (side: Side) => passagesOf(row).find((passage) => passage.side === side)?.sentences ?? []
  return { left: on('left'), right: on('right') }
}
