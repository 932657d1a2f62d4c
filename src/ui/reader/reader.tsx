import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { Failed } from '../shared/failed.tsx'
import { Reading } from './reading.tsx'
import { Skeleton } from './skeleton.tsx'
import { SpeechLine } from './speech-line.tsx'
import { Toolbar } from './toolbar.tsx'

/** The reading screen: the line of the speech, the sticky bar, and the two articles in whatever state they are. */
export function Reader() {
  const library = useVariorum((state) => state.library)
  const reading = useVariorum((state) => state.reading)
  const ready = useVariorum(readyOf)

  if (library.kind === 'failed') return <Failed message={library.message} hasLibrary={false} />
  return (
    <>
      <SpeechLine />
      <Toolbar />
      {reading.kind === 'failed' && <Failed message={reading.message} hasLibrary />}
      {reading.kind === 'loading' && <Skeleton />}
      {/* Another pair is another reading: nothing of the last one's focus or folds is kept. */}
      {ready && <Reading key={`${ready.left.entry.id} ${ready.right.entry.id}`} ready={ready} />}
    </>
  )
}
