import { lazily } from '../shared/lazily.tsx'
import { CloseUpMissing } from './close-up-missing.tsx'

const load = async () => (await import('./close-up/close-up.tsx')).CloseUp

/** Loaded once a reader points at the texts or goes to them (`loadCloseUp`), and at the latest when a row is picked. */
export const CloseUp = lazily(load, CloseUpMissing)

/** So that the first pick need not wait. Where it cannot be had, the pick says so. */
export function loadCloseUp(): void {
  load().catch(() => undefined)
}
