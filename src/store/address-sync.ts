import type { StoreApi } from 'zustand/vanilla'
import { formatAddress, isSamePlace } from './address.ts'
import type { Store } from './actions.ts'
import type { AddressBar } from './services.ts'

/**
 * Keeps the address bar and the store alike. Another pair, screen or view is a step of history; selection and
 * filters replace the step they belong to, and so does the pair that an empty address opens with.
 */
export function syncAddress(store: StoreApi<Store>, addressBar: AddressBar): void {
  store.subscribe((state) => {
    const next = formatAddress(state)
    const shown = addressBar.read()
    if (next === null || next === shown) return
    if (isEmpty(shown) || isSamePlace(shown, next)) addressBar.replace(next)
    else addressBar.push(next)
  })
  addressBar.onChange(() => store.getState().followAddress())
}

function isEmpty(hash: string): boolean {
  return /^#?\/?$/u.test(hash)
}
