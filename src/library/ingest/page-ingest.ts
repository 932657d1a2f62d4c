import { textKey } from '../text-key.ts'
import { browserTools } from './browser-tools.ts'
import { ingestFile, ingestPaste, refusalBySize } from './ingest.ts'
import { readDraft } from './preview.ts'

/** All that a page needs to take articles in, loaded when a reader first brings one. */
export const pageIngest = {
  ingestFile,
  ingestPaste,
  refusalBySize,
  tools: browserTools,
  preview: readDraft,
  keyOf: textKey,
} as const
