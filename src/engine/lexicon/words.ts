import { foldLetters } from './letters.ts'

/** A list of words, written as one text, as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(listed(text))
}

/** The same as keys: each word with its letters folded, and in the language's spelling where that differs. */
export function folded(text: string, spell: (word: string) => string): ReadonlySet<string> {
  return new Set(listed(text).map(foldLetters).flatMap((word) => [word, spell(word)]))
}

/** Pairs of a word and what stands for it, written as `word=other`; words of several parts have `_` for a space. */
export function pairs(text: string, spell: (word: string) => string): ReadonlyMap<string, string> {
  return new Map(
    listed(text).map((pair): [string, string] => {
      const [word = '', other = ''] = pair.split('=')
      return [word.split('_').map((part) => spell(foldLetters(part))).join(' '), other]
    }),
  )
}

function listed(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}
