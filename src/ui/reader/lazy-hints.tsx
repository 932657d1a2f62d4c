import { Suspense } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { lazily } from '../shared/lazily.tsx'

const Hints = lazily(
  async () => (await import('./hints.tsx')).Hints,
  () => null,
)

/** The hints, until they were read or skipped once: most readers never load them. */
export function LazyHints() {
  const isDone = useVariorum((state) => state.hintsDone)
  return <Suspense fallback={null}>{!isDone && <Hints />}</Suspense>
}
