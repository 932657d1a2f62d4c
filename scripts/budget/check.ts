import { gzipSync } from 'node:zlib'
import type { FirstLoad } from './first-load.ts'

/** The smaller of the two kilobytes, as Vite counts them. */
const KB = 1000

/** What a reader on a slow line can wait for: the page, and the worker that makes the comparison. */
export const BUDGETS = { page: 110 * KB, worker: 130 * KB } as const

export interface Bill {
  readonly name: keyof FirstLoad
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** Gzipped, file by file, as a server sends them. */
  readonly bytes: number
  readonly budget: number
  readonly kept: boolean
}

/** Weighs the first load. `read` gives a built file's bytes. A part without files keeps no budget. */
export function bill(load: FirstLoad, read: (path: string) => Uint8Array): readonly Bill[] {
  return (['page', 'worker'] as const).map((name) => {
    const files = load[name].map((path) => ({ path, bytes: gzipSync(read(path)).length }))
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    return { name, files, bytes, budget: BUDGETS[name], kept: files.length > 0 && bytes <= BUDGETS[name] }
  })
}

/** `page: 69.3 of 110 KB`, and its files below. */
export function billText({ name, files, bytes, budget, kept }: Bill): string {
  const lines = files.map((file) => `  ${kilobytes(file.bytes)} ${file.path}`)
  const verdict = files.length === 0 ? ': no file found in the build' : kept ? '' : ': over budget'
  return [`${name}: ${kilobytes(bytes)} of ${kilobytes(budget)} gzipped${verdict}`, ...lines].join('\n')
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`
}
