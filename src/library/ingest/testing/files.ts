import { strToU8, zipSync } from 'fflate'
import type { Draft, IngestResult, IngestTools, Refusal, SourceFile } from '../model.ts'
import { parseTiny } from './tiny-dom.ts'

/** For tests: files by what is in them. */

export function fileOf(name: string, content: string | Uint8Array): SourceFile {
  return { name, bytes: new Uint8Array(typeof content === 'string' ? strToU8(content) : content) }
}

export const TOOLS: IngestTools = { parseHtml: parseTiny }

export function draftIn([result]: readonly IngestResult[]): Draft {
  if (result?.kind !== 'draft') throw new Error(`no draft: ${JSON.stringify(result)}`)
  return result.draft
}

export function refusalIn([result]: readonly IngestResult[]): Refusal | undefined {
  return result?.kind === 'refused' ? result.refusal : undefined
}

/** Bytes of a text in an encoding that Node only reads: each character is found by reading all pairs of bytes. */
export function encoded(text: string, label: string): Uint8Array {
  const table = tableOf(label)
  return new Uint8Array(Array.from(text).flatMap((character) => table.get(character) ?? [0x3f]))
}

const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = TABLES.get(label)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const learn = (bytes: readonly number[]) => {
    const text = new TextDecoder(label).decode(new Uint8Array(bytes))
    if (/^.$/u.test(text) && text !== '\uFFFD' && !table.has(text)) table.set(text, bytes)
  }
  for (let first = 0; first < 256; first++) learn([first])
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) learn([first, second])
  TABLES.set(label, table)
  return table
}

const NAMESPACE = 'http://schemas.openxmlformats.org'

/** A Word document: each paragraph a text, or a text and its style. */
export function docx(paragraphs: readonly (string | readonly [text: string, style: string])[]): Uint8Array {
  const body = paragraphs.map((paragraph) => {
    const [text, style] = typeof paragraph === 'string' ? [paragraph, ''] : paragraph
    const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
    return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`
  })
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r2" Type="${NAMESPACE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  })
}

/** Lines on a page: points from its left edge and its foot, the size of the letters, and the words in Latin letters. */
type Placed = readonly [left: number, y: number, size: number, text: string]

/** A PDF of pages of 600 by 800 points. @param trailer more entries of its trailer, as `/Encrypt`. */
export function pdf(pages: readonly (readonly Placed[])[], trailer = ''): Uint8Array {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
  const kids = pages.map((lines) => {
    const drawn = lines.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
    const content = drawn.join('\n')
    objects.push(`<</Length ${content.length}>>stream\n${content}\nendstream`)
    const resources = '/Resources<</Font<</F1 3 0 R>>>>'
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${objects.length} 0 R${resources}>>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`
  const bodies = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`)
  return strToU8(`%PDF-1.4\n${bodies.join('')}trailer<</Root 1 0 R${trailer}>>`, true)
}

function escaped(text: string): string {
  return text.replace(/[()\\]/gu, String.raw`\$&`)
}
