import type { RowId } from '../view/model.ts'
import { foldOf, isShown, readyOf } from './selectors.ts'
import type { SliceTools } from './slice.ts'

/** A row that is asked for is never folded away. */
export function unfoldFor(tools: SliceTools, row: RowId | null): void {
  openFoldOf(tools, row)
  const { get, set } = tools
  if (row !== null && readyOf(get()) && !isShown(get(), row)) set({ onlyDifferences: false })
}

/** Opens the run that a row is folded away in, if it is in one. */
export function openFoldOf({ set, get }: SliceTools, row: RowId | null): void {
  const fold = foldOf(get(), row)
  if (fold !== null) set({ unfolded: [...get().unfolded, fold] })
}
