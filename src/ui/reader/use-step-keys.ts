import { useNow } from '../../store/use-store.ts'
import { useKeys } from '../shared/use-keys.ts'

/**
 * Keys that go to the next and the previous difference; Escape closes the close-up.
 * @param onStepped is called after a step
 */
export function useStepKeys(onStepped?: () => void) {
  const now = useNow()
  const step = (by: 1 | -1) => {
    now().stepDifference(by)
    onStepped?.()
  }
  useKeys(
    ['next', () => step(1)],
    ['previous', () => step(-1)],
    ['close', () => now().selected !== null && now().selectRow(null)],
  )
}
