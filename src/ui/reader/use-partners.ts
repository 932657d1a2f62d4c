import type { RefObject } from 'react'
import { useBehind } from './use-behind.ts'

/** Pointing at a phrase lights what stands for it on the other side (partners.ts). */
export function usePartners(area: RefObject<HTMLElement | null>): void {
  useBehind(area, loadPartners)
}

async function loadPartners() {
  return (await import('./partners.ts')).lightPartners
}
