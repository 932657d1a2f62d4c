import { startTransition, useId, useOptimistic } from 'react'
import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { HAND_TEXT } from '../../view/hand-labels.ts'

/** Whether words that are spelled otherwise count as the same; the comparison on the page is made anew. Without one, nothing. */
export function SpellingSwitch() {
  const exactSpelling = useVariorum((state) => state.exactSpelling)
  const isComparing = useVariorum((state) => state.isComparing)
  const spellExactly = useVariorum((state) => state.spellExactly)
  const isReading = useVariorum((state) => state.screen === 'read' && readyOf(state) !== null)
  // What was asked for shows at once, though the answer takes a moment.
  const [isExact, showExact] = useOptimistic(exactSpelling)
  const note = useId()
  if (!isReading) return null
  return (
    <>
      <label className="setting-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={!isExact}
          aria-describedby={note}
          checked={!isExact}
          onChange={({ target: { checked } }) =>
            startTransition(async () => {
              showExact(!checked)
              await spellExactly(!checked)
            })
          }
        />
        {HAND_TEXT.spelling}
      </label>
      <p className="setting-note" id={note}>
        {isComparing ? HAND_TEXT.comparing : HAND_TEXT.spellingMeaning}
      </p>
    </>
  )
}
