import { useState } from 'react'

/** Rows of a list that are drawn at once: thousands would keep the page from answering. */
const ROWS = 200

/** The first rows of a list, and how the reader sees more of them. */
export function useRows<T>(all: readonly T[]) {
  const [most, setMost] = useState(ROWS)
  const left = Math.max(0, all.length - most)
  return { rows: all.slice(0, most), left, next: Math.min(ROWS, left), more: () => setMost(most + ROWS) }
}
