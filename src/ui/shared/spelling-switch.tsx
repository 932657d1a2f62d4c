import { useId } from 'react'
import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { HAND_TEXT } from '../../view/hand-labels.ts'

/** Whether words that are spelled otherwise count as the same; the comparison on the page is made anew. Without one, nothing. */
export function SpellingSwitch() {
  const exactSpelling = useVariorum((state) => state.exactSpelling)
  const isComparing = useVariorum((state) => state.isComparing)
  const spellExactly = useVariorum((state) => state.spellExactly)
  const isReading = useVariorum((state) => state.screen === 'read' && readyOf(state) !== null)
  const note = useId()
  if (!isReading) return null
  return (
    <>
      <label className="setting-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={!exactSpelling}
          aria-describedby={note}
          checked={!exactSpelling}
          onChange={({ target }) => spellExactly(!target.checked)}
        />
        {HAND_TEXT.spelling}
      </label>
      <p className="setting-note" id={note}>
        {isComparing ? HAND_TEXT.comparing : HAND_TEXT.spellingMeaning}
      </p>
    </>
  )
}
