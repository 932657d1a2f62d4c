import { useEffect, useState } from 'react'
import type { DraftReading } from '../../library/ingest/preview.ts'
import { useIngest } from './ingest-context.ts'

/** How the engine reads a draft; null until it has. */
export function useReading(text: string, title: string, lang: string): DraftReading | null {
  const load = useIngest()
  const [answer, setAnswer] = useState<{ readonly text: string; readonly reading: DraftReading } | null>(null)

  useEffect(() => {
    const control = new AbortController()
    const facts = { ...(title !== '' && { title }), ...(lang !== '' && { lang }) }
    async function read() {
      const { preview } = await load()
      const reading = await preview({ text, ...facts })
      if (!control.signal.aborted) setAnswer({ text, reading })
    }
    const soon = setTimeout(() => void read().catch(() => setAnswer(null)), WHILE_TYPING)
    return () => {
      clearTimeout(soon)
      control.abort()
    }
  }, [load, text, title, lang])

  return answer?.text === text ? answer.reading : null
}

/** Milliseconds: a title is typed letter by letter. */
const WHILE_TYPING = 200
