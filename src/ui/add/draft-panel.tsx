import { DraftFields } from './draft-fields.tsx'
import { DraftNotes } from './draft-notes.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { type DraftEntry, withChange } from './desk-model.ts'
import { EncodingChoice } from './encoding-choice.tsx'
import { SpeechChoice } from './speech-choice.tsx'
import type { DeskTools } from './use-desk.ts'
import { useReading } from './use-reading.ts'
import { useTwin } from './use-twin.ts'

interface Props {
  readonly entry: DraftEntry
  readonly tools: DeskTools
}

/** One draft: what looks odd about it, its facts to mend, and its text as it will be read. */
export function DraftPanel({ entry, tools }: Props) {
  const { draft, fields, again } = entry
  const reading = useReading(draft.text, fields.title, fields.lang)
  const twin = useTwin(entry, tools.desk)
  const change = (part: Partial<DraftEntry>) => tools.change((desk) => withChange(desk, entry.id, part))
  const isGuess = again !== undefined || draft.encoding?.isGuess === true
  return (
    <section className="add-panel">
      <div className="add-facts">
        <DraftNotes entry={entry} twin={twin} reading={reading} change={change} />
        <SpeechChoice entry={entry} tools={tools} change={change} />
        <DraftFields entry={entry} change={change} />
        {isGuess && entry.origin && <EncodingChoice entry={entry} origin={entry.origin} tools={tools} />}
      </div>
      <DraftPreview entry={entry} reading={reading} change={change} />
    </section>
  )
}
