import { isUtf16 } from './kind.ts'
import { isLabel } from './label.ts'
import type { DraftNote, Encoding } from './model.ts'
import { counted } from './text.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** How many characters could not be read. */
  readonly notes: readonly DraftNote[]
}

/**
 * Bytes to text. A reader’s word comes first, then a byte order mark, what the page declares of itself, valid UTF-8,
 * and at last a guess from the bytes. Any bytes are accepted: what an encoding has no character for is U+FFFD.
 */
export async function decode(bytes: Uint8Array<ArrayBuffer>, given?: string): Promise<Decoded> {
  const known =
    given !== undefined && isLabel(given) ? given : (markOf(bytes) ?? declaredOf(bytes) ?? utf8Of(bytes))
  if (known !== undefined) return decoded(bytes, known, false)
  const { guessOf } = await import('./guess.ts')
  return decoded(bytes, isUtf16(bytes) || guessOf(bytes), true)
}

function decoded(bytes: Uint8Array<ArrayBuffer>, label: string, isGuess: boolean): Decoded {
  const decoder = new TextDecoder(label)
  const valid = validText(bytes, label)
  const text = valid ?? decoder.decode(bytes)
  const lost = valid === null ? (text.match(/\uFFFD/gu)?.length ?? 0) : 0
  return { text, encoding: { used: decoder.encoding, isGuess }, notes: counted('undecodable', lost) }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** Browsers look in as many bytes. */
const DECLARED_IN = 1024
const META = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/iu
const XML = /^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/iu

/**
 * What a page says in `<meta>` or its XML declaration, unless its bytes contradict it: a page that a browser saved
 * is UTF-8 whatever it said before.
 */
function declaredOf(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_IN))
  const label = META.exec(head)?.[1] ?? XML.exec(head)?.[1]
  // A page that can be read as ASCII is not in UTF-16, whatever it says.
  if (label === undefined || !isLabel(label) || /^utf-?16/iu.test(label)) return undefined
  const isUtf8 = isValid(bytes, 'utf-8') && bytes.some((byte) => byte > 0x7f)
  if (isUtf8) return 'utf-8'
  return isValid(bytes, label) ? label : undefined
}

function utf8Of(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  return isValid(bytes, 'utf-8') && isUtf16(bytes) === false ? 'utf-8' : undefined
}

function isValid(bytes: Uint8Array<ArrayBuffer>, label: string): boolean {
  return validText(bytes, label) !== null
}

/** Null of bytes that the encoding has no character for. */
function validText(bytes: Uint8Array<ArrayBuffer>, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
