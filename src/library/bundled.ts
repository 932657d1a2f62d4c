import type { ArticleEntry, LibraryIndex, LibraryOutcome } from './model.ts'
import { parseIndex } from './parse-index.ts'

/** The seeds that come with the page: an index, and one file an article, fetched when it is wanted. */
export interface BundledLibrary {
  readonly loadIndex: () => Promise<LibraryOutcome<LibraryIndex>>
  readonly loadText: (entry: ArticleEntry) => Promise<LibraryOutcome<string>>
}

/** The part of `fetch` that is used; tests give their own. */
export type Fetch = (file: string) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer'>>

/** @param indexUrl where the index is, relative to the page, as all files in it are */
export function bundledLibrary(indexUrl: string, fetchFile: Fetch): BundledLibrary {
  return {
    async loadIndex() {
      const text = await loadFile(indexUrl, fetchFile)
      return text.kind === 'failed' ? text : parseIndex(text.value, indexUrl)
    },
    async loadText({ id, file }) {
      if (file !== undefined) return loadFile(file, fetchFile)
      return { kind: 'failed', problem: { kind: 'malformed', file: id, detail: 'it names no file' } }
    },
  }
}

async function loadFile(file: string, fetchFile: Fetch): Promise<LibraryOutcome<string>> {
  try {
    const response = await fetchFile(file)
    if (response.ok) return decodeText(await response.arrayBuffer(), file)
    return { kind: 'failed', problem: { kind: 'refused', file, status: response.status } }
  } catch {
    return { kind: 'failed', problem: { kind: 'unreachable', file } }
  }
}

/**
 * Bytes to text without loss: what is not UTF-8 is refused, not replaced. A byte order mark stays in the
 * text as U+FEFF, as Node keeps it, so that offsets are the same here, on the command line and in reports.
 */
export function decodeText(bytes: ArrayBuffer, file: string): LibraryOutcome<string> {
  try {
    const value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { kind: 'ready', value }
  } catch {
    return { kind: 'failed', problem: { kind: 'not-utf8', file } }
  }
}
