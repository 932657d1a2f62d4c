import type { Side } from '../../../engine/model.ts'
import { dateText } from '../../../view/wording.ts'
import { usePair } from '../pair-context.ts'

interface Props {
  readonly side: Side
}

/** Above a column: which speech it reports, and when the article is of. */
export function SpeechHead({ side }: Props) {
  const pair = usePair()
  const { entry, speech } = pair[side]
  const date = entry.date ?? pair.comparison[side].reading.metadata.date
  const title = speech?.title ?? entry.title ?? ''
  const day = date === undefined || title.includes(dateText(date)) ? '' : dateText(date)
  return (
    <div className="column-meta" data-side={side}>
      <p>
        <span className="cell-name">{pair.names[side]}</span>
        {[title, day].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}
