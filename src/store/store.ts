import { createStore as createVanillaStore, type StoreApi } from 'zustand/vanilla'
import { createComparing } from './comparing.ts'
import { createComparisonSlice } from './comparison-slice.ts'
import { createHandSlice } from './hand-slice.ts'
import { createLibrarySlice } from './library-slice.ts'
import { createListSlice } from './list-slice.ts'
import { createOwnSlice } from './own-slice.ts'
import type { Store } from './actions.ts'
import { createReadingSlice } from './reading-slice.ts'
import type { Services } from './services.ts'
import { keptSettings } from './settings.ts'
import { createSettingsSlice } from './settings-slice.ts'
import { createShelf } from './shelf.ts'
import type { SliceTools } from './slice.ts'

/** The state of the page. It does nothing until `followAddress` is called. */
export function createStore(services: Services): StoreApi<Store> {
  const settings = keptSettings(services.settings)
  const store = createVanillaStore<Store>()((set, get) => {
    const tools: SliceTools = { set, get, services }
    const shelf = createShelf(services.library)
    const comparing = createComparing(tools, shelf)
    const { slice, show } = createComparisonSlice(tools, { shelf, comparing })
    const own = createOwnSlice(tools, comparing)
    return {
      ...slice,
      ...own.slice,
      ...createLibrarySlice(tools, { show, takeOwn: own.takeOwn }),
      ...createReadingSlice(tools),
      ...createListSlice(tools),
      ...createHandSlice(tools, comparing),
      ...createSettingsSlice(tools),
      ...settings.read(),
    }
  })
  store.subscribe(settings.write)
  // Every change writes all settings: without this, one tab would write the other’s away.
  services.settings.onChange(() => store.setState(settings.read()))
  return store
}
