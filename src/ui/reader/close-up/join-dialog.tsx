import '../../../styles/dialogs.css'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useVariorum } from '../../../store/use-store.ts'
import { HAND_TEXT } from '../../../view/hand-labels.ts'
import { joinableOf } from '../../../view/joinable.ts'
import type { Row } from '../../../view/model.ts'
import { passagesOf } from '../../../view/row-passages.ts'
import { SCREEN_TEXT } from '../../../view/screen-labels.ts'
import { otherSide } from '../../../view/sentences.ts'
import { Dialog } from '../../shared/dialog.tsx'
import { usePair } from '../pair-context.ts'
import { JoinableList } from './joinable-list.tsx'
import { type OwnSentence, OwnSentences } from './own-sentences.tsx'

interface Props {
  readonly row: Row
  readonly onClose: () => void
}

const TEXT = HAND_TEXT.join

/** Which sentence of the other article tells the same as one of this row. */
export function JoinDialog({ row, onClose }: Props) {
  const { comparison } = usePair()
  const joinSentences = useVariorum((state) => state.joinSentences)
  const own = useMemo(() => ownSentences(row), [row])
  const [from, setFrom] = useState(own[0])
  const [hasError, setError] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const joinable = useMemo(
    () => (from ? joinableOf(comparison, from.side, from.sentence) : null),
    [comparison, from],
  )
  if (!from || !joinable) return null

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget).get(CHOICE)
    setError(chosen === null)
    if (chosen === null) return form.current?.querySelector<HTMLElement>(`[name="${CHOICE}"]`)?.focus()
    onClose()
    const there = Number(chosen)
    if (from?.side === 'left') joinSentences(from.sentence, there)
    else if (from) joinSentences(there, from.sentence)
  }

  return (
    <Dialog title={TEXT.heading} closeLabel={SCREEN_TEXT.close} onClose={onClose}>
      <form ref={form} className="join" noValidate onSubmit={onSubmit}>
        <OwnSentences own={own} from={from} choose={setFrom} />
        <JoinableList
          key={`${from.side}${from.sentence}`}
          side={otherSide(from.side)}
          joinable={joinable}
          name={CHOICE}
        />
        <div className="dialog-actions">
          <p className="field-error" role="alert">
            {hasError && TEXT.choose}
          </p>
          <button type="button" className="button" onClick={onClose}>
            {SCREEN_TEXT.cancel}
          </button>
          <button type="submit" className="button button-main">
            {TEXT.match}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

const CHOICE = 'with'

function ownSentences(row: Row): readonly OwnSentence[] {
  return passagesOf(row).flatMap(({ side, sentences }) => sentences.map((sentence) => ({ side, sentence })))
}
