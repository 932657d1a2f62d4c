import { persist } from 'zustand/middleware'
import { createStore as createVanillaStore, type StoreApi } from 'zustand/vanilla'
import { createComparing } from './comparing.ts'
import { createComparisonSlice } from './comparison-slice.ts'
import { createHandSlice } from './hand-slice.ts'
import { createLibrarySlice } from './library-slice.ts'
import { createListSlice } from './list-slice.ts'
import { createOwnSlice } from './own-slice.ts'
import type { Store } from './model.ts'
import { createReadingSlice } from './reading-slice.ts'
import type { Services } from './services.ts'
import { settingsOptions } from './settings.ts'
import { createSettingsSlice } from './settings-slice.ts'
import { createShelf } from './shelf.ts'
import type { SliceTools } from './slice.ts'

/** The state of the page. It does nothing until `followAddress` is called. */
export function createStore(services: Services): StoreApi<Store> {
  const store = createVanillaStore<Store>()(
    persist((set, get) => {
      const tools: SliceTools = { set, get, services }
      const shelf = createShelf(services.library)
      const comparing = createComparing(tools, shelf)
      const { slice, show } = createComparisonSlice(tools, { shelf, comparing })
      const own = createOwnSlice(tools, comparing)
      return {
        ...slice,
        ...own.slice,
        ...createLibrarySlice(tools, { show, adopt: own.adopt }),
        ...createReadingSlice(tools),
        ...createListSlice(tools),
        ...createHandSlice(tools, comparing),
        ...createSettingsSlice(tools),
      }
    }, settingsOptions(services.settings)),
  )
  // Every change writes all settings: without this, one tab would write the other’s away.
  services.settings.onChange(() => void store.persist.rehydrate())
  return store
}
