import { useId, useState } from 'react'
import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { HAND_TEXT } from '../../view/hand-labels.ts'

/** Whether words that are spelled otherwise count as the same; the comparison on the page is made anew. Without one, nothing. */
export function SpellingSwitch() {
  const exactSpelling = useVariorum((state) => state.exactSpelling)
  const isComparing = useVariorum((state) => state.isComparing)
  const spellExactly = useVariorum((state) => state.spellExactly)
  const isReading = useVariorum((state) => state.screen === 'read' && readyOf(state) !== null)
  // What was asked for shows at once, though the answer takes a moment; where that fails, it shows no longer.
  const [asked, setAsked] = useState<boolean | null>(null)
  const isExact = asked ?? exactSpelling
  const note = useId()
  if (!isReading) return null

  async function ask(exact: boolean) {
    setAsked(exact)
    await spellExactly(exact)
    setAsked(null)
  }

  return (
    <>
      <label className="setting-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={!isExact}
          aria-describedby={note}
          checked={!isExact}
          onChange={({ target: { checked } }) => void ask(!checked)}
        />
        {HAND_TEXT.spelling}
      </label>
      <p className="setting-note" id={note}>
        {isComparing ? HAND_TEXT.comparing : HAND_TEXT.spellingMeaning}
      </p>
    </>
  )
}
