import { languageOf, type Lexicon } from '../../lexicon/languages.ts'
import type { Reading, Sided } from '../../model.ts'
import { percentagesJoined } from './percentages.ts'
import { unitsOf, type Unit } from './units.ts'

/** The units of two sentences that are held against one another. */
export type PairUnits = (pair: Sided<number>) => Sided<readonly Unit[]>

/** Throws for a sentence that does not exist. A sentence's units are made once, when asked for. */
export function pairUnits(readings: Sided<Reading>, lexicon: Lexicon): PairUnits {
  const [left, right] = [unitsBySentence(readings.left, lexicon), unitsBySentence(readings.right, lexicon)]
  const percent = (reading: Reading) => languageOf(reading.lang, lexicon).percent
  const percents = { left: percent(readings.left), right: percent(readings.right) }
  return (pair) => {
    const [a, b] = [left(pair.left), right(pair.right)]
    return {
      left: percentagesJoined(a, b, percents.left),
      right: percentagesJoined(b, a, percents.right),
    }
  }
}

function unitsBySentence(reading: Reading, lexicon: Lexicon): (sentence: number) => readonly Unit[] {
  const language = languageOf(reading.lang, lexicon)
  const known: (readonly Unit[])[] = []
  return (index) => {
    const sentence = reading.sentences[index]
    if (sentence === undefined) throw new Error(`no sentence ${index}`)
    return (known[index] ??= unitsOf(reading, sentence, language))
  }
}
