import type { ReadyComparison } from '../../store/model.ts'

/** What every view of a comparison is given. */
export interface ViewProps {
  readonly ready: ReadyComparison
  /** The view was changed since the page was opened: the focus goes to the passage that was read. */
  readonly arrives: boolean
}
