import { Suspense, useDeferredValue, useState } from 'react'
import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { Failed } from '../shared/failed.tsx'
import { LazyHints } from './lazy-hints.tsx'
import { lazily } from '../shared/lazily.tsx'
import { Skeleton } from './skeleton.tsx'
import { SpeechLine } from './speech-line.tsx'
import { Toolbar } from './toolbar.tsx'
import { useReadingKeys } from './use-reading-keys.ts'
import { ShownView } from './views.tsx'

/** Without it paper has no head; the page itself is whole. */
const PrintHead = lazily(
  async () => (await import('./print-head.tsx')).PrintHead,
  () => null,
)

/** The reading screen: the line of the speech, the sticky bar, and the two articles in whatever state they are. */
export function Reader() {
  const library = useVariorum((state) => state.library)
  const reading = useVariorum((state) => state.reading)
  const ready = useVariorum(readyOf)
  // Drawing a long view anew is put off behind what answers the click, and may be interrupted.
  const view = useDeferredValue(useVariorum((state) => state.view))
  const pair = ready && `${ready.left.entry.id} ${ready.right.entry.id}`
  const [hasOtherView, hasOtherPair] = [useHasChanged(view), useHasChanged(pair)]
  useReadingKeys()

  if (library.kind === 'failed') return <Failed message={library.message} hasLibrary={false} />
  return (
    <>
      {/* Another pair is another reading: nothing of the last one's focus, folds or dialogs is kept. */}
      <Suspense fallback={null}>{ready && <PrintHead ready={ready} />}</Suspense>
      <SpeechLine key={`line ${pair}`} />
      <Toolbar />
      {ready && <LazyHints />}
      {reading.kind === 'failed' && <Failed message={reading.message} hasLibrary />}
      {(reading.kind === 'loading' || (ready && !view)) && <Skeleton />}
      {ready && view && (
        <ShownView key={pair} view={view} ready={ready} arrives={hasOtherView || hasOtherPair} />
      )}
    </>
  )
}

/** Whether a value has ever been another one than at first; null is none yet. */
function useHasChanged(value: string | null): boolean {
  const [first, setFirst] = useState(value)
  const [hasChanged, setChanged] = useState(false)
  if (first === null && value !== null) setFirst(value)
  if (!hasChanged && first !== null && value !== first) setChanged(true)
  return hasChanged
}
