import '../../styles/hand.css'
import { useVariorum } from '../../store/use-store.ts'
import { HAND_TEXT } from '../../view/hand-labels.ts'

/** Whether words that are spelled otherwise count as the same. The comparison is made anew, behind whatever shows the switch. */
export function SpellingSwitch() {
  const exactSpelling = useVariorum((state) => state.exactSpelling)
  const isComparing = useVariorum((state) => state.isComparing)
  const spellExactly = useVariorum((state) => state.spellExactly)
  return (
    <label className="spelling-switch">
      <input
        type="checkbox"
        checked={!exactSpelling}
        onChange={({ target }) => spellExactly(!target.checked)}
      />
      <span>
        {HAND_TEXT.spelling}
        <span className="menu-note">{isComparing ? HAND_TEXT.comparing : HAND_TEXT.spellingMeaning}</span>
      </span>
    </label>
  )
}
