import { zipTable } from './zip-table.ts'

/**
 * What program’s document a zip is, by the parts that each has in it, whatever its name: the usual ending, or null of a
 * zip of files.
 */
export function packageKind(bytes: Uint8Array): string | null {
  const opened = openDocument(bytes)
  if (opened !== null) return opened
  const names = (zipTable(bytes) ?? []).map(({ name }) => name)
  const found = PARTS.find(({ parts }) => parts.every((part) => names.some((name) => part.test(name))))
  return found?.extension ?? null
}

/** Of Office’s, the list of types stands in every one; a folder `word` alone may be anybody’s. */
const TYPES = /^\[Content_Types\]\.xml$/u

const PARTS: readonly { readonly extension: string; readonly parts: readonly RegExp[] }[] = [
  // Some versions of Word on the web number it.
  { extension: 'docx', parts: [TYPES, /^word\/document\d*\.xml$/u] },
  { extension: 'xlsx', parts: [TYPES, /^xl\/workbook\.(?:xml|bin)$/u] },
  { extension: 'pptx', parts: [TYPES, /^ppt\/presentation\.xml$/u] },
  { extension: 'epub', parts: [/^META-INF\/container\.xml$/u] },
]

/** OpenDocument and EPUB have their type as their first file, unpacked, so that it stands at a fixed place. */
function openDocument(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(NAME_AT, NAME_AT + 100))
  return TYPED.find(({ type }) => head.startsWith(`mimetypeapplication/${type}`))?.extension ?? null
}

/** Bytes before the name of a zip’s first file (APPNOTE 4.3.7). */
const NAME_AT = 30

const TYPED = [
  { type: 'vnd.oasis.opendocument.text', extension: 'odt' },
  { type: 'vnd.oasis.opendocument.spreadsheet', extension: 'ods' },
  { type: 'vnd.oasis.opendocument.presentation', extension: 'odp' },
  { type: 'epub+zip', extension: 'epub' },
]
