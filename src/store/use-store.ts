import { createContext, useContext } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { Store } from './model.ts'

/** The store of the page; `main.tsx` provides it around `App`. */
export const StoreContext = createContext<StoreApi<Store> | null>(null)

/** Reads from the store, and draws again when what it read changes: `useVariorum((state) => state.theme)`. */
export function useVariorum<T>(selector: (state: Store) => T): T {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useVariorum stands outside StoreContext')
  return useStore(store, selector)
}
