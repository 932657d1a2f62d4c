import { Fragment } from 'react'
import type { Side, Span } from '../../../engine/model.ts'
import { langOf, usePair } from '../pair-context.ts'

interface Props {
  readonly side: Side
  readonly spans: readonly Span[]
}

/** Stretches of one text in its own characters, parted by a middle dot. */
export function Words({ side, spans }: Props) {
  const pair = usePair()
  const { text } = pair[side].article
  return spans.map(({ start, end }, at) => (
    <Fragment key={start}>
      {at > 0 && ' · '}
      <bdi className="quoted" lang={langOf(pair, side)}>
        {text.slice(start, end)}
      </bdi>
    </Fragment>
  ))
}
