import { Fragment } from 'react'
import type { Side } from '../../../engine/model.ts'
import type { CardSide as SideOfCard } from '../../../view/cards.ts'
import { placesText, voidOf } from '../../../view/list-labels.ts'
import type { ListEntry } from '../../../view/model.ts'
import { rungsText } from '../../../view/speech-labels.ts'
import { dirOf, langOf, usePair } from '../pair-context.ts'
import { SegmentText } from '../segment-text.tsx'
import { Speakers } from './speakers.tsx'
import { OutletName } from '../../shared/outlet-name.tsx'

interface Props {
  readonly side: Side
  readonly card: SideOfCard
  readonly entry: ListEntry
}

/** What one article has of a card: its own characters under its outlet’s name, and where they stand. */
export function CardSide({ side, card, entry }: Props) {
  const pair = usePair()
  const { runs, places, rungs, speakers } = card
  if (runs.length === 0) return <CardVoid side={side} entry={entry} />
  return (
    <div className="card-side">
      <p>
        <OutletName side={side} name={pair.names[side]} />
        {rungs.length > 0 && <span className="card-rung"> · {rungsText(rungs)}</span>}
      </p>
      <blockquote lang={langOf(pair, side)} dir={dirOf(pair, side)}>
        {runs.map((segments, at) => (
          <Fragment key={segments[0]?.start}>
            {at > 0 && ' … '}
            {segments.map((segment) => (
              <SegmentText key={segment.start} side={side} segment={segment} />
            ))}
          </Fragment>
        ))}
      </blockquote>
      <p className="card-place">
        <Speakers side={side} speakers={speakers} />
        {placesText(places)}
      </p>
    </div>
  )
}

/** A headline is set against its own text alone: nothing was looked for in the other article. */
function CardVoid({ side, entry }: Omit<Props, 'card'>) {
  const pair = usePair()
  const text = entry.listing === 'headline' ? null : voidOf(side, pair)
  return text === null ? null : <p className="card-side card-void">{text}</p>
}
