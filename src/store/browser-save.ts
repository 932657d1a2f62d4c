import type { SavedFile } from './services.ts'

/** Hands a file to the reader’s downloads. Nothing leaves the page: the address is a blob’s, and let go soon after. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), SAVING_MS)
}

/** Some browsers read the blob only after the click was handled. */
const SAVING_MS = 10_000
