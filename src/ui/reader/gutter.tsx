import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo } from 'react'
import type { Row } from '../../view/model.ts'
import { rowText } from '../../view/row-labels.ts'
import { type Tag, tagsOf } from '../../view/rule-labels.ts'
import { signWords } from '../../view/sign-words.ts'
import { LineSample } from '../shared/line-sample.tsx'
import { BackButton } from './back-button.tsx'
import { type Pair, usePair } from './pair-context.ts'

interface Props {
  readonly row: Row
  readonly labelId: string
  readonly isSelected: boolean
}

/** Between the columns: the line of the row's kind, and the signs of what was found in it. It opens the close-up; by keyboard the row itself does. */
export function Gutter({ row, labelId, isSelected }: Props) {
  const pair = usePair()
  const tags = useMemo(() => rowTags(pair, row), [pair, row])
  return (
    <div className="gutter">
      <button type="button" className="gutter-button" tabIndex={-1} aria-expanded={isSelected}>
        {row.shape === 'moved' && <Arrow direction={row.twin.direction} />}
        {showsLine(row, pair) && <LineSample kind={row.kind} />}
        <span className="clipped" id={labelId}>
          {[rowText(row, pair), ...tags.map(({ said }) => said)].join(', ')}
        </span>
        {tags.map(({ text, said }) => (
          <span key={text} className="tag" dir="auto" title={said} aria-hidden="true">
            {text}
          </span>
        ))}
      </button>
      <BackButton />
    </div>
  )
}

/** Signs of the findings that stand in the row. */
function rowTags({ comparison, findings }: Pair, row: Row): readonly Tag[] {
  return tagsOf(findings.get(row.id) ?? [], (finding) => signWords(comparison, finding))
}

/** Once a run: the rows below stand on the same ground. Across two speeches one-sided rows claim nothing. */
function showsLine(row: Row, { relationship }: Pair): boolean {
  if (row.shape === 'match') return row.kind !== 'same'
  if (row.shape === 'moved') return false
  return relationship !== 'other-speech' && (row.shape === 'unsure' || row.first)
}

/** Where the twin of a moved row stands. */
function Arrow({ direction }: { readonly direction: 'earlier' | 'later' }) {
  const Icon = direction === 'earlier' ? ArrowUp : ArrowDown
  return <Icon className="text-soft" size={15} aria-hidden="true" />
}
