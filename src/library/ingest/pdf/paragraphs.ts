import { SENTENCE_END } from '../lines.ts'
import type { PdfLine } from './lines.ts'

/** Lines that follow each other, and are one paragraph or heading. */
export type PdfParagraph = readonly PdfLine[]

/** A wider gap than so many of the usual ones ends a paragraph. */
const WIDE_GAP = 1.3
/** Letters that differ by more are of another kind of text. */
const OTHER_SIZE = 0.12
/** In letters’ sizes. */
const INDENT = 0.9
/** A line that ends a sentence this far before the edge, of the column’s width, ends its paragraph. */
const SHORT_SHARE = 0.2

/** Lines as paragraphs: by gaps, indents, the size of letters, and last lines that are short. */
export function paragraphsOf(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const pitch = usualPitch(lines)
  const paragraphs: PdfLine[][] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const open = paragraphs.at(-1)
    if (above !== undefined && open !== undefined && goesOn(above, line, { pitch, lines, at }))
      open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

interface Around {
  /** The usual step from a line to the next, in letters’ sizes; 0 where there is none. */
  readonly pitch: number
  readonly lines: readonly PdfLine[]
  readonly at: number
}

function goesOn(above: PdfLine, line: PdfLine, around: Around): boolean {
  if (Math.abs(above.size - line.size) > above.size * OTHER_SIZE) return false
  if (isOtherColumn(above, line)) return !SENTENCE_END.test(above.text)
  if (above.y - line.y > around.pitch * line.size * WIDE_GAP) return false
  const edges = edgesOf(around)
  const isIndented = startGap(line, edges) > line.size * INDENT && startGap(above, edges) < line.size * INDENT
  const isShort = endGap(above, edges) > (edges.right - edges.left) * SHORT_SHARE
  return !isIndented && !(isShort && SENTENCE_END.test(above.text))
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** Between the edge of the column and where a line begins: on the right in scripts that are written from there. */
function startGap({ left, right, isRtl }: PdfLine, edges: Edges): number {
  return isRtl ? edges.right - right : left - edges.left
}

function endGap({ left, right, isRtl }: PdfLine, edges: Edges): number {
  return isRtl ? left - edges.left : edges.right - right
}

/** Of another page, or at the head of the next column. */
function isOtherColumn(above: PdfLine, line: PdfLine): boolean {
  return above.page !== line.page || line.y > above.y + line.size
}

/** Lines before and behind that tell how wide a column is. */
const NEAR = 12

function edgesOf({ lines, at }: Around): Edges {
  const line = lines[at]
  const near = lines
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter((other) => other.page === line?.page && isBeside(other, line))
  return {
    left: Math.min(...near.map(({ left }) => left)),
    right: Math.max(...near.map(({ right }) => right)),
  }
}

/** In the same column: they overlap. */
function isBeside(other: PdfLine, line: PdfLine): boolean {
  return other.left < line.right && other.right > line.left
}

function usualPitch(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, at) => {
    const above = lines[at - 1]
    if (above === undefined || isOtherColumn(above, line) || line.size <= 0) return []
    const step = (above.y - line.y) / line.size
    return step > MOST_PITCH ? [] : [step]
  })
  // The lower third: in short paragraphs half of the steps are gaps.
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 3)] ?? MOST_PITCH
}

/** Double spacing, and a little. */
const MOST_PITCH = 2.6
