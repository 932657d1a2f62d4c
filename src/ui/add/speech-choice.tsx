import { useId } from 'react'
import { useVariorum } from '../../store/use-store.ts'
import { ADD_TEXT } from '../../view/add-labels.ts'
import { reasonText } from '../../view/add-problems.ts'
import { type DraftEntry, withSpeech } from './desk-model.ts'
import { freshSlug } from '../shared/fresh-slug.ts'
import type { DeskTools } from './use-desk.ts'

interface Props {
  readonly entry: DraftEntry
  readonly tools: DeskTools
  readonly change: (part: Partial<DraftEntry>) => void
}

/** The speech that the article is filed under: proposed with the reason, chosen by the reader. */
export function SpeechChoice({ entry, tools, change }: Props) {
  const library = useVariorum((state) => state.library)
  const note = useId()
  const { desk } = tools
  const speeches = library.kind === 'ready' ? library.value.speeches : []
  // While they are kept, new ones are on the desk and in the library.
  const known = speeches.filter(({ slug }) => desk.speeches.every((made) => made.slug !== slug))
  const fresh = desk.speeches.find(({ slug }) => slug === entry.speech)

  function choose(slug: string) {
    if (slug !== ANOTHER) return change({ speech: slug })
    const made = { slug: freshSlug(), title: entry.fields.title }
    tools.change((before) => ({ ...before, speeches: [...before.speeches, made] }))
    change({ speech: made.slug })
  }

  return (
    <div className="add-speech">
      <label className="field">
        {ADD_TEXT.speech}
        <select
          value={entry.speech}
          aria-describedby={note}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <optgroup label={ADD_TEXT.newOnes}>
            {desk.speeches.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title || ADD_TEXT.untitledSpeech}
              </option>
            ))}
            <option value={ANOTHER}>{ADD_TEXT.newSpeech}</option>
          </optgroup>
          <optgroup label={ADD_TEXT.inLibrary}>
            {known.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <p className="add-hint" id={note}>
        {reasonText(entry.proposal, entry.fields.date || undefined)}
      </p>
      {fresh && (
        <NewSpeechFields slug={fresh.slug} title={fresh.title} date={fresh.date ?? ''} tools={tools} />
      )}
    </div>
  )
}

/** Stands in the list for a speech that is not made yet. */
const ANOTHER = 'another'

interface NewProps {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly tools: DeskTools
}

function NewSpeechFields({ slug, title, date, tools }: NewProps) {
  const change = (name: string, day: string) =>
    tools.change((desk) => withSpeech(desk, slug, { title: name, ...(day !== '' && { date: day }) }))
  return (
    <div className="add-new-speech">
      <label className="field">
        {ADD_TEXT.speechTitle}
        <input
          dir="auto"
          autoComplete="off"
          value={title}
          onChange={({ currentTarget }) => change(currentTarget.value, date)}
        />
      </label>
      <label className="field">
        {ADD_TEXT.speechDate}
        <input
          type="date"
          value={date}
          onChange={({ currentTarget }) => change(title, currentTarget.value)}
        />
      </label>
    </div>
  )
}
