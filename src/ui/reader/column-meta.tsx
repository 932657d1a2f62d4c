import type { Side } from '../../engine/model.ts'
import { titleText } from '../../view/names.ts'
import { wordsText } from '../../view/screen-labels.ts'
import { dateText } from '../../view/wording.ts'
import { dirOf, usePair } from './pair-context.ts'

interface Props {
  readonly side: Side
}

/** Above a column: what is known of the article. A headline outside the text, or none, is said here. */
export function ColumnMeta({ side }: Props) {
  const pair = usePair()
  const { entry } = pair[side]
  const { metadata, sentences } = pair.comparison[side].reading
  const hasHeadline = sentences.some(({ role }) => role === 'headline')
  const date = entry.date ?? metadata.date
  const facts = [wordsText(pair.layout.words[side].words), date && dateText(date)]
  return (
    <div className="column-meta" data-side={side}>
      <p>
        <span className="cell-name">{pair.names[side]}</span>
        {!hasHeadline && !entry.title && `${titleText(undefined)} · `}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {!hasHeadline && entry.title && <h2 dir={dirOf(pair, side)}>{entry.title}</h2>}
    </div>
  )
}
