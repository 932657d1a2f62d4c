import type { Language } from '../../lexicon/language.ts'
import type { Sentence } from '../../model.ts'
import type { Word } from './word.ts'

/** A sentence with its words, and whether its capitals tell anything. */
export interface Line {
  readonly words: readonly Word[]
  /** In Title Case, or all in capitals: only what is a name elsewhere is one here. */
  readonly isTitled: boolean
}

/** Of its words that have small letters and could do without a capital, so many have one in Title Case. */
const TITLED_SHARE = 0.6
/** Of all its words; fewer are in no titled line, however many function words it has. */
const FEWEST_SHARE = 0.3
/** Fewer words than this show no habit. */
const FEWEST = 4

/** A sentence’s words, and whether they are set like a title, so that capitals tell no names. */
export function lineOf(sentence: Sentence, words: readonly Word[], language: Language): Line {
  return { words, isTitled: isTitleCase(sentence, words, language) }
}

function isTitleCase(sentence: Sentence, words: readonly Word[], language: Language): boolean {
  if (words.filter((word) => word.isCapital).length < words.length * FEWEST_SHARE) return false
  const content = words.filter((word) => !language.functionWords.has(word.key) && /^\p{L}/u.test(word.key))
  const large = content.filter((word) => word.isCapital)
  if (content.length < FEWEST) return sentence.role !== 'body'
  const share = sentence.role === 'body' ? BODY_SHARE : TITLED_SHARE
  return large.length / content.length >= share
}

/** A sentence of the body may name many; only one that is hardly anything else is set like a headline. */
const BODY_SHARE = 0.9

/**
 * How much oftener each word stands with a capital inside sentences than without: above 0 it is a name, wherever
 * it stands. Titled lines and the beginnings of sentences prove nothing.
 */
export function capitalsIn(lines: readonly Line[]): ReadonlyMap<string, number> {
  const balance = new Map<string, number>()
  for (const { words, isTitled } of lines) {
    if (isTitled) continue
    for (const word of words) {
      if (word.isOpening && word.isCapital) continue
      balance.set(word.key, (balance.get(word.key) ?? 0) + (word.isCapital ? 1 : -1))
    }
  }
  return balance
}
