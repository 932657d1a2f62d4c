import { type ComponentType, Suspense } from 'react'
import type { View } from '../../store/model.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { lazily } from '../shared/lazily.tsx'
import { Reading } from './reading.tsx'
import { ViewMissing } from './view-missing.tsx'
import type { ViewProps } from './view-props.ts'

/** One component a view. But for the first they are loaded when asked for: most readers stay with one. */
const VIEW_OF: Readonly<Record<View, ComponentType<ViewProps>>> = {
  aligned: Reading,
  published: lazily(async () => (await import('./published/published-view.tsx')).PublishedView, ViewMissing),
  desk: lazily(async () => (await import('./desk/desk-view.tsx')).DeskView, ViewMissing),
  themes: lazily(async () => (await import('./themes/themes-view.tsx')).ThemesView, ViewMissing),
  list: lazily(async () => (await import('./list/list-view.tsx')).ListView, ViewMissing),
}

interface Props extends ViewProps {
  readonly view: View
}

export function ShownView({ view, ...props }: Props) {
  const Shown = VIEW_OF[view]
  return (
    <Suspense fallback={<ViewSkeleton />}>
      <Shown {...props} />
    </Suspense>
  )
}

/** Something of the view’s size where it will be. */
function ViewSkeleton() {
  return (
    <div className="view-skeleton" aria-busy="true">
      <p className="clipped">{SCREEN_TEXT.loadingView}</p>
      {['first', 'second', 'third'].map((card) => (
        <i key={card} aria-hidden="true" />
      ))}
    </div>
  )
}
