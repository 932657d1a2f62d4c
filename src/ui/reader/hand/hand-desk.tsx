import '../../../styles/hand.css'
import { hasHand } from '../../../store/hand.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { HandMenu } from './hand-menu.tsx'
import { HandNote } from './hand-note.tsx'
import { useHandKeys } from './use-hand-keys.ts'

/** What belongs to the reader’s own word on matches; on the page only where there is any. */
export function HandDesk() {
  const hasWord = useVariorum(hasHand)
  useHandKeys()
  return (
    <>
      {hasWord && <HandMenu />}
      <HandNote />
    </>
  )
}
