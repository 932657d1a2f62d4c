import { useEffect, useRef, useState } from 'react'
import type { Draft, IngestResult } from '../../library/ingest/model.ts'
import type { OwnSpeech } from '../../library/own-model.ts'
import type { Arrival } from '../../store/model.ts'
import { useNow } from '../../store/use-store.ts'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { NO_WORD } from '../../view/preview.ts'
import { proposeSpeech, rememberedWords, speechTitle } from '../../view/propose-speech.ts'
import { type Desk, type DraftEntry, EMPTY_DESK, fieldsOf, withDraft, withRefused } from './desk-model.ts'
import { freshSlug } from '../shared/fresh-slug.ts'
import { type Ingest, useIngest } from './ingest-context.ts'
import { knownSpeeches } from './known-speeches.ts'
import { type Origin, readFiles, type Work } from './read-files.ts'

export interface DeskTools {
  readonly desk: Desk
  readonly change: (change: (desk: Desk) => Desk) => void
  readonly work: Work | null
  /** The code that reads files could not be had. */
  readonly isMissing: boolean
  /** Reads what a reader brought, behind what is being read already. */
  readonly read: (arrival: Arrival) => void
  readonly cancel: () => void
}

/** The desk, and the reading of files onto it; what is still read stops with the dialog. */
export function useDesk(): DeskTools {
  const load = useIngest()
  const now = useNow()
  const [desk, change] = useState(EMPTY_DESK)
  const [work, setWork] = useState<Work | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [words] = useState(rememberedWords)
  const queue = useRef(Promise.resolve())
  const control = useRef(new AbortController())

  useEffect(() => () => control.current.abort(), [])

  function put(result: IngestResult, ingest: Ingest, origin?: Origin) {
    if (result.kind === 'refused') return change((before) => withRefused(before, result))
    const { library, own } = now()
    const speeches = library.kind === 'ready' ? library.value.speeches : []
    const isThere = own.articles.some(({ key }) => key === ingest.keyOf(result.draft.text))
    change((before) => {
      const proposal = proposeSpeech(result.draft, knownSpeeches(speeches, before), words)
      const speech = proposal.kind === 'new' ? newSpeech(result.draft) : null
      const entry = {
        ...entryOf(result.name, result.draft),
        proposal,
        speech: proposal.kind === 'new' ? (speech?.slug ?? '') : proposal.slug,
        isWanted: !isThere,
        ...(origin && { origin }),
      }
      return withDraft(before, entry, speech)
    })
  }

  async function run(arrival: Arrival) {
    const { files, paste } = arrival
    setWork(startOf(arrival))
    try {
      const { signal } = control.current
      const ingest = await load()
      if (paste) put(await ingest.ingestPaste(paste, ingest.tools), ingest)
      await readFiles(files, {
        ingest,
        signal,
        onWork: setWork,
        onResult: (result, origin) => put(result, ingest, origin),
      })
    } catch {
      setMissing(true)
    } finally {
      setWork(null)
    }
  }

  return {
    desk,
    change,
    work,
    isMissing,
    read(arrival) {
      if (control.current.signal.aborted) control.current = new AbortController()
      setMissing(false)
      setWork((running) => running ?? startOf(arrival))
      queue.current = queue.current.then(() => run(arrival))
    },
    cancel: () => control.current.abort(),
  }
}

function startOf({ files }: Arrival): Work {
  const name = files[0]?.name ?? ADD_TEXT.pasted
  return { name, at: 1, of: Math.max(1, files.length), part: null, share: 0 }
}

function entryOf(name: string, draft: Draft): Pick<DraftEntry, 'name' | 'draft' | 'fields' | 'word'> {
  return { name, draft, fields: fieldsOf(draft), word: NO_WORD }
}

/** Named after the article until the reader names it. */
function newSpeech(draft: Draft): OwnSpeech {
  const { date } = draft
  return { slug: freshSlug(), title: speechTitle(draft), ...(date !== undefined && { date }) }
}
