import type { PdfLine } from './lines.ts'

/** Running heads and feet stand in the outer parts of a page, of its height. */
const MARGIN = 0.12
/** On so many of the pages, where there are several, what stands there is furniture. */
const REPEATED_SHARE = 0.5

/** The lines that belong to the pages and not to the text: running heads, feet, and the numbers of pages. */
export function furnitureOf(lines: readonly PdfLine[], pages: number): ReadonlySet<PdfLine> {
  const outer = lines.filter(({ height }) => height < MARGIN || height > 1 - MARGIN)
  const pagesOf = new Map<string, Set<number>>()
  for (const line of outer) {
    const seen = pagesOf.get(keyOf(line)) ?? new Set()
    pagesOf.set(keyOf(line), seen.add(line.page))
  }
  const isRepeated = (line: PdfLine) => {
    const count = pagesOf.get(keyOf(line))?.size ?? 0
    return count >= 2 && count >= pages * REPEATED_SHARE
  }
  return new Set(outer.filter((line) => isPageNumber(line.text) || isRepeated(line)))
}

/** The same words in the same place, whatever the number of the page. */
function keyOf({ text, height }: PdfLine): string {
  return `${height > 0.5 ? 'head' : 'foot'} ${text.replace(/\p{N}+/gu, '#').toLowerCase()}`
}

/** `3`, `– 3 –`, `Page 3 of 7`, `3/7`, `Seite 3`. */
function isPageNumber(text: string): boolean {
  return /^(?:\p{L}{1,8}\.?\s)?[-–—|\s]*\p{N}{1,4}[-–—|\s]*(?:(?:\/|\p{L}{1,4})\s?\p{N}{1,4})?$/u.test(text)
}
