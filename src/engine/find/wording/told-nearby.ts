import type { Sided } from '../../model.ts'
import type { Unit } from '../../match/words/units.ts'
import { SIDES, type Told } from '../context.ts'
import type { Pairing } from '../utterances/utterances.ts'

/** Quotes are compared sentence by sentence: what one has in a sentence the other may have in the next. */
const SENTENCES_AROUND = 2

/** From this share, 0–1, of its content words on a run of words stands there too. */
const NEARLY_ALL = 0.8

/** Tells of words of one side, by stem, whether the sentences around the other telling have them. */
export function toldNearby(
  pairing: Pairing,
  told: Sided<Told>,
): (side: 'left' | 'right', words: readonly Unit[]) => boolean {
  const [left, right] = SIDES.map((side) => stemsAround(told[side], pairing[side].sentence))
  return (side, words) => {
    const around = side === 'left' ? right : left
    const content = words.filter((unit) => !unit.isFunction)
    const found = content.filter((unit) => around?.has(unit.stem))
    return content.length > 0 && found.length >= NEARLY_ALL * content.length
  }
}

function stemsAround({ reading, language }: Told, at: number): ReadonlySet<string> {
  const sentences = reading.sentences.slice(Math.max(0, at - SENTENCES_AROUND), at + SENTENCES_AROUND + 1)
  return new Set(
    sentences.flatMap(({ tokens }) =>
      reading.tokens.slice(tokens.start, tokens.end).map(({ key }) => language.stem(key)),
    ),
  )
}
