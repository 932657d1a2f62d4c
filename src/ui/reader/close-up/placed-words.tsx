import { Fragment } from 'react'
import type { Side } from '../../../engine/model.ts'
import type { Placed } from '../../../view/close-up-speech.ts'
import { offText } from '../../../view/speech-labels.ts'
import { Words } from './words.tsx'

interface Props<T extends Placed> {
  readonly side: Side
  readonly words: readonly T[]
  /** What is said of a word beside it, softly. */
  readonly noteOf?: (word: T) => string | null
}

/** A cell of words from the text, each with what is to be said of it: `22 missiles (next sentence)`. */
export function PlacedWords<T extends Placed>({ side, words, noteOf }: Props<T>) {
  return (
    <td>
      {words.map((word, at) => {
        const notes = [noteOf?.(word) ?? null, offText(word.off)].filter((note) => note !== null)
        return (
          <Fragment key={word.start}>
            {at > 0 && ' · '}
            <Words side={side} spans={[word]} />
            {notes.length > 0 && <span className="word-note"> ({notes.join(', ')})</span>}
          </Fragment>
        )
      })}
    </td>
  )
}
