import { joinedLines, wordsOf } from '../lines.ts'
import type { Dropped, Extract } from '../model.ts'
import { cleanBlocks, counted } from '../text.ts'
import type { PdfLine } from './lines.ts'
import { furnitureOf } from './page-furniture.ts'
import { type PdfParagraph, paragraphsOf } from './paragraphs.ts'

/** The lines of all pages as an article: its title, its blocks, and what belongs to the pages put aside. */
export function extractOf(lines: readonly PdfLine[], pages: number): Extract {
  const furniture = furnitureOf(lines, pages)
  const paragraphs = paragraphsOf(lines.filter((line) => !furniture.has(line)))
  const title = titleOf(paragraphs)
  const body = paragraphs.filter((paragraph) => paragraph !== title)
  const known = wordsOf(lines.map(({ text }) => text).join('\n'))
  const joined = body.map((paragraph) => joinedLines(textsOf(paragraph), known))
  const { blocks, notes } = cleanBlocks(joined.map(({ text }) => text))
  const hyphens = joined.reduce((sum, one) => sum + one.hyphens, 0)
  const aside = [...furniture].map((line) => droppedFrom(line, body, lines))
  return {
    blocks,
    facts: title === null ? {} : { title: joinedLines(textsOf(title), known).text },
    notes: [
      ...notes,
      ...(aside.length > 0 ? [{ kind: 'page-furniture', lines: aside } as const] : []),
      ...counted('hyphens-joined', hyphens),
    ],
  }
}

function textsOf(paragraph: PdfParagraph): readonly string[] {
  return paragraph.map(({ text }) => text)
}

/** A title’s letters are so much larger than most. */
const TITLE_SIZE = 1.25
/** It stands among the first blocks: an outlet’s name may come before it. */
const TITLE_WITHIN = 4

/** The block of the largest letters near the head of the first page. */
function titleOf(paragraphs: readonly PdfParagraph[]): PdfParagraph | null {
  const sizes = paragraphs.flat().flatMap(({ size, text }) => Array.from({ length: text.length }, () => size))
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
  const [largest] = paragraphs
    .slice(0, TITLE_WITHIN)
    .filter((paragraph) => sizeOf(paragraph) >= usual * TITLE_SIZE && paragraph[0]?.page === 1)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  return largest ?? null
}

function sizeOf(paragraph: PdfParagraph): number {
  return paragraph[0]?.size ?? 0
}

/** Before the first block that starts behind it. */
function droppedFrom(line: PdfLine, body: readonly PdfParagraph[], lines: readonly PdfLine[]): Dropped {
  const at = lines.indexOf(line)
  const behind = body.findIndex(([first]) => first !== undefined && lines.indexOf(first) > at)
  return { text: line.text, before: behind < 0 ? body.length : behind }
}
