import { expect } from 'vitest'
import { compare } from '../compare.ts'
import { lexiconFor } from '../lexicon/load.ts'
import { languageOf } from '../lexicon/languages.ts'
import { foldWord } from '../read/fold.ts'

/** The stems of words as written, in their language. */
export async function stems(lang: string, written: string): Promise<string[]> {
  const language = languageOf(lang, await lexiconFor([{ text: '', lang }]))
  return written.split(' ').map((word) => {
    const key = foldWord(word, language)
    return language.number(key) ?? language.stem(key)
  })
}

/** Strong and fair matches of two texts, as sentence numbers. */
export async function matched(
  lang: string,
  left: string,
  right: string,
): Promise<(readonly [number, number])[]> {
  const articles = [
    { text: left, lang },
    { text: right, lang },
  ] as const
  const { matches } = compare(articles[0], articles[1], await lexiconFor(articles))
  return matches
    .filter(({ strength }) => strength !== 'weak')
    .map((match) => [match.left, match.right] as const)
}

/** Sentence after sentence, each text tells the same in other words. */
export async function tellsTheSame(
  lang: string,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  const side = (at: 0 | 1) => pairs.map((pair) => pair[at]).join('\n\n')
  expect(await matched(lang, side(0), side(1))).toEqual(pairs.map((_, at) => [at, at]))
}
