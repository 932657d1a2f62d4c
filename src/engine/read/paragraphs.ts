import type { Span } from '../model.ts'
import { isEmpty, textOf, trimmed } from '../spans.ts'
import { quotationMarks } from './quotation-marks.ts'

/**
 * The paragraphs of a text, trimmed, in order. A line is a paragraph; in a text with hard line breaks
 * (an e-mail, a plain-text wire) only an empty line ends one. A quotation that a layout broke in the
 * middle is put together again.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  return joinBrokenQuotations(
    text,
    isHardWrapped(text, lines) ? blocksOf(text, lines) : withText(text, lines),
  )
}

/** Every line, empty ones too, without its line break. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: lineBreak.index })
    start = lineBreak.index + lineBreak[0].length
  }
  lines.push({ start, end: text.length })
  return lines
}

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/gu

function withText(text: string, lines: readonly Span[]): Span[] {
  return lines.map((line) => trimmed(text, line)).filter((line) => !isEmpty(line))
}

/** Neighbouring lines that are not empty, as one span each. */
function blocksOf(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = []
  let open = false
  for (const line of lines) {
    const filled = !isEmpty(trimmed(text, line))
    const last = blocks.at(-1)
    if (filled && open && last !== undefined) blocks[blocks.length - 1] = { start: last.start, end: line.end }
    else if (filled) blocks.push(line)
    open = filled
  }
  return withText(text, blocks)
}

/** So many lines at least, before a pattern in them means anything. */
const FEW_LINES = 6
/** Of the lines with a line right below, so many go on in the middle of a sentence in a wrapped text. */
const WRAPPED_SHARE = 0.5
/** No editor wraps at more than this. */
const LONGEST_WRAP = 100

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const inside = lines.filter((line, at) => {
    const below = lines[at + 1]
    return below !== undefined && !isEmpty(trimmed(text, line)) && !isEmpty(trimmed(text, below))
  })
  if (inside.length < FEW_LINES) return false
  const wrapped = inside.filter((line) => {
    const { start, end } = trimmed(text, line)
    return end - start <= LONGEST_WRAP && !SENTENCE_END.test(text.slice(start, end))
  })
  return wrapped.length / inside.length >= WRAPPED_SHARE
}

const SENTENCE_END = /[.!?…:;。！？؟۔][”’"'»)\]]*$/u

/** `slapped them ¶ [the U.S.] ¶ in the mouth.”` is one paragraph: the quotation is still open. */
function joinBrokenQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const next of paragraphs) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(textOf(text, last), textOf(text, next))) {
      joined[joined.length - 1] = { start: last.start, end: next.end }
    } else joined.push(next)
  }
  return joined
}

function goesOn(before: string, after: string): boolean {
  const bare = before.replace(TRAILING_BRACKET, '')
  if (SENTENCE_END.test(bare) || !hasOpenQuotation(bare)) return false
  return BRACKETED.test(after) || STARTS_LOWER.test(after)
}

const TRAILING_BRACKET = /\s*\[[^\]]*\]$/u
const BRACKETED = /^\[[^\]]*\]$/u
const STARTS_LOWER = /^\p{Ll}/u

function hasOpenQuotation(paragraph: string): boolean {
  const { open, close } = quotationMarks(paragraph)
  return paragraph.lastIndexOf(open) > paragraph.lastIndexOf(close)
}
