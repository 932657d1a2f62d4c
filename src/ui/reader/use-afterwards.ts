import { startTransition, useEffect, useState } from 'react'

/** False at first, true a moment after: for what may come behind the texts. */
export function useAfterwards(): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => startTransition(() => setAfter(true)), [])
  return isAfter
}
