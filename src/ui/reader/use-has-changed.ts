import { useState } from 'react'

/** Whether a value has ever been another one than at first; null is none yet. */
export function useHasChanged(value: string | null): boolean {
  const [first, setFirst] = useState(value)
  const [hasChanged, setChanged] = useState(false)
  if (first === null && value !== null) setFirst(value)
  if (!hasChanged && first !== null && value !== first) setChanged(true)
  return hasChanged
}
