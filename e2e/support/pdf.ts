import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type * as PdfJs from 'pdfjs-dist'

/** A stretch of text on paper, in points from the page’s left edge. */
export interface PrintedText {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  /** Width of the paper. */
  readonly width: number
}

const LIBRARY = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.min.mjs')
const WORKER = LIBRARY.replace(/pdf\.min\.mjs$/, 'pdf.worker.min.mjs')
const DESK = 'http://pdf.test'
const DESK_PAGE = `<script type="module">
  import * as pdfjs from '/pdf.mjs'
  pdfjs.GlobalWorkerOptions.workerSrc = '/worker.mjs'
  globalThis.pdfjs = pdfjs
</script>`

/** Prints the page as its reader would, and reads the sheets with pdf.js, in a page of its own: it needs a browser. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<readonly PrintedText[]> {
  const sheet = await page.pdf({ format })
  const desk = await page.context().newPage()
  const answers: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
    '/': ['text/html', DESK_PAGE],
    '/pdf.mjs': ['text/javascript', readFileSync(LIBRARY)],
    '/worker.mjs': ['text/javascript', readFileSync(WORKER)],
    '/sheet.pdf': ['application/pdf', sheet],
  }
  await desk.route(`${DESK}/**`, (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', '']
    return route.fulfill({ contentType, body })
  })
  await desk.goto(DESK)
  await desk.waitForFunction(() => 'pdfjs' in globalThis)
  const found = await desk.evaluate(readSheets)
  await desk.close()
  return found
}

/** Runs in the browser. */
async function readSheets(): Promise<PrintedText[]> {
  const { pdfjs } = globalThis as unknown as { readonly pdfjs: typeof PdfJs }
  const file = await pdfjs.getDocument('/sheet.pdf').promise
  const found: PrintedText[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { width } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const left = Number(item.transform[4])
      found.push({ text: item.str, page: number, left, right: left + item.width, width })
    }
  }
  return found
}
