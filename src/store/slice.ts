import type { Store } from './actions.ts'
import type { State } from './model.ts'
import type { Services } from './services.ts'

/** What every slice of the store is made with. */
export interface SliceTools {
  readonly set: (change: Partial<State>) => void
  readonly get: () => Store
  readonly services: Services
}
