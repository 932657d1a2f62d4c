import type { IngestTools } from './model.ts'
import pdfWorkerUrl from './pdf/pdf.worker.ts?worker&url'

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules
}

interface Rules {
  createHTML(html: string): string
  createScriptURL(url: string): string
}

/**
 * Parsing mark-up and starting pdf.js are what a page with trusted types allows to a named policy only. It trusts
 * mark-up for an inert document, and one address of our own.
 */
function policyOf({ trustedTypes }: { readonly trustedTypes?: TrustedTypes | undefined }): Rules {
  const rules: Rules = {
    createHTML: (html) => html,
    createScriptURL: (url) => {
      if (url !== pdfWorkerUrl) throw new TypeError('not the thread of pdf.js')
      return url
    },
  }
  return trustedTypes?.createPolicy('variorum-ingest', rules) ?? rules
}

const policy = policyOf(globalThis)

/** What reading needs of a browser. */
export const browserTools: Pick<IngestTools, 'parseHtml' | 'pdfWorker'> = {
  parseHtml: (html) => new DOMParser().parseFromString(policy.createHTML(html), 'text/html'),
  pdfWorker: () => new Worker(policy.createScriptURL(pdfWorkerUrl), { type: 'module', name: 'pdf' }),
}
