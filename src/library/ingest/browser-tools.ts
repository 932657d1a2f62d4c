import type { IngestTools } from './model.ts'
// oxlint-disable-next-line import/default -- Vite answers the query with the address of the built worker
import pdfWorkerUrl from './pdf/pdf.worker.ts?worker&url'

/**
 * Parsing mark-up and starting pdf.js are what a page with trusted types allows to a named policy only. It trusts
 * mark-up, for the inert document below and nothing else, and one address of our own.
 */
const RULES = {
  createHTML: (html: string) => html,
  createScriptURL(asked: string) {
    if (asked !== pdfWorkerUrl) throw new TypeError('Only pdf.js runs as a worker')
    return asked
  },
}

const policy = globalThis.trustedTypes?.createPolicy('variorum-ingest', RULES) ?? RULES

/** What reading needs of a browser. */
export const browserTools: Pick<IngestTools, 'parseHtml' | 'pdfWorker'> = {
  parseHtml: (html) => new DOMParser().parseFromString(policy.createHTML(html), 'text/html'),
  pdfWorker: () => new Worker(policy.createScriptURL(pdfWorkerUrl), { type: 'module', name: 'pdf' }),
}
