import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { breathing } from './breath.ts'
import { ZIP_BYTES, ZIP_FILES, ZIP_PACKED_BYTES, ZIP_RATIO, ZIP_RATIO_FROM } from './limits.ts'
import type { IngestTools, Outcome, Refusal } from './model.ts'
import { ready, refused } from './outcome.ts'
import { isSkipped, type ZipEntry, zipTable } from './zip-table.ts'

export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Packed bytes that are unpacked between two looks at the limits: at deflate’s best they make 16 MB. */
const STEP = 16_384

/**
 * The files of a zip, unpacked step by step and given up at the first limit, whatever its own table says.
 * Folders and hidden files are left out. Rejects where it is cancelled.
 */
export async function unzip(
  bytes: Uint8Array,
  { signal, onUnpacked }: Pick<IngestTools, 'signal' | 'onUnpacked'> = {},
): Promise<Outcome<readonly ZippedFile[]>> {
  if (bytes.length > ZIP_PACKED_BYTES)
    return refused({ kind: 'too-large', bytes: bytes.length, limit: ZIP_PACKED_BYTES })
  const table = zipTable(bytes)
  const barred = barredBy(table ?? [])
  if (barred) return refused(barred)
  const chest = new Chest()
  const reader = new Unzip((file) => chest.take(file))
  reader.register(UnzipInflate)
  const breath = breathing(signal)
  for (let at = 0; at < bytes.length; at += STEP) {
    const end = Math.min(at + STEP, bytes.length)
    const isSound = push(reader, bytes.subarray(at, end), end === bytes.length)
    const refusal = isSound ? chest.refusalAt(end) : ({ kind: 'damaged' } as const)
    if (refusal) return refused(refusal)
    onUnpacked?.(end, bytes.length)
    await breath()
  }
  return chest.isWhole() && table ? ready(chest.files) : refused({ kind: 'damaged' })
}

/** Stored as it is, and deflated. */
const METHODS: ReadonlySet<number> = new Set([0, 8])

/** What no unpacking gets past, told before it is tried. */
function barredBy(table: readonly ZipEntry[]): Refusal | null {
  const files = table.filter(({ name }) => !isSkipped(name))
  if (files.some(({ isLocked }) => isLocked)) return { kind: 'encrypted-zip' }
  return files.some(({ method }) => !METHODS.has(method)) ? { kind: 'zip-method' } : null
}

/** Whether it could be read. */
function push(reader: Unzip, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    reader.push(bytes, isLast)
    return true
  } catch {
    return false
  }
}

/** What has come out of a zip so far. */
class Chest {
  readonly files: ZippedFile[] = []
  #count = 0
  #open = 0
  #bytes = 0
  #fault: unknown = null

  take(file: UnzipFile): void {
    if (isSkipped(file.name)) return
    this.#count++
    if (this.#count > ZIP_FILES) return
    this.#open++
    const chunks: Uint8Array[] = []
    file.ondata = (fault, chunk, isLast) => {
      this.#fault ??= fault
      this.#bytes += chunk?.length ?? 0
      if (this.#bytes <= ZIP_BYTES && chunk) chunks.push(chunk)
      if (!isLast) return
      this.#open--
      this.files.push({ name: file.name, bytes: joined(chunks) })
    }
    file.start()
  }

  refusalAt(read: number): Refusal | null {
    if (this.#fault !== null) return { kind: 'damaged' }
    if (this.#count > ZIP_FILES) return { kind: 'zip-too-many', limit: ZIP_FILES }
    if (this.#bytes > ZIP_BYTES) return { kind: 'zip-too-large', limit: ZIP_BYTES }
    const isBomb = this.#bytes > ZIP_RATIO_FROM && this.#bytes / read > ZIP_RATIO
    return isBomb ? { kind: 'zip-ratio', limit: ZIP_RATIO } : null
  }

  isWhole(): boolean {
    return this.#open === 0
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
