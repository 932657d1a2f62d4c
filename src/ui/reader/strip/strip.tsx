import { useId, useMemo } from 'react'
import '../../../styles/strip.css'
import { useVariorum } from '../../../store/use-store.ts'
import { stripOf } from '../../../view/strip.ts'
import { stripText } from '../../../view/strip-labels.ts'
import { usePair } from '../pair-context.ts'
import { useAfterwards } from '../use-afterwards.ts'
import { StripBands } from './strip-bands.tsx'
import { StripWindow } from './strip-window.tsx'
import type { Surface } from './surface.ts'
import { useStripDrag } from './use-strip-drag.ts'

interface Props {
  readonly surface: Surface
}

/** The whole comparison at its true proportions: where the differences stand on either side, and what is in sight. */
export function Strip({ surface }: Props) {
  const pair = usePair()
  const { comparison, layout } = pair
  const muted = useVariorum((state) => state.muted)
  const blocks = useMemo(() => stripOf(comparison, layout), [comparison, layout])
  const { track, handlers } = useStripDrag(blocks, surface)
  const words = useId()
  // As many bands as rows: they come behind the texts.
  const hasBands = useAfterwards()
  return (
    <div className="strip" data-muted={muted.join(' ')} {...handlers}>
      <div className="strip-track" ref={track}>
        {hasBands && <StripBands blocks={blocks} />}
        <StripWindow blocks={blocks} surface={surface} describedBy={words} />
      </div>
      <p id={words} hidden>
        {stripText(layout, pair)}
      </p>
    </div>
  )
}
