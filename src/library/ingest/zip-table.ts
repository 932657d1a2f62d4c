/** One line of the table at a zip’s end: what it says of a file, without unpacking it. */
export interface ZipEntry {
  /** Read as Latin-1: enough for the names that programs look for. */
  readonly name: string
  /** With a password. */
  readonly isLocked: boolean
  /** How it is packed, by its number in PKWARE’s APPNOTE. */
  readonly method: number
}

/** A comment may follow the table’s end, of as many bytes. */
const TABLE_WITHIN = 65_557
const END = 0x06_05_4b_50
const ENTRY = 0x02_01_4b_50
/** Bytes of an entry before its name. */
const FIXED = 46

/**
 * The table of a zip (APPNOTE 4.3.12, 4.3.16), up to what is no entry. Null where there is none: every whole zip ends
 * with it, one that was cut off has none. It is a claim: what is unpacked is counted apart from it.
 */
export function zipTable(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = end + SIZE_AT + 4 <= view.byteLength ? end - view.getUint32(end + SIZE_AT, true) : end
  while (at >= 0 && at + FIXED <= end && view.getUint32(at, true) === ENTRY) {
    const length = (offset: number) => view.getUint16(at + offset, true)
    const after = at + FIXED + length(28)
    const name = new TextDecoder('latin1').decode(bytes.subarray(at + FIXED, after))
    entries.push({ name, isLocked: (length(8) & 1) === 1, method: length(10) })
    at = after + length(30) + length(32)
  }
  return entries
}

/** In the end, the bytes that the table takes, which stands right before it. */
const SIZE_AT = 12

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 4; at >= Math.max(0, view.byteLength - TABLE_WITHIN); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Folders, and what systems hide or lay beside a reader’s files. @param name with its path */
export function isSkipped(name: string): boolean {
  return name.endsWith('/') || name.split('/').some((part) => HIDDEN.test(part))
}

/** A name that begins with several full stops is somebody’s own. */
const HIDDEN = /^(?:__MACOSX|\.[^.].*|Thumbs\.db|desktop\.ini)$/iu
