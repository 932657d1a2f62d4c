import type { IngestResult, IngestTools, Refusal } from '../../library/ingest/model.ts'
import type { Brought } from '../../store/model.ts'
import type { Ingest } from './ingest-context.ts'

/** What is counted of a file of many pages, or of a zip. */
type Part =
  | { readonly kind: 'unpacking' }
  | { readonly kind: 'counted'; readonly done: number; readonly total: number }

/** What is being read now. */
export interface Work {
  readonly name: string
  /** Which file of how many. */
  readonly at: number
  readonly of: number
  readonly part: Part | null
  /** How much of the file is read, 0–1. */
  readonly share: number
}

interface Reading {
  readonly ingest: Ingest
  readonly signal: AbortSignal
  readonly onWork: (work: Work) => void
  /** @param origin the file, and which of its results it is; none of a folder */
  readonly onResult: (result: IngestResult, origin?: Origin) => void
}

export interface Origin {
  readonly file: File
  readonly at: number
}

/** Reads files one after the other, those of folders too, and hands on what comes of each as soon as it is there. */
export async function readFiles(brought: readonly Brought[], reading: Reading): Promise<void> {
  const { ingest, signal, onWork, onResult } = reading
  const files = await filesIn(brought, reading)
  for (const [index, file] of files.entries()) {
    const work = { name: file.name, at: index + 1, of: files.length }
    onWork({ ...work, part: null, share: 0 })
    const tools = { ...ingest.tools, signal, ...progressOf(work, onWork) }
    const results = signal.aborted ? CANCELLED : await readOne(file, { ...ingest, tools })
    if (results.some(isUnread)) return onResult(leftOver(files, index), { file, at: 0 })
    for (const [at, result] of results.entries()) {
      onResult(result, { file, at })
      if (at % AT_ONCE === AT_ONCE - 1) await painted()
    }
    await painted()
  }
}

/** The files among what was brought, and in its folders; of a folder that is not read, the reason. */
async function filesIn(
  brought: readonly Brought[],
  { ingest, signal, onResult }: Reading,
): Promise<readonly File[]> {
  const files: File[] = []
  for (const one of brought) {
    if (one instanceof File) {
      files.push(one)
      continue
    }
    const found = await ingest.filesOfFolder(one, signal)
    if (found.kind === 'ready') files.push(...found.value)
    else onResult({ kind: 'refused', name: one.name, refusal: found.refusal })
  }
  return files
}

/** Results of one file that are shown together: each finds its speech among the others. */
const AT_ONCE = 10

/** Share of the work on a zip that unpacking is. */
const UNPACKING = 0.2

function progressOf(work: Pick<Work, 'name' | 'at' | 'of'>, onWork: Reading['onWork']) {
  let unpacked = 0
  return {
    onUnpacked(done: number, total: number) {
      unpacked = (UNPACKING * done) / total
      onWork({ ...work, part: { kind: 'unpacking' }, share: unpacked })
    },
    onProgress(done: number, total: number) {
      const share = unpacked + ((1 - unpacked) * done) / total
      onWork({ ...work, part: { kind: 'counted', done, total }, share })
    },
  }
}

const CANCELLED: readonly IngestResult[] = [{ kind: 'refused', name: '', refusal: { kind: 'cancelled' } }]

/** Nothing of the file was read; of a zip, a part may have been. */
function isUnread(result: IngestResult): boolean {
  return result.kind === 'refused' && result.refusal.kind === 'cancelled' && !result.refusal.among
}

/** The last file by its name; many are one line with their count. */
function leftOver(files: readonly File[], read: number): IngestResult {
  const [first, ...others] = files.slice(read)
  const of = files.length
  return first && others.length === 0
    ? refused(first, { kind: 'cancelled' })
    : { kind: 'refused', name: '', refusal: { kind: 'cancelled', among: { read, of } } }
}

/** @param encoding a reader’s word on it */
export async function readOne(
  file: File,
  {
    ingestFile,
    refusalBySize,
    tools,
  }: Pick<Ingest, 'ingestFile' | 'refusalBySize'> & {
    readonly tools: IngestTools
  },
  encoding?: string,
): Promise<readonly IngestResult[]> {
  const refusal = refusalBySize(file.size)
  if (refusal) return [refused(file, refusal)]
  const bytes = await bytesOf(file)
  if (!bytes) return [refused(file, { kind: 'damaged' })]
  return ingestFile({ name: file.name, bytes, ...(encoding !== undefined && { encoding }) }, tools)
}

/** Null of a file that has moved meanwhile, and of a folder that the browser did not call one. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

function refused({ name }: File, refusal: Refusal): IngestResult {
  return { kind: 'refused', name, refusal }
}

/** Lets the page draw, and hear who cancels, between two files. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
