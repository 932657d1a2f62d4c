import { ArrowUpDown } from 'lucide-react'
import type { RowKind } from '../../view/model.ts'

interface Props {
  readonly kind: RowKind | 'dropped' | 'added'
}

/** The line of a kind, as it runs under the words: each kind is told by its pattern, not by colour alone. */
export function LineSample({ kind }: Props) {
  return (
    <span className="line-sample" data-kind={kind} aria-hidden="true">
      {kind === 'moved' && <ArrowUpDown size={14} />}
    </span>
  )
}
