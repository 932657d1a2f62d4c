import { Suspense } from 'react'
import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { Failed } from '../shared/failed.tsx'
import { LazyHints } from './lazy-hints.tsx'
import { lazily } from '../shared/lazily.tsx'
import { ReadyView } from './ready-view.tsx'
import { Skeleton } from './skeleton.tsx'
import { SpeechLine } from './speech-line.tsx'
import { Toolbar } from './toolbar.tsx'
import { useHasChanged } from './use-has-changed.ts'
import { useReadingKeys } from './use-reading-keys.ts'

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
  const pair = ready && `${ready.left.entry.id} ${ready.right.entry.id}`
  const hasOtherPair = useHasChanged(pair)
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
      {reading.kind === 'loading' && <Skeleton />}
      {ready && <ReadyView ready={ready} isLater={hasOtherPair} />}
    </>
  )
}
