import type { Language } from '../../lexicon/language.ts'
import type { Quote, Reading, Rung, Sentence, Span, Token } from '../../model.ts'
import type { Told } from '../context.ts'

/** What one sentence tells of somebody's words, or tells in the outlet's own voice. */
export interface Saying {
  readonly rung: Rung
  /** Index into the reading's quotes; null in the outlet's own voice. */
  readonly quote: number | null
  /** Index into the reading's sentences. */
  readonly sentence: number
  /** Its words in that sentence, in order. */
  readonly spans: readonly Span[]
  /** The stems of its content words. */
  readonly terms: ReadonlySet<string>
}

/**
 * Every quote, cut at the sentences it runs over, and what each sentence tells besides; in the order of the text.
 * In a language whose reported speech is not read nothing is known to be the outlet's own voice.
 */
export function sayingsOf({ reading, language }: Told): Saying[] {
  const pieces = quotePieces(reading)
  return reading.sentences.flatMap((sentence, at) => {
    const tokens = reading.tokens.slice(sentence.tokens.start, sentence.tokens.end)
    const own = pieces.get(at) ?? []
    const terms = (inside: readonly Token[]) => termsOf(inside, language)
    const quoted = own.flatMap((piece): Saying[] => {
      const inside = tokens.filter((token) => piece.content.some((span) => holds(span, token)))
      const spans = runsOf(inside, tokens)
      const rung = rungOf(piece, inside, tokens.length, reading.text)
      return spans.length === 0
        ? []
        : [{ rung, quote: piece.index, sentence: at, spans, terms: terms(inside) }]
    })
    const rest = language.attribution === null ? [] : ownWords(tokens, own)
    const restTerms = terms(rest)
    if (restTerms.size < FEWEST_OWN_TERMS) return quoted
    const spans = runsOf(rest, tokens)
    return [...quoted, { rung: 'own-voice', quote: null, sentence: at, spans, terms: restTerms }]
  })
}

function termsOf(tokens: readonly Token[], language: Language): ReadonlySet<string> {
  const content = tokens.filter(({ key }) => !language.stopWords.has(key))
  return new Set(content.map(({ key }) => language.number(key) ?? language.stem(key)))
}

/** Fewer words of the outlet's own tell nothing that could be somebody's: "Khamenei in his speech". */
const FEWEST_OWN_TERMS = 2

/** What of a quote stands in one sentence. */
interface Piece {
  readonly quote: Quote
  /** Index into the reading's quotes. */
  readonly index: number
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
}

/** The quotes that have words in a sentence, by sentence. */
function quotePieces({ quotes, sentences }: Reading): ReadonlyMap<number, readonly Piece[]> {
  const found = new Map<number, Piece[]>()
  for (const [index, quote] of quotes.entries()) {
    const [content, quoted] = [bySentence(quote.content, sentences), bySentence(quote.quoted, sentences)]
    for (const [at, spans] of content) {
      const piece = { quote, index, content: spans, quoted: quoted.get(at) ?? [] }
      const known = found.get(at)
      if (known === undefined) found.set(at, [piece])
      else known.push(piece)
    }
  }
  return found
}

function bySentence(
  spans: readonly Span[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>()
  for (const span of spans)
    for (const at of sentencesOver(sentences, span)) {
      const known = found.get(at)
      if (known === undefined) found.set(at, [span])
      else known.push(span)
    }
  return found
}

/** Indexes of the sentences that a span lies over. */
export function sentencesOver(sentences: readonly Sentence[], span: Span): number[] {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > span.start) high = middle
    else low = middle + 1
  }
  const found: number[] = []
  for (let at = low; at < sentences.length && (sentences[at]?.start ?? 0) < span.end; at++) found.push(at)
  return found
}

/** Quoting as many words or fewer is picking a word out. */
const ONE_WORD = 2

/** With so many words in quotation marks, this share of the sentence, it is quoted in full. */
const FULL = { words: 4, share: 0.8 }

/**
 * By what of a sentence stands in quotation marks, whatever the rest of the quote is.
 * @param inside its words that are said, of so many
 */
function rungOf({ quote, quoted: marked }: Piece, inside: readonly Token[], of: number, text: string): Rung {
  const quoted = inside.filter((token) => marked.some((span) => holds(span, token)))
  if (quoted.length === 0) return 'indirect'
  if (quote.form === 'direct') return 'full-quote'
  const [first] = quoted
  const isClause = first !== undefined && first !== inside[0] && opensClause(text, first)
  const isSentence = quoted.length >= FULL.share * of
  if (quoted.length === of || (quoted.length >= FULL.words && (isClause || isSentence))) return 'full-quote'
  return quoted.length <= ONE_WORD ? 'one-word' : 'partial-quote'
}

/** A capital right behind a comma, colon or "that", and no name with a possessive (“Obama’s war”). */
function opensClause(text: string, { start, end }: Span): boolean {
  const isCapital = /^\p{Lu}/u.test(text.slice(start))
  return (
    isCapital &&
    /[,:]\s*\S?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    !/['’]s?$/u.test(text.slice(start, end))
  )
}

/** What is neither said by somebody nor says who and how. */
function ownWords(tokens: readonly Token[], pieces: readonly Piece[]): Token[] {
  const taken = pieces.flatMap(({ quote, content }) => [
    ...content,
    ...(quote.source === null ? [] : [quote.source]),
    ...(quote.cue === null ? [] : [quote.cue]),
  ])
  return tokens.filter((token) => !taken.some((span) => holds(span, token)))
}

function holds(span: Span, token: Span): boolean {
  return span.start <= token.start && token.end <= span.end
}

/** Neighbouring tokens as one span, from the first word to the last. */
function runsOf(inside: readonly Token[], all: readonly Token[]): Span[] {
  const runs: { start: number; end: number }[] = []
  let last = -2
  let at = 0
  for (const token of inside) {
    at = all.indexOf(token, at)
    const run = runs.at(-1)
    if (run !== undefined && at === last + 1) run.end = token.end
    else runs.push({ start: token.start, end: token.end })
    last = at
  }
  return runs
}
