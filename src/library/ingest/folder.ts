import { FOLDER_DEPTH, FOLDER_ENTRIES } from './limits.ts'
import type { Outcome } from './model.ts'
import { ready, refused } from './outcome.ts'
import { isSkipped } from './zip-table.ts'

/**
 * The files of a folder that was dropped, and of those in it, each named with its path, as a zip of it would give them.
 * Hidden ones are left out. Nothing is read of them yet.
 */
export async function filesOfFolder(
  folder: FileSystemEntry,
  signal?: AbortSignal,
): Promise<Outcome<readonly File[]>> {
  try {
    const found = await entriesIn(folder, signal)
    if (found.kind === 'refused') return found
    const files = await Promise.all(found.value.map(fileOf))
    return files.length === 0 ? refused({ kind: 'empty' }) : ready(files)
  } catch {
    return refused({ kind: signal?.aborted ? 'cancelled' : 'folder' })
  }
}

/** Level by level; a folder that lies in itself ends at the limit. */
async function entriesIn(
  folder: FileSystemEntry,
  signal?: AbortSignal,
): Promise<Outcome<readonly FileSystemFileEntry[]>> {
  const files: FileSystemFileEntry[] = []
  let seen = 0
  let level = [folder].filter(isFolder)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > FOLDER_DEPTH) return refused({ kind: 'folder-too-deep', limit: FOLDER_DEPTH })
    const below: FileSystemDirectoryEntry[] = []
    for (const parent of level)
      for await (const entry of entriesOf(parent)) {
        signal?.throwIfAborted()
        if (isSkipped(entry.name)) continue
        seen++
        if (seen > FOLDER_ENTRIES) return refused({ kind: 'folder-too-many', limit: FOLDER_ENTRIES })
        if (isFolder(entry)) below.push(entry)
        else if (isFile(entry)) files.push(entry)
      }
    level = below
  }
  return ready(files.toSorted((one, other) => one.fullPath.localeCompare(other.fullPath)))
}

/** Browsers hand them out by the hundred, and at the end none. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return
    yield* some
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject)
  })
  return new File([file], entry.fullPath.replace(/^\//u, ''), { type: file.type })
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
