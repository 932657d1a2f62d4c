import { useEffect, useRef, useState } from 'react'
import '../../styles/hints.css'
import { useNow, useVariorum } from '../../store/use-store.ts'
import { HINTS, HINTS_TEXT, TOUCH_HINTS } from '../../view/hints.ts'
import { positionText } from '../../view/screen-labels.ts'
import { letGo } from '../shared/focus-text.ts'
import { useKeys } from '../shared/use-keys.ts'

/** Short hints for a first visit, one at a time. They take no focus, and once ended never come again. */
export function Hints() {
  const [at, setAt] = useState(0)
  const [hints] = useState(hintsForPointer)
  const now = useNow()
  const say = useVariorum((state) => state.say)
  useHintsSaid()
  // An open close-up is closed first.
  useKeys(['close', () => now().selected === null && end()])

  /** By keyboard the focus would be lost with the card. */
  function end() {
    letGo(now().endHints)
  }

  function goOn() {
    setAt(at + 1)
    say(`${positionText(at + 2, hints.length)}: ${hints[at + 1]}`)
  }

  const isLast = at === hints.length - 1
  return (
    <section className="hints" aria-label={HINTS_TEXT.label}>
      <p>{hints[at]}</p>
      <footer className="hints-foot">
        <span className="hints-position">{positionText(at + 1, hints.length)}</span>
        {!isLast && (
          <button type="button" className="text-button" onClick={end}>
            {HINTS_TEXT.skip}
          </button>
        )}
        <button type="button" className="button button-main" onClick={isLast ? end : goOn}>
          {isLast ? HINTS_TEXT.done : HINTS_TEXT.next}
        </button>
      </footer>
    </section>
  )
}

function hintsForPointer(): typeof HINTS {
  return matchMedia('(pointer: coarse)').matches ? TOUCH_HINTS : HINTS
}

/** Said once, with what the page has just said of the comparison: there is one live message. */
function useHintsSaid() {
  const now = useNow()
  const isSaid = useRef(false)
  useEffect(() => {
    if (isSaid.current) return
    isSaid.current = true
    const { say, announcement } = now()
    say(`${announcement} ${HINTS_TEXT.said}`.trim())
  }, [now])
}
