import { startTransition, useEffect, useState } from 'react'

/**
 * False at first, true a moment after: for what may come behind the texts.
 * @param isDue whether that moment has come
 */
export function useAfterwards(isDue = true): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => {
    if (isDue) startTransition(() => setAfter(true))
  }, [isDue])
  return isAfter
}
