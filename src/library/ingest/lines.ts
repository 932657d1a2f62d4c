/** Lines that a layout broke, put together to paragraphs. Used for plain text and for PDF. */

/** So many lines at least, before a pattern in them means anything. */
const FEW_LINES = 6
/** Of the lines with a line right below, so many go on in the middle of a sentence in a wrapped text. */
const WRAPPED_SHARE = 0.5
/** No editor wraps at more than this. */
const LONGEST_WRAP = 100
/** A line that ends a sentence this much before the others ends its paragraph. */
const SHORT_SHARE = 0.75

export const SENTENCE_END = /[.!?…:;。！？؟۔][”’"'»)\]]*$/u

/** As the engine tells hard line breaks: few lines, or lines that mostly end with a sentence, are paragraphs. */
export function isOneParagraphALine(lines: readonly string[]): boolean {
  const inside = lines.filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '')
  if (inside.length < FEW_LINES) return true
  const wrapped = inside.filter(
    (line) => line.trim().length <= LONGEST_WRAP && !SENTENCE_END.test(line.trim()),
  )
  return wrapped.length / inside.length < WRAPPED_SHARE
}

/** The lines of each paragraph of a hard-wrapped text. */
export function paragraphLines(lines: readonly string[]): readonly (readonly string[])[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0)
  const paragraphs: string[][] = []
  let open: string[] | null = null
  let before = ''
  for (const line of lines) {
    if (line.trim() === '') open = null
    else if (open === null || isIndented(line, before) || endsEarly(before, longest)) {
      open = [line.trim()]
      paragraphs.push(open)
    } else open.push(line.trim())
    before = line
  }
  return paragraphs
}

function isIndented(line: string, before: string): boolean {
  return /^(?:\t| {2,8})\S/u.test(line) && /^\S/u.test(before)
}

function endsEarly(line: string, longest: number): boolean {
  const words = line.trim()
  return words.length < longest * SHORT_SHARE && SENTENCE_END.test(words)
}

/**
 * Lines as one paragraph. `gov-` and `ernment` are one word, unless the text elsewhere writes it with its hyphen.
 * @param known the words of the whole text, from `wordsOf`
 */
export function joinedLines(lines: readonly string[], known: ReadonlySet<string>): Joined {
  const pieces: string[] = []
  let hyphens = 0
  for (const line of lines) {
    const above = pieces.at(-1)
    const word = above === undefined ? null : brokenWord(above, line)
    if (above === undefined || isWrittenWithHyphen(word, known)) pieces.push(line)
    else if (word === null) pieces.push(glue(above, line), line)
    else {
      pieces.splice(-1, 1, above.slice(0, -1), line)
      hyphens++
    }
  }
  return { text: pieces.join(''), hyphens }
}

interface Joined {
  readonly text: string
  readonly hyphens: number
}

/** All words of a text, in small letters, those with hyphens whole. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
}

interface BrokenWord {
  readonly start: string
  readonly end: string
}

/** A word that is broken between two lines: a letter and a hyphen, then a small letter. */
function brokenWord(above: string, below: string): BrokenWord | null {
  const tail = above.slice(-LONGEST_WORD)
  const start = /([\p{L}\p{M}]+)[-‐\u00AD]$/u.exec(tail)?.[1]
  const end = /^[\p{Ll}\p{M}]+/u.exec(below.slice(0, LONGEST_WORD))?.[0]
  return start !== undefined && end !== undefined ? { start, end } : null
}

const LONGEST_WORD = 60

function isWrittenWithHyphen(word: BrokenWord | null, known: ReadonlySet<string>): boolean {
  if (word === null) return false
  const [start, end] = [word.start.toLowerCase(), word.end.toLowerCase()]
  return known.has(`${start}-${end}`) && !known.has(start + end)
}

/** Scripts without spaces have none at a line end, either. */
function glue(above: string, below: string): string {
  const sides = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、」』）]$/u.test(above)
  return sides && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(below) ? '' : ' '
}
