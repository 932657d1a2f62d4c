import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import '../../../styles/hand.css'
import type { Comparison } from '../../../engine/model.ts'
import type { CloseUp } from '../../../view/close-up.ts'
import { HAND_TEXT } from '../../../view/hand-labels.ts'
import type { Row, RowId } from '../../../view/model.ts'
import { lazily } from '../../shared/lazily.tsx'
import { MissingDialog } from '../../shared/missing-dialog.tsx'
import { usePair } from '../pair-context.ts'
import { rowElement } from '../row-element.ts'
import { MatchActions } from './match-actions.tsx'

const JoinDialog = lazily(async () => (await import('./join-dialog.tsx')).JoinDialog, MissingDialog)

interface Props {
  readonly row: Row
  readonly closeUp: CloseUp
}

/** What a reader can say of the row’s matches: that one is none, that it stays one, that there is another. */
export function HandActions({ row, closeUp }: Props) {
  const { comparison } = usePair()
  const [isJoining, setJoining] = useState(false)
  const shown = spokenOf(comparison, closeUp)
  useFocusKept(row.id, comparison)
  return (
    <div className="hand-actions" role="group" aria-label={HAND_TEXT.actions}>
      {shown.map((index) => (
        <MatchActions key={index} index={index} isNamed={shown.length > 1} />
      ))}
      <button type="button" className="hand-button" onClick={() => setJoining(true)}>
        {HAND_TEXT.matchWith}
      </button>
      <Suspense fallback={null}>
        {isJoining && <JoinDialog row={row} onClose={() => setJoining(false)} />}
      </Suspense>
    </div>
  )
}

/** Matches that the row stands by; only where there is none, the possible one that it shows. */
function spokenOf({ matches }: Comparison, { shown }: CloseUp): readonly number[] {
  const earned = shown.filter((index) => matches[index]?.strength !== 'weak')
  return earned.length > 0 ? earned : shown.slice(0, 1)
}

/** A button that is gone with its match hands the focus to the row: there it is heard what became of it. */
function useFocusKept(id: RowId, comparison: Comparison) {
  const before = useRef(comparison)
  useLayoutEffect(() => {
    const isAnother = before.current !== comparison
    before.current = comparison
    if (isAnother && document.activeElement === document.body) rowElement(id)?.focus({ preventScroll: true })
  }, [id, comparison])
}
