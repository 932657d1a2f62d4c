import type { DraftReading } from '../../library/ingest/preview.ts'
import { ADD_TEXT, languageName } from '../../view/add-labels.ts'
import { depthNote, isWarning, noteText, type TwinSaid, twinText } from '../../view/add-problems.ts'
import { NO_WORD } from '../../view/preview.ts'
import type { DraftEntry } from './desk-model.ts'
import { LeftOut } from './left-out.tsx'
import { droppedOf, putBack } from './put-back.ts'

interface Props {
  readonly entry: DraftEntry
  readonly twin: TwinSaid | null
  readonly reading: DraftReading | null
  readonly change: (part: Partial<DraftEntry>) => void
}

/** What is worth a second look, then what was done to the text. */
export function DraftNotes({ entry, twin, reading, change }: Props) {
  const { draft } = entry
  const warnings = [
    ...(twin ? [twinText(twin)] : []),
    ...draft.notes.filter(isWarning).map((note) => noteText(note)),
    ...[depthText(reading)].filter((text) => text !== null),
  ]
  const told = draft.notes.filter((note) => !isWarning(note))
  return (
    <>
      {warnings.length > 0 && (
        <div className="add-notice">
          <h4>{ADD_TEXT.warnings}</h4>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      {told.length > 0 && (
        <details className="add-told">
          <summary>{ADD_TEXT.done}</summary>
          <ul>
            {told.map((note) => (
              <li key={note.kind}>
                {noteText(note)}
                <LeftOut
                  blocks={droppedOf(note)}
                  onPutBack={(block) => change({ draft: putBack(draft, block), word: NO_WORD })}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function depthText(reading: DraftReading | null): string | null {
  return reading && depthNote(languageName(reading.lang), reading.depth, reading.hasLexicon)
}
