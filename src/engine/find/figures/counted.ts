import type { Quantity } from '../../model.ts'
import { beginningIn } from '../../spans.ts'
import type { ContentWord, FigureSentence } from './figure-side.ts'
import { nearWords } from './near-words.ts'
import { oncePerFigure } from './once.ts'

/** What a figure counts, as far as its sentence tells. */
export interface Counted {
  /** The stem of the noun; null where none is told. */
  readonly head: string | null
  /** What stands for the noun in a list of near synonyms: "measure" of "bills". */
  readonly sort: string | null
  /** "killed", "wounded": of the words near it the nearest that says so, or the noun itself. */
  readonly fate: string | null
  readonly isFateHead: boolean
  /** Stems of the names in the noun phrase: "Republican" senators. */
  readonly names: ReadonlySet<string>
  readonly near: readonly ContentWord[]
}

export const countedBy = oncePerFigure(findCounted)

function findCounted(sentence: FigureSentence, figure: Quantity): Counted {
  const { language } = sentence.side
  const inside = wordsInside(sentence, figure)
  const key = headKey(sentence, figure, inside)
  const near = nearWords(sentence, figure)
  const fates = language.counting?.fates
  const own = key === null ? undefined : fates?.get(key)
  const told = near.map((word) => fates?.get(word.key)).find((fate) => fate !== undefined)
  return {
    head: key === null ? null : language.stem(key),
    sort: (key === null ? undefined : language.counting?.sameCount.get(key)) ?? null,
    fate: own ?? told ?? null,
    isFateHead: own !== undefined,
    names: new Set(
      inside.flatMap(({ isName, end, stem }) => (isName && end !== figure.noun?.end ? [stem] : [])),
    ),
    near,
  }
}

function wordsInside({ words }: FigureSentence, { noun }: Quantity): ContentWord[] {
  return noun === null ? [] : beginningIn(words, noun).filter(({ end }) => end <= noun.end)
}

/** The last word of the noun; of "130-page" the part behind the hyphen. */
function headKey(
  { side }: FigureSentence,
  { noun }: Quantity,
  inside: readonly ContentWord[],
): string | null {
  if (noun === null) return null
  return inside.at(-1)?.key ?? side.reading.text.slice(noun.start, noun.end).toLowerCase()
}
