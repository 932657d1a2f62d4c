import { useVariorum } from '../../../store/use-store.ts'
import { LIST_TEXT } from '../../../view/list-labels.ts'
import { usePair } from '../pair-context.ts'

/** Why no card is shown, and what to do where something can be done. */
export function EmptyList() {
  const { entries, relationship } = usePair()
  const listAll = useVariorum((state) => state.listAll)
  if (entries.length === 0)
    return (
      <p className="list-empty">
        {relationship === 'other-speech' ? LIST_TEXT.nothingAcross : LIST_TEXT.nothing}
      </p>
    )
  return (
    <div className="list-empty">
      <p>{LIST_TEXT.allOff}</p>
      <button type="button" className="button button-main" onClick={listAll}>
        {LIST_TEXT.showAll}
      </button>
    </div>
  )
}
