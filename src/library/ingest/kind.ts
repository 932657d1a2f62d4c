import { FORMAT } from '../backup/format.ts'
import { packageKind } from './package-kind.ts'

/** What a file is, or why it is not read. */
export type FileKind =
  | { readonly kind: Readable }
  | { readonly kind: 'binary' }
  | { readonly kind: 'encrypted-word' }
  | { readonly kind: 'backup' }
  | { readonly kind: 'unsupported'; readonly extension: string }

type Readable = 'html' | 'markdown' | 'text' | 'json' | 'docx' | 'pdf' | 'zip'

/** By its first bytes; where they say nothing, by its name. */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  const extension = extensionOf(name)
  const head = latin(bytes.subarray(0, HEAD))
  if (head.includes('%PDF-')) return { kind: 'pdf' }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return packedKind(bytes, extension)
  // A Word file with a password lies in the container of old Office.
  if (head.startsWith(OLD_OFFICE) && extension === 'docx') return { kind: 'encrypted-word' }
  if (OTHERS.some((magic) => head.startsWith(magic))) return refusedKind(extension)
  if (isPage(head)) return { kind: 'html' }
  if (BACKUP.test(head)) return { kind: 'backup' }
  if (isBinary(bytes)) return refusedKind(extension)
  return textKind(extension)
}

/** pdf.js looks for its mark in as many bytes. */
const HEAD = 1024
const PACKED: ReadonlySet<string> = new Set(['', 'zip', 'txt', 'htm', 'html', 'md', 'json', 'pdf'])
const KINDS: Readonly<Record<string, Readable>> = {
  '': 'text',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonld: 'json',
}

/** What may stand before a page: a byte order mark, white space, comments, and what XML says of itself. */
const BEFORE_PAGE = /ï»¿|\s+|<!--[\s\S]*?-->|<\?xml[^>]*>/uy

/** One step after the other: a single expression would try all ways to part many comments. */
function isPage(head: string): boolean {
  let start = 0
  for (;;) {
    BEFORE_PAGE.lastIndex = start
    if (!BEFORE_PAGE.test(head)) break
    start = BEFORE_PAGE.lastIndex
  }
  return /^(?:<!doctype html|<html[\s>])/iu.test(head.slice(start))
}

/** A backup of the reader’s own library says so first of all. */
const BACKUP = new RegExp(String.raw`^(?:ï»¿)?\s*\{\s*"format"\s*:\s*"${FORMAT}"`, 'u')

const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0'

/** PNG, JPEG, GIF, gzip, RAR, 7z, old Office, RTF, Windows and Unix programs, RIFF, Ogg, Zstandard, MHTML. */
const OTHERS = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  'Rar!',
  '7z\u00bc\u00af',
  OLD_OFFICE,
  String.raw`{\rtf`,
  'MZ\u0090',
  '\u007fELF',
  'RIFF',
  'OggS',
  '(\u00b5/\u00fd',
]

/** A zip by its bytes may be a document of another program: by what is in it, else by its name. */
function packedKind(bytes: Uint8Array, named: string): FileKind {
  const extension = packageKind(bytes) ?? named
  if (extension === 'docx') return { kind: 'docx' }
  return PACKED.has(extension) ? { kind: 'zip' } : { kind: 'unsupported', extension }
}

/** What is no text though its name says so is binary; else its kind is not one that is read. */
function refusedKind(extension: string): FileKind {
  return extension in KINDS ? { kind: 'binary' } : { kind: 'unsupported', extension }
}

function textKind(extension: string): FileKind {
  const kind = KINDS[extension]
  if (kind !== undefined) return { kind }
  // Neither is what it is called: its mark is missing.
  return extension === 'pdf' || extension === 'docx' || extension === 'zip'
    ? { kind: 'binary' }
    : { kind: 'unsupported', extension }
}

function extensionOf(name: string): string {
  return /[^/\\]\.([^./\\\s]{1,16})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

const SAMPLE = 65_536
/** A text has a stray control character at most; in random bytes one in ten is one. */
const CONTROL_SHARE = 0.02

/** Many control characters, and not for being UTF-16, in which every other byte of Latin text is one. */
function isBinary(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return false
  const sample = bytes.subarray(0, SAMPLE)
  const controls = sample.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0)
  return controls > 1 && controls / sample.length > CONTROL_SHARE
}

/** Tab, line ends, form feed and the escape of ISO-2022-JP are of text. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b
}

/** A text in two bytes a character: by its mark, or by where its zeros stand. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | false {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length * UTF16_ZEROS
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : false
}

/** Of all bytes, where it is written with spaces and digits at least. */
const UTF16_ZEROS = 0.05
