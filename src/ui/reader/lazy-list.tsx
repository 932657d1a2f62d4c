import { Suspense } from 'react'
import type { ReadyComparison } from '../../store/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { lazily } from '../shared/lazily.tsx'
import { ListMissing } from './list-missing.tsx'

interface Props {
  readonly ready: ReadyComparison
  readonly arrives: boolean
}

/** Loaded when it is first asked for: most readers begin with the texts. */
const ListView = lazily(async () => (await import('./list/list-view.tsx')).ListView, ListMissing)

export function LazyList(props: Props) {
  return (
    <Suspense fallback={<ListSkeleton />}>
      <ListView {...props} />
    </Suspense>
  )
}

/** Cards where the cards will be. */
function ListSkeleton() {
  return (
    <div className="list-skeleton" aria-busy="true">
      <p className="clipped">{SCREEN_TEXT.loadingList}</p>
      {['first', 'second', 'third'].map((card) => (
        <i key={card} aria-hidden="true" />
      ))}
    </div>
  )
}
