import { textKey } from '../text-key.ts'
import { browserTools } from './browser-tools.ts'
import { filesOfFolder } from './folder.ts'
import { headedResult } from './headed.ts'
import { ingestFile, ingestPaste, refusalBySize } from './ingest.ts'
import type { Draft } from './model.ts'
import type { DraftReading } from './preview.ts'

/** All that a page needs to take articles in, loaded when a reader first brings one. */
export const pageIngest = {
  ingestFile: async (...given: Parameters<typeof ingestFile>) =>
    (await ingestFile(...given)).map(headedResult),
  ingestPaste: async (...given: Parameters<typeof ingestPaste>) => headedResult(await ingestPaste(...given)),
  refusalBySize,
  filesOfFolder,
  tools: browserTools,
  /** It needs the engine, which files do not wait for. */
  preview: async (draft: Pick<Draft, 'text' | 'title' | 'lang'>): Promise<DraftReading> =>
    (await import('./preview.ts')).readDraft(draft),
  keyOf: textKey,
} as const
