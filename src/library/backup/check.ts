import type { Fields } from '../parsing.ts'
import { textKey } from '../text-key.ts'

/** A file with a short hash of all the rest of it, as `check`: a letter altered anywhere is found. No proof against malice. */
export function withCheck<T extends object>(file: T): T & { readonly check: string } {
  return { ...file, check: textKey(JSON.stringify(file)) }
}

/** Whether a file is as it was written: in the same order, to the last letter. Version 1 had no check. */
export function isAsWritten({ check, ...rest }: Fields): boolean {
  if (check === undefined && rest['version'] === 1) return true
  return check === textKey(JSON.stringify(rest))
}
