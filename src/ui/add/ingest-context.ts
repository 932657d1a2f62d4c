import { createContext, useContext } from 'react'
import type { pageIngest } from '../../library/ingest/page-ingest.ts'
import type { ArticleEntry } from '../../library/model.ts'

/** What adding articles asks of the library. */
export type Ingest = typeof pageIngest & {
  /** The text of an article that is there already; null where it cannot be had. */
  readonly textOf: (entry: ArticleEntry) => Promise<string | null>
}

/** Fetches it; `main.tsx` provides it around `App`. Rejects where the code cannot be had. */
export const IngestContext = createContext<(() => Promise<Ingest>) | null>(null)

export function useIngest(): () => Promise<Ingest> {
  const load = useContext(IngestContext)
  if (!load) throw new Error('articles are read outside IngestContext')
  return load
}
