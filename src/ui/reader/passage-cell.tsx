import type { Passage } from '../../view/model.ts'
import { PassageText } from './passage-text.tsx'
import { langOf, usePair } from './pair-context.ts'

interface Props {
  readonly passage: Passage
  /** Only this side has it: it stands on a ground of its own. */
  readonly isOnly: boolean
  readonly id: string
}

const TAGS = { headline: 'h2', standfirst: 'p', heading: 'h3', body: 'p' } as const

/** One side's passage: the outlet's name for those who cannot see the column, then its words. */
export function PassageCell({ passage, isOnly, id }: Props) {
  const pair = usePair()
  const { side, role } = passage
  const Tag = TAGS[role]
  return (
    <div className={isOnly ? 'cell cell-only' : 'cell'} data-side={side} id={id}>
      <span className="cell-name">{pair.names[side]}</span>
      <Tag className={role} lang={langOf(pair[side])} dir="auto" data-passage={passage.start}>
        <PassageText passage={passage} text={pair[side].article.text} />
      </Tag>
    </div>
  )
}
