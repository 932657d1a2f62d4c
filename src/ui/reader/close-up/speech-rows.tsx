import { useMemo } from 'react'
import type { CloseUp } from '../../../view/close-up.ts'
import { speechRowsOf } from '../../../view/close-up-speech.ts'
import { CLOSE_UP_TEXT } from '../../../view/close-up-labels.ts'
import { CUE_GROUP_TEXT, rungsText } from '../../../view/speech-labels.ts'
import { usePair } from '../pair-context.ts'
import { PlacedWords } from './placed-words.tsx'

interface Props {
  readonly sentences: CloseUp['sentences']
}

const SIDES = ['left', 'right'] as const
const TEXT = CLOSE_UP_TEXT

/** Who speaks, in which form, with which verb, and what else was found: a row only where there is something to say. */
export function SpeechRows({ sentences }: Props) {
  const { comparison } = usePair()
  const { speakers, forms, cues, found } = useMemo(
    () => speechRowsOf(comparison, sentences),
    [comparison, sentences],
  )
  return (
    <>
      {speakers && (
        <tr>
          <th scope="row">{TEXT.speaker}</th>
          {SIDES.map((side) => (
            <PlacedWords key={side} side={side} words={speakers[side]} />
          ))}
        </tr>
      )}
      {forms && (
        <tr>
          <th scope="row">{TEXT.form}</th>
          {SIDES.map((side) => (
            <td key={side}>{forms[side].map(rungsText).join(' · ')}</td>
          ))}
        </tr>
      )}
      {cues && (
        <tr>
          <th scope="row">{TEXT.verb}</th>
          {SIDES.map((side) => (
            <PlacedWords
              key={side}
              side={side}
              words={cues[side]}
              noteOf={({ group }) => (group === null ? null : CUE_GROUP_TEXT[group])}
            />
          ))}
        </tr>
      )}
      {found.map((row) => (
        <tr key={`${row.rule} ${row.left[0]?.start} ${row.right[0]?.start}`}>
          <th scope="row">{TEXT.found[row.rule]}</th>
          {SIDES.map((side) => (
            <PlacedWords key={side} side={side} words={row[side]} />
          ))}
        </tr>
      ))}
    </>
  )
}
