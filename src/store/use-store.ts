import { createContext, useContext } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Store } from './actions.ts'

/** The store of the page; `main.tsx` provides it around `App`. */
export const StoreContext = createContext<StoreApi<Store> | null>(null)

/** Reads from the store, and draws again when what it read changes: `useVariorum((state) => state.theme)`. */
export function useVariorum<T>(selector: (state: Store) => T): T {
  return useStore(useStoreOfPage(), selector)
}

/** Gives the state as it is when asked: for handlers that act and then look. */
export function useNow(): () => Store {
  return useStoreOfPage().getState
}

function useStoreOfPage(): StoreApi<Store> {
  const store = useContext(StoreContext)
  if (!store) throw new Error('the store is read outside StoreContext')
  return store
}
