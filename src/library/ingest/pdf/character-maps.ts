const FOLDER = '/node_modules/pdfjs-dist/cmaps'
/** Where the build puts each: a hundred and seventy small files, of which a text wants one or two. */
const ADDRESSES = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Which character a number stands for in Chinese, Japanese and Korean fonts that a PDF names and does not hold. */
export class CharacterMaps {
  // oxlint-disable-next-line class-methods-use-this -- pdf.js makes one of it and asks it
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    const address = ADDRESSES[`${FOLDER}/${name}.bcmap`]
    const response = address === undefined ? undefined : await fetch(address)
    if (!response?.ok) throw new Error(`no character map ${name}`)
    return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true }
  }
}
