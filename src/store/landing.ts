import type { Problem } from '../view/problems.ts'
import type { State } from './model.ts'
import { foldOf, isShown } from './selectors.ts'

/** Where a link to a pair lands: the row it names, if that one stands there. */
interface Landing {
  readonly place: Pick<State, 'selected' | 'visited'>
  /** The run to open for it. */
  readonly fold: readonly string[]
  /** Why it lands nowhere; null where it names no row, or one that stands. */
  readonly problem: Problem | null
}

/** @param state with its comparison ready, and the row of the link as `selected` */
export function landingOf(state: State): Landing {
  const { selected, visited } = state
  const fold = foldOf(state, selected)
  if (selected !== null && fold === null && !isShown(state, selected)) {
    const problem = { kind: 'unknown-row', row: selected } as const
    return { place: { selected: null, visited: null }, fold: [], problem }
  }
  const before = visited !== null && isShown(state, visited) ? visited : null
  return {
    place: { selected, visited: selected ?? before },
    fold: fold === null ? [] : [fold],
    problem: null,
  }
}
