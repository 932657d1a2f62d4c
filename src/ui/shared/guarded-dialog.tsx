import { type ReactNode, useRef } from 'react'
import { Dialog } from './dialog.tsx'
import { DiscardQuestion } from './discard-question.tsx'
import { hasTyped } from './has-typed.ts'
import { useGuard } from './use-guard.ts'

interface Props {
  readonly title: string
  readonly closeLabel: string
  /** What else than typed words would be lost. */
  readonly hasMore?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that asks once before it closes over what was typed in it and is not kept. */
export function GuardedDialog({ title, closeLabel, hasMore = false, onClose, children }: Props) {
  const inside = useRef<HTMLDivElement>(null)
  const guard = useGuard(inside, () => hasMore || hasTyped(inside.current), onClose)
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={guard.ask}>
      <div ref={inside}>
        {guard.isAsking && <DiscardQuestion onDiscard={onClose} onGoOn={guard.goOn} />}
        {children}
      </div>
    </Dialog>
  )
}
