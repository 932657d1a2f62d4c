import { PANES_SURFACE } from './panes-surface.ts'
import { Strip } from './strip.tsx'

/** The strip beside two panes. */
export function PanesStrip() {
  return <Strip surface={PANES_SURFACE} />
}
