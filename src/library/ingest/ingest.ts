import { breathing } from './breath.ts'
import { decode } from './decode.ts'
import { finish } from './finish.ts'
import { kindOf } from './kind.ts'
import { DOCUMENT_BYTES, HTML_BYTES, TEXT_BYTES, ZIP_PACKED_BYTES } from './limits.ts'
import type {
  Draft,
  Encoding,
  Extract,
  IngestResult,
  IngestTools,
  Outcome,
  Refusal,
  SourceFile,
} from './model.ts'
import { refused } from './outcome.ts'
import { readText } from './text.ts'

/**
 * A file as drafts of articles: one, or as many as a zip or a JSON list holds, each with its own result. Never throws
 * for what is in the file: whatever it is, each article comes whole, or with the reason why not.
 */
export async function ingestFile(file: SourceFile, tools: IngestTools): Promise<readonly IngestResult[]> {
  const kind = kindOf(file.name, file.bytes)
  if (file.bytes.length === 0) return [result(file.name, refused({ kind: 'empty' }))]
  if (kind.kind !== 'zip') return readFile(file, tools)
  return readZip(file, tools)
}

async function readZip(
  { name: zip, bytes, ...given }: SourceFile,
  tools: IngestTools,
): Promise<readonly IngestResult[]> {
  const { unzip } = await import('./zip.ts')
  const files = await unzip(bytes, tools).catch(() => notRead(tools))
  if (files.kind === 'refused') return [result(zip, files)]
  const of = files.value.length
  if (of === 0) return [result(zip, refused({ kind: 'empty' }))]
  const results: IngestResult[] = []
  const breath = breathing()
  for (const [read, packed] of files.value.entries()) {
    await breath()
    const found = await readFile({ ...given, ...packed }, tools)
    if (found.some(isCancelled))
      return [...results, result(zip, refused({ kind: 'cancelled', among: { read, of } }))]
    results.push(...found.map((one) => ({ ...one, zip })))
    tools.onProgress?.(read + 1, of)
  }
  return results
}

function isCancelled(one: IngestResult): boolean {
  return one.kind === 'refused' && one.refusal.kind === 'cancelled'
}

/** What stopped in the middle was cancelled, or is not as it should be. */
function notRead({ signal }: Pick<IngestTools, 'signal'>): Outcome<never> {
  return refused({ kind: signal?.aborted ? 'cancelled' : 'damaged' })
}

/** Whether a file is too large even to be opened, by its size alone; its kind may allow less. */
export function refusalBySize(bytes: number): Refusal | null {
  return bytes > ZIP_PACKED_BYTES ? { kind: 'too-large', bytes, limit: ZIP_PACKED_BYTES } : null
}

/** What was pasted, as a draft. Mark-up is read where it says as much as the plain text beside it. */
export async function ingestPaste(
  { text, html }: { readonly text: string; readonly html?: string },
  tools: Pick<IngestTools, 'parseHtml'>,
): Promise<IngestResult> {
  const size = Math.max(text.length, html?.length ?? 0)
  if (size === 0) return result('', refused({ kind: 'empty' }))
  if (text.length > TEXT_BYTES) return result('', tooLarge(text.length, TEXT_BYTES))
  const plain = readText(text)
  const rich = html === undefined || html.length > HTML_BYTES ? null : await readRich(html, tools)
  const saysAsMuch = rich?.kind === 'ready' && lettersIn(rich.value) >= lettersIn(plain) * AS_MUCH
  if (rich?.kind === 'refused' && plain.blocks.length === 0) return result('', rich)
  return result('', await finish(saysAsMuch ? rich.value : plain))
}

/** Captions and controls are in the plain text alone. */
const AS_MUCH = 0.7

async function readRich(
  html: string,
  { parseHtml }: Pick<IngestTools, 'parseHtml'>,
): Promise<Outcome<Extract>> {
  const { readFragment } = await import('./html/read-page.ts')
  return readFragment(html, parseHtml)
}

function lettersIn({ blocks, facts }: Extract): number {
  return [facts.title ?? '', ...blocks].reduce(
    (sum, block) => sum + (block.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
    0,
  )
}

/** A file that is no zip, or lies in one. */
async function readFile(file: SourceFile, tools: IngestTools): Promise<readonly IngestResult[]> {
  if (tools.signal?.aborted) return [result(file.name, refused({ kind: 'cancelled' }))]
  if (file.bytes.length === 0) return [result(file.name, refused({ kind: 'empty' }))]
  try {
    return (await readKind(file, tools)).map((outcome) => result(file.name, outcome))
  } catch {
    return [result(file.name, notRead(tools))]
  }
}

async function readKind(file: SourceFile, tools: IngestTools): Promise<readonly Outcome<Draft>[]> {
  const kind = kindOf(file.name, file.bytes)
  switch (kind.kind) {
    case 'zip':
      return [refused({ kind: 'zip-nested' })]
    case 'binary':
    case 'backup':
    case 'encrypted-word':
    case 'unsupported':
      return [refused(kind)]
    case 'docx':
    case 'pdf':
      return [await readDocument(file, kind.kind, tools)]
    case 'html':
    case 'markdown':
    case 'text':
    case 'json':
      return readWritten(file, kind.kind, tools)
  }
}

async function readDocument(
  { bytes }: SourceFile,
  kind: 'docx' | 'pdf',
  tools: IngestTools,
): Promise<Outcome<Draft>> {
  if (bytes.length > DOCUMENT_BYTES) return tooLarge(bytes.length, DOCUMENT_BYTES)
  return finished(
    kind === 'pdf'
      ? await (await import('./pdf/read-pdf.ts')).readPdf(bytes, tools)
      : await (await import('./docx.ts')).readDocx(bytes, tools),
  )
}

async function readWritten(
  { bytes, encoding: given }: SourceFile,
  kind: 'html' | 'markdown' | 'text' | 'json',
  { parseHtml, signal }: IngestTools,
): Promise<readonly Outcome<Draft>[]> {
  const limit = kind === 'html' ? HTML_BYTES : TEXT_BYTES
  if (bytes.length > limit) return [tooLarge(bytes.length, limit)]
  const { text, encoding, notes } = await decode(bytes, given)
  const inEncoding = (outcome: Outcome<Extract>) => finished(outcome, encoding, notes)
  if (kind === 'text') return [await inEncoding({ kind: 'ready', value: readText(text) })]
  if (kind === 'markdown') {
    const { readMarkdown } = await import('./markdown.ts')
    return [await inEncoding({ kind: 'ready', value: readMarkdown(text) })]
  }
  if (kind === 'html') {
    const { readPage } = await import('./html/read-page.ts')
    return [await inEncoding(await readPage(text, { parseHtml, ...(signal && { signal }) }))]
  }
  const { readJson } = await import('./json.ts')
  return Promise.all(readJson(text, { parseHtml }).map(inEncoding))
}

async function finished(
  outcome: Outcome<Extract>,
  encoding?: Encoding,
  notes: Extract['notes'] = [],
): Promise<Outcome<Draft>> {
  if (outcome.kind === 'refused') return outcome
  return finish({ ...outcome.value, notes: [...notes, ...outcome.value.notes] }, encoding)
}

function tooLarge(bytes: number, limit: number): { readonly kind: 'refused'; readonly refusal: Refusal } {
  return { kind: 'refused', refusal: { kind: 'too-large', bytes, limit } }
}

function result(name: string, outcome: Outcome<Draft>): IngestResult {
  return outcome.kind === 'ready'
    ? { kind: 'draft', name, draft: outcome.value }
    : { kind: 'refused', name, refusal: outcome.refusal }
}
