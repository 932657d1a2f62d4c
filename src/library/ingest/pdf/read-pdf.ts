import { PDF_PAGES } from '../limits.ts'
import type { Extract, IngestTools, Outcome } from '../model.ts'
import { ready, refused } from '../outcome.ts'
import { CharacterMaps } from './character-maps.ts'
import { extractOf } from './extract.ts'
import { linesOf, type PdfItem, type PdfLine } from './lines.ts'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>

/** A PDF as an article, by pdf.js: of its pages only the text is read, and nothing is drawn. */
export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  tools: Pick<IngestTools, 'pdfWorker' | 'signal' | 'onProgress'>,
): Promise<Outcome<Extract>> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const thread = tools.pdfWorker?.()
  const worker = thread && pdfjs.PDFWorker.create({ port: thread, verbosity: QUIET })
  // It is handed to the thread, and gone from here: the file is still wanted.
  const task = pdfjs.getDocument({ data: bytes.slice(), ...TEXT_ONLY, ...(worker && { worker }) })
  try {
    return await readPages(await task.promise, tools)
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException'
    return refused({ kind: isLocked ? 'encrypted-pdf' : 'damaged' })
  } finally {
    await task.destroy()
    worker?.destroy()
    thread?.terminate()
  }
}

const QUIET = 0

/** No fonts are set, no code is made of what is in the file, and none is fetched. */
const TEXT_ONLY = {
  verbosity: QUIET,
  disableFontFace: true,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  stopAtErrors: false,
  CMapReaderFactory: CharacterMaps,
}

async function readPages(
  file: PdfDocument,
  { signal, onProgress }: Pick<IngestTools, 'signal' | 'onProgress'>,
): Promise<Outcome<Extract>> {
  if (file.numPages > PDF_PAGES) return refused({ kind: 'too-many-pages', limit: PDF_PAGES })
  const lines: PdfLine[] = []
  for (let number = 1; number <= file.numPages; number++) {
    if (signal?.aborted) return refused({ kind: 'cancelled' })
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const [, bottom = 0, , top = 1] = page.view
    const runs = items.flatMap((item): PdfItem[] => ('str' in item ? [item] : []))
    lines.push(...linesOf(runs, number, top - bottom))
    page.cleanup()
    onProgress?.(number, file.numPages)
  }
  const isScanned = !lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return isScanned ? refused({ kind: 'scanned-pdf' }) : ready(extractOf(lines, file.numPages))
}
