import { useVariorum } from '../../store/use-store.ts'
import { type KeyAction, KEYS } from '../../view/keys.ts'

/**
 * What a button says of the keys that do the same: for assistive technology, and behind its name for who points at
 * it. Nothing while single keys are switched off.
 */
export function useShortcut(action: KeyAction) {
  const isHeard = useVariorum((state) => state.singleKeys)
  const keys = KEYS[action]
  return isHeard ? { keys: keys.join(' '), hint: ` (${keys[0]})` } : { keys: undefined, hint: '' }
}
