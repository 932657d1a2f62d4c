import { useEffect, useState } from 'react'
import type { ArticleEntry } from '../../library/model.ts'
import { useNow } from '../../store/use-store.ts'
import type { TwinSaid } from '../../view/add-problems.ts'
import { articleText } from '../../view/names.ts'
import { NEARLY, shareIn } from '../../view/near-copy.ts'
import type { Desk, DraftEntry } from './desk-model.ts'
import { type Ingest, useIngest } from './ingest-context.ts'

/** Articles of the speech that are compared with a draft: the newest; more would keep a reader waiting. */
const MOST = 20

/** The article that says the same as a draft, or nearly: in the library, or before it on the desk. Null where none is found. */
export function useTwin(entry: DraftEntry, desk: Desk): TwinSaid | null {
  const load = useIngest()
  const now = useNow()
  const [twin, setTwin] = useState<TwinSaid | null>(null)
  const { id, speech, draft } = entry
  const before = desk.drafts.find((other) => other.id < id && other.draft.text === draft.text)

  useEffect(() => {
    const control = new AbortController()
    async function search() {
      const { own, library } = now()
      const ingest = await load()
      const key = ingest.keyOf(draft.text)
      const same = own.articles.find((article) => article.key === key)
      const speeches = library.kind === 'ready' ? library.value.speeches : []
      const neighbours = speeches.find(({ slug }) => slug === speech)?.articles ?? []
      const found = same
        ? { name: articleText(same), share: 1, isSame: true }
        : await nearest(draft.text, neighbours.slice(-MOST), { ingest, signal: control.signal })
      if (!control.signal.aborted) setTwin(found)
    }
    search().catch(() => setTwin(null))
    return () => control.abort()
  }, [load, now, draft.text, speech])

  return before ? { name: nameOnDesk(before), share: 1, isSame: true } : twin
}

interface Search {
  readonly ingest: Ingest
  readonly signal: AbortSignal
}

async function nearest(
  text: string,
  neighbours: readonly ArticleEntry[],
  { ingest, signal }: Search,
): Promise<TwinSaid | null> {
  let best: TwinSaid | null = null
  for (const entry of neighbours) {
    const other = await ingest.textOf(entry)
    if (signal.aborted) return null
    const share = other === null ? 0 : shareIn(text, other)
    if (share >= NEARLY && share > (best?.share ?? 0))
      best = { name: articleText(entry), share, isSame: other === text }
  }
  return best
}

function nameOnDesk({ fields, name }: DraftEntry): string {
  return fields.title === '' && fields.outlet === '' ? name : articleText(fields)
}
