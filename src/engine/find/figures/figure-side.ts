import type { Language } from '../../lexicon/language.ts'
import type { Figure, Reading, Token } from '../../model.ts'
import { firstFrom } from '../../spans.ts'

/** One side of a comparison, as the rule on figures looks at it. */
export interface FigureSide {
  readonly reading: Reading
  readonly language: Language
}

/** A sentence with its figures, and the content words around them. */
export interface FigureSentence {
  readonly side: FigureSide
  readonly figures: readonly Figure[]
  readonly words: readonly ContentWord[]
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>
}

export interface ContentWord {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly stem: string
  /** Has a capital. */
  readonly isName: boolean
  /** A verb that tells what happened. */
  readonly isEvent: boolean
}

/** The sentences of a side as they are asked for, each made once; null for one without figures. */
export function figureSentences(side: FigureSide): (index: number) => FigureSentence | null {
  const known = new Map<number, FigureSentence>()
  const figures = figuresBySentence(side.reading)
  return (index) => {
    const own = figures.get(index)
    if (own === undefined) return null
    const made = known.get(index) ?? sentenceOf(side, index, own)
    known.set(index, made)
    return made
  }
}

/** Both are in order, and no figure crosses sentences. */
function figuresBySentence({ sentences, figures }: Reading): Map<number, Figure[]> {
  const found = new Map<number, Figure[]>()
  let sentence = 0
  for (const figure of figures) {
    while (sentence < sentences.length && sentences[sentence]!.end <= figure.start) sentence++
    const list = found.get(sentence)
    if (list === undefined) found.set(sentence, [figure])
    else list.push(figure)
  }
  return found
}

function sentenceOf(side: FigureSide, index: number, figures: readonly Figure[]): FigureSentence {
  const sentence = side.reading.sentences[index]
  if (sentence === undefined) return { side, figures: [], words: [], stems: new Set() }
  const words = side.reading.tokens
    .slice(sentence.tokens.start, sentence.tokens.end)
    .filter((token) => isContent(token, side.language, figures))
    .map(({ start, end, key }) => ({
      start,
      end,
      key,
      stem: side.language.stem(key),
      isName: CAPITAL.test(side.reading.text.slice(start, start + 2)),
      isEvent: side.language.counting?.dating.events.has(key) ?? false,
    }))
  return { side, figures, words, stems: new Set(words.map(({ stem }) => stem)) }
}

const CAPITAL = /^\p{Lu}/u
const NUMBER = /^[\p{N}\p{Sc}]/u

/** A word that tells what a figure is about: of a figure itself only the noun does. */
function isContent({ start, end, key }: Token, language: Language, figures: readonly Figure[]): boolean {
  if (language.stopWords.has(key) || language.number(key) !== undefined || NUMBER.test(key)) return false
  const around = figures[firstFrom(figures, end) - 1]
  if (around === undefined || around.end <= start) return true
  const noun = around.kind === 'quantity' ? around.noun : null
  return noun !== null && noun.start <= start && end <= noun.end
}
