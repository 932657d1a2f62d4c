import { type KeyboardEvent, useId, useMemo, useRef } from 'react'
import type { DraftReading } from '../../library/ingest/preview.ts'
import { ADD_TEXT, cutPreviewText, partText } from '../../view/add-labels.ts'
import { directionOf } from '../../view/direction.ts'
import { furnitureText } from '../../view/labels.ts'
import { isRead, type PreviewPart, previewParts, switched } from '../../view/preview.ts'
import type { DraftEntry } from './desk-model.ts'
import { useRovingKeys } from './use-roving-keys.ts'

interface Props {
  readonly entry: DraftEntry
  readonly reading: DraftReading | null
  readonly change: (part: Partial<DraftEntry>) => void
}

/** The text as it will be read: what is folded away is grey, and every part can be switched. */
export function DraftPreview({ entry, reading, change }: Props) {
  const heading = useId()
  const list = useRef<HTMLUListElement>(null)
  const { text } = entry.draft
  const parts = useMemo(
    () => (reading ? previewParts(text.slice(0, reading.cutAt), reading.furniture) : []),
    [text, reading],
  )
  const keys = useRovingKeys(list, parts.length)
  return (
    <section className="add-preview">
      <h4 className="add-label" id={heading}>
        {ADD_TEXT.preview}
      </h4>
      <p className="add-hint">{reading ? ADD_TEXT.previewNote : ADD_TEXT.previewing}</p>
      <ul ref={list} aria-labelledby={heading} lang={reading?.lang} dir={directionOf(reading?.lang ?? 'und')}>
        {parts.map((part, at) => (
          <Part
            key={`${part.start} ${part.end}`}
            part={part}
            text={text.slice(part.start, part.end)}
            isOn={isRead(part, entry.word)}
            isStop={at === keys.stop}
            onKeyDown={keys.onKeyDown}
            onSwitch={() => change({ word: switched(part, entry.word) })}
          />
        ))}
      </ul>
      {reading?.cutAt !== undefined && <p className="add-hint">{cutPreviewText(reading.cutAt)}</p>}
    </section>
  )
}

interface PartProps {
  readonly part: PreviewPart
  readonly text: string
  readonly isOn: boolean
  /** The one that Tab stops at. */
  readonly isStop: boolean
  readonly onSwitch: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Part({ part, text, isOn, isStop, onSwitch, onKeyDown }: PartProps) {
  const words = useId()
  const rule = part.rule === null ? null : furnitureText(part.rule)
  return (
    <li className="add-part" data-folded={!isOn || undefined}>
      <input
        type="checkbox"
        tabIndex={isStop ? 0 : -1}
        aria-label={partText(rule)}
        aria-describedby={words}
        title={partText(rule)}
        checked={isOn}
        onChange={onSwitch}
        onKeyDown={onKeyDown}
      />
      <p id={words}>
        {rule !== null && <span className="add-rule">{rule}</span>} {text}
      </p>
    </li>
  )
}
