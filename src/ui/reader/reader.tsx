import { useState } from 'react'
import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { Failed } from '../shared/failed.tsx'
import { LazyList } from './lazy-list.tsx'
import { Reading } from './reading.tsx'
import { Skeleton } from './skeleton.tsx'
import { SpeechLine } from './speech-line.tsx'
import { Toolbar } from './toolbar.tsx'

/** The reading screen: the line of the speech, the sticky bar, and the two articles in whatever state they are. */
export function Reader() {
  const library = useVariorum((state) => state.library)
  const reading = useVariorum((state) => state.reading)
  const ready = useVariorum(readyOf)
  const view = useVariorum((state) => state.view)
  const Shown = view === 'list' ? LazyList : Reading
  const arrives = useHasChanged(view)

  if (library.kind === 'failed') return <Failed message={library.message} hasLibrary={false} />
  return (
    <>
      <SpeechLine />
      <Toolbar />
      {reading.kind === 'failed' && <Failed message={reading.message} hasLibrary />}
      {reading.kind === 'loading' && <Skeleton />}
      {/* Another pair is another reading: nothing of the last one's focus or folds is kept. */}
      {ready && (
        <Shown key={`${ready.left.entry.id} ${ready.right.entry.id}`} ready={ready} arrives={arrives} />
      )}
    </>
  )
}

/** Whether a value has ever been another one than at first. */
function useHasChanged(value: string): boolean {
  const [first] = useState(value)
  const [hasChanged, setChanged] = useState(false)
  if (!hasChanged && value !== first) setChanged(true)
  return hasChanged
}
