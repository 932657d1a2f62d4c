import '../../styles/dialogs.css'
import '../../styles/add.css'
import { useEffect, useRef, useState } from 'react'
import type { Arrival } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { GuardedDialog } from '../shared/guarded-dialog.tsx'
import { ChooseStep } from './choose-step.tsx'
import { KeptNote } from './kept-note.tsx'
import { KeptStep } from './kept-step.tsx'
import { ResultsStep } from './results-step.tsx'
import { useKeeping, type WhatWasKept } from './use-keeping.ts'
import { useDesk } from './use-desk.ts'

interface Props {
  readonly onClose: () => void
  /** Compares two texts without keeping them. */
  readonly onPasteTwo: () => void
}

/** Articles of the reader's own, from files or a paste to the library. Nothing is kept before they say so. */
export function AddDialog({ onClose, onPasteTwo }: Props) {
  const adding = useVariorum((state) => state.adding)
  const [kept, setKept] = useState<WhatWasKept | null>(null)
  const tools = useDesk()
  const { desk, work } = tools
  /** Also while others were kept. */
  const hasCome = work !== null || desk.drafts.length + desk.refused.length > 0
  const keeping = useKeeping(tools, setKept)
  useArrivals(adding, (arrival) => {
    setKept(null)
    tools.read(arrival)
  })

  return (
    <GuardedDialog
      title={SCREEN_TEXT.addText}
      closeLabel={SCREEN_TEXT.close}
      hasMore={desk.drafts.length > 0}
      onClose={onClose}
    >
      <div className="add">
        {kept && hasCome && <KeptNote kept={kept} />}
        {desk.drafts.length > 0 || work ? (
          <ResultsStep tools={tools} keeping={keeping} />
        ) : kept && !hasCome ? (
          <KeptStep kept={kept} onOthers={() => setKept(null)} />
        ) : (
          <ChooseStep tools={tools} onPasteTwo={onPasteTwo} />
        )}
      </div>
    </GuardedDialog>
  )
}

/** Reads what was dropped or pasted, once each: React's strict mode runs effects twice. */
function useArrivals(adding: Arrival | null, read: (arrival: Arrival) => void) {
  const last = useRef<Arrival>(null)
  useEffect(() => {
    if (adding === null || adding === last.current) return
    last.current = adding
    if (adding.files.length > 0 || adding.paste) read(adding)
  })
}
