import type { QuoteForm } from '../../model.ts'
import type { Item } from './frames.ts'
import type { Quotation } from './pairs.ts'

/** `“…,” he said`, `“Why?” he asked`: how words end that are spoken rather than named. */
export function endsOpen(text: string, { inner }: Quotation): boolean {
  return /[,.!?…;:،؟。—–-]["'”’“»›]*\s*$/u.test(
    text.slice(Math.max(inner.start, inner.end - EDGE), inner.end),
  )
}

/** UTF-16 units looked at, at the edge of a quotation. */
const EDGE = 6

/** True where its first letter is a capital, or of a script that has none. */
export function startsSentence(text: string, quotation: Quotation | null): boolean {
  if (quotation === null) return false
  const { start, end } = quotation.inner
  const letter = /[\p{L}\p{N}]/u.exec(text.slice(start, Math.min(end, start + 2 * EDGE)))?.[0] ?? ''
  return /[\p{Lu}\p{Lo}\p{N}]/u.test(letter)
}

/** Words up to which a quotation can be a scare quote. */
const SCARE_WORDS = 2
/** Fewest words of a spoken clause that does not begin with a capital. */
const CLAUSE_WORDS = 4

/** The form of attributed speech: what of its items stands in quotation marks. */
export function formOf(text: string, items: readonly Item[]): QuoteForm {
  const quotations = items.flatMap(({ quotation }) => (quotation === null ? [] : [quotation]))
  const [first] = quotations
  if (first === undefined) return 'indirect'
  const isBare = quotations.length === items.length
  return isBare && (startsSentence(text, first) || endsOpen(text, first)) ? 'direct' : 'partial'
}

/** The form of words in quotation marks that nobody is said to say. */
export function bareForm(text: string, quotation: Quotation, alone: boolean): QuoteForm {
  const count = wordCount(text, quotation)
  if (startsSentence(text, quotation) && count > SCARE_WORDS && (alone || endsOpen(text, quotation)))
    return 'direct'
  if (alone && (count >= CLAUSE_WORDS || endsOpen(text, quotation))) return 'direct'
  if (count > CLAUSE_WORDS && !hasCase(text, quotation)) return 'direct'
  return count <= SCARE_WORDS ? 'scare' : 'partial'
}

/** False in scripts without capitals, where length alone tells a clause. */
function hasCase(text: string, { inner }: Quotation): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(text.slice(inner.start, Math.min(inner.end, inner.start + COUNTED)))
}

/** Words between the marks; counted no further than is asked about. */
function wordCount(text: string, { inner }: Quotation): number {
  const start = text.slice(inner.start, Math.min(inner.end, inner.start + COUNTED))
  return start.match(WORDS)?.length ?? 0
}

/** In scripts without spaces some two characters make a word. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

const COUNTED = 200

/** `“The Daily Show”`, `“Bobby”` in a name: capitals throughout, and no full stop. A title or name, not speech. */
export function isTitle(text: string, quotation: Quotation, before: string): boolean {
  const { start, end } = quotation.inner
  if (end - start > COUNTED || isShouted(text, quotation)) return false
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []
  const isName =
    words.length === 1 &&
    (before === '' || /^\p{Lu}/u.test(before)) &&
    /^\s*\p{Lu}/u.test(text.slice(quotation.end, quotation.end + EDGE))
  if (isName || (words.length === 1 && /^\p{N}/u.test(words[0] ?? ''))) return true
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return (
    words.length >= 2 &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '') &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 4) &&
    capitals >= 2 &&
    capitals >= words.length / 2
  )
}

/** UTF-16 units of a sentence looked at, on both sides of a quotation. */
const SENTENCE_REACH = 120

/** `SHE SAID “WE WILL WIN” ON FRIDAY`: where the whole sentence is in capitals, they tell no title. */
function isShouted(text: string, { start, end, inner }: Quotation): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE_REACH), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? ''
  const behind = /^[^.!?\n]*/u.exec(text.slice(end, end + SENTENCE_REACH))?.[0] ?? ''
  const around = before + behind
  return /\p{Lu}/u.test(around) && !/\p{Ll}/u.test(around + text.slice(inner.start, inner.end))
}
