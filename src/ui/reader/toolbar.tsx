import { ArrowLeftRight } from 'lucide-react'
import { Suspense, useRef } from 'react'
import { hasHand } from '../../store/hand.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { lazily } from '../shared/lazily.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { OutletSelect } from './outlet-select.tsx'
import { ShowMenu } from './show-menu.tsx'
import { Stepper } from './stepper.tsx'
import { useStickyHeight } from './use-sticky-height.ts'
import { ViewSwitch } from './view-switch.tsx'

const HandDesk = lazily(
  async () => (await import('./hand/hand-desk.tsx')).HandDesk,
  () => null,
)

/** The sticky bar: which article stands on which side, which marks are shown, and where one is among them. */
export function Toolbar() {
  const swapSides = useVariorum((state) => state.swapSides)
  const view = useVariorum((state) => state.view)
  const showsHand = useVariorum((state) => hasHand(state) || state.isComparing || state.handNote !== null)
  const bar = useRef<HTMLDivElement>(null)
  useStickyHeight(bar)
  return (
    <div ref={bar} className="toolbar">
      <div className="toolbar-side" data-side="left">
        <OutletSelect side="left" />
        <button
          type="button"
          className="button icon-button"
          aria-label={SCREEN_TEXT.swap}
          title={SCREEN_TEXT.swap}
          onClick={swapSides}
        >
          <ArrowLeftRight size={15} aria-hidden="true" />
        </button>
      </div>
      <div className="toolbar-middle">
        {(view === 'aligned' || view === 'published') && (
          <>
            <FilterMenu />
            <ShowMenu />
          </>
        )}
        <Stepper />
        <ViewSwitch />
        <Suspense fallback={null}>{showsHand && <HandDesk />}</Suspense>
      </div>
      <div className="toolbar-side" data-side="right">
        <OutletSelect side="right" />
      </div>
    </div>
  )
}
