import { BUILT_IN, languageOf, type Lexicon } from './lexicon/languages.ts'
import type { Span } from './model.ts'
import { unitsOf } from './match/words/units.ts'
import { wordLinks } from './match/words/word-links.ts'
import { readingOfSentences } from './read/given-sentences.ts'

/**
 * The word alignment of two sentences given as tokens, as pairs of token numbers: for measuring the aligner
 * alone. A phrase that stands for a phrase links each of its tokens with each of the other's.
 */
export function words(
  left: readonly string[],
  right: readonly string[],
  lang?: string,
  lexicon: Lexicon = BUILT_IN,
): [left: number, right: number][] {
  const [a, b] = [tokenised(left, lang, lexicon), tokenised(right, lang, lexicon)]
  const { links } = wordLinks(a.units, b.units)
  const found = links.flatMap((link): [number, number][] => {
    const [from, to] = [a.within(link.left), b.within(link.right)]
    if (link.kind === 'equal' && from.length === to.length)
      return from.map((token, at) => [token, to[at] ?? 0])
    return from.flatMap((token) => to.map((other): [number, number] => [token, other]))
  })
  return found.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** Tokens joined by spaces, read as one sentence; which given tokens lie within a span of it. */
function tokenised(tokens: readonly string[], lang: string | undefined, lexicon: Lexicon) {
  const reading = readingOfSentences([tokens.join(' ')], lang, lexicon)
  const sentence = reading.sentences[0]
  let at = 0
  const places: Span[] = tokens.map((token) => {
    const span = { start: at, end: at + token.length }
    at = span.end + 1
    return span
  })
  return {
    units: sentence === undefined ? [] : unitsOf(reading, sentence, languageOf(reading.lang, lexicon)),
    within: (span: Span) =>
      [...places.keys()].filter(
        (index) => places[index]!.start < span.end && span.start < places[index]!.end,
      ),
  }
}
