import type { Language } from '../../lexicon/language.ts'
import type { Reading, Sentence, Span } from '../../model.ts'

/** What is aligned inside a matched pair: a word, or the words of one name ("United States"). */
export interface Unit extends Span {
  /** Equal for words that are one word to a reader. */
  readonly key: string
  readonly stem: string
  /** Tells nothing alone: "the", "of". */
  readonly isFunction: boolean
  /** An article or its like, or no function word at all: either may begin a name for a thing. */
  readonly opensName: boolean
  readonly isSaying: boolean
  /** Punctuation stands between it and the unit before. */
  readonly startsClause: boolean
}

/** The units of a sentence, in order. */
export function unitsOf(reading: Reading, sentence: Sentence, language: Language): Unit[] {
  const units: Unit[] = []
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const token = reading.tokens[at]
    if (token === undefined) continue
    const next = at + 1 < sentence.tokens.end ? reading.tokens[at + 1] : undefined
    const phrase = next === undefined ? undefined : language.phrases.get(`${token.key} ${next.key}`)
    const end = phrase === undefined || next === undefined ? token.end : next.end
    if (phrase !== undefined) at++
    const key = phrase ?? token.key
    units.push({
      start: token.start,
      end,
      key,
      stem: language.number(key) ?? language.stem(key),
      isFunction: language.functionWords.has(key),
      opensName: !language.functionWords.has(key) || language.determiners.has(key),
      isSaying: language.sayingVerbs.has(key),
      startsClause: /[^\s'’-]/u.test(reading.text.slice(units.at(-1)?.end ?? sentence.start, token.start)),
    })
  }
  return units
}
