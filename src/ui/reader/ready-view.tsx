import type { ReadyComparison } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { Skeleton } from './skeleton.tsx'
import { DrawnShare } from './use-drawn-chunks.ts'
import { useHasChanged } from './use-has-changed.ts'
import { useShownView } from './use-shown-view.ts'
import { ShownView } from './views.tsx'

interface Props {
  readonly ready: ReadyComparison
  /** Another pair was read before. */
  readonly isLater: boolean
}

/** The two articles in the view that is chosen. By itself, so that choosing another one draws nothing else anew. */
export function ReadyView({ ready, isLater }: Props) {
  const { view, share } = useShownView(useVariorum((state) => state.view))
  const hasOtherView = useHasChanged(view)
  if (!view) return <Skeleton />
  return (
    <DrawnShare value={share}>
      {/* Another pair is another reading: nothing of the last one's focus or folds is kept. */}
      <ShownView
        key={`${ready.left.entry.id} ${ready.right.entry.id}`}
        view={view}
        ready={ready}
        arrives={hasOtherView || isLater}
      />
    </DrawnShare>
  )
}
