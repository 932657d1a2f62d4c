import { readFragment } from './html/read-page.ts'
import type { Extract, IngestTools, Outcome } from './model.ts'
import { refused } from './outcome.ts'
import { unzip } from './zip.ts'

/** A Word document as blocks, by mammoth: to plain mark-up without pictures, read like any other. */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  { parseHtml, signal }: Pick<IngestTools, 'parseHtml' | 'signal'>,
): Promise<Outcome<Extract>> {
  // It is a zip like any other: mammoth would unpack a bomb.
  const files = await unzip(bytes, { ...(signal && { signal }) })
  if (files.kind === 'refused') return files
  const { default: mammoth } = await import('mammoth')
  const content = bytes.slice()
  // In a browser the one is read, in Node the other.
  const input = { arrayBuffer: content.buffer, buffer: content }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: TITLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    })
    return readFragment(value, parseHtml)
  } catch {
    return refused({ kind: 'damaged' })
  }
}

/** Word’s own style names in other languages keep these names in the file. */
const TITLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]
