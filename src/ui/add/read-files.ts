import type { IngestResult, IngestTools, Refusal } from '../../library/ingest/model.ts'
import type { Ingest } from './ingest-context.ts'

/** How far a file of many pages, or of many files, is read. */
interface Part {
  readonly done: number
  readonly total: number
}

/** What is being read now. */
export interface Work {
  readonly name: string
  /** Which file of how many. */
  readonly at: number
  readonly of: number
  readonly part: Part | null
}

interface Reading {
  readonly ingest: Ingest
  readonly signal: AbortSignal
  readonly onWork: (work: Work) => void
  readonly onResults: (results: readonly IngestResult[], file: File) => void
}

/** Reads files one after the other, and hands on what comes of each as soon as it is there. */
export async function readFiles(
  files: readonly File[],
  { ingest, signal, onWork, onResults }: Reading,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    const work = { name: file.name, at: index + 1, of: files.length }
    onWork({ ...work, part: null })
    const onProgress = (done: number, total: number) => onWork({ ...work, part: { done, total } })
    const results = signal.aborted
      ? [refused(file, { kind: 'cancelled' })]
      : await readOne(file, { ...ingest, tools: { ...ingest.tools, signal, onProgress } })
    onResults(results, file)
    await painted()
  }
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

/** Null of a folder, and of a file that has moved meanwhile. */
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
