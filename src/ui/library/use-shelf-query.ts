import { useCallback, useEffect, useRef, useState } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import type { ShelfQuery } from '../../view/library-list.ts'
import { formatShelfQuery, parseShelfQuery } from '../../view/library-query.ts'

/** Milliseconds without a key until the link says what is typed: browsers refuse a new address a letter. */
const PAUSE = 300

/** What is asked of the list; the page’s address says it, and back, forward and edited links ask anew. */
export function useShelfQuery() {
  const said = useVariorum((state) => state.shelfQuery)
  const askShelf = useVariorum((state) => state.askShelf)
  const [query, setQuery] = useState(() => parseShelfQuery(said))
  /** What the address is known to say. */
  const known = useRef(said)
  useEffect(() => {
    if (said === known.current) return
    known.current = said
    setQuery(parseShelfQuery(said))
  }, [said])
  useEffect(() => {
    const next = formatShelfQuery(query)
    if (next === known.current) return
    const timer = setTimeout(() => {
      known.current = next
      askShelf(next)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [query, askShelf])
  const ask = useCallback((asked: ShelfQuery) => setQuery(asked), [])
  return { query, ask }
}
