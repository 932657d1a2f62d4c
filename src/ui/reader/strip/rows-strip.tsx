import { ROWS_SURFACE } from './rows-surface.ts'
import { Strip } from './strip.tsx'

/** The strip beside the aligned rows. */
export function RowsStrip() {
  return <Strip surface={ROWS_SURFACE} />
}
