import '../../../styles/possible.css'
import type { Row } from '../../../view/model.ts'
import { type Possible, possibleByRow } from '../../../view/possible.ts'
import { possibleText } from '../../../view/possible-labels.ts'
import { dirOf, langOf, type Pair, sentenceText, usePair } from '../pair-context.ts'
import { RowLink } from '../row-link.tsx'

interface Props {
  readonly row: Row
}

/** The other side’s sentences that a row may match, whole and unmarked: to be read beside it and judged. */
export function Possibles({ row }: Props) {
  const pair = usePair()
  const found = possiblesOf(pair).get(row.id) ?? []
  const [first] = found
  if (!first) return null
  return (
    <div className="possible" data-side={first.side}>
      {found.map((possible) => (
        <div key={possible.sentence}>
          <RowLink row={possible.row}>{possibleText(possible, pair.names, row.shape !== 'unsure')}</RowLink>
          <p lang={langOf(pair, possible.side)} dir={dirOf(pair, possible.side)}>
            {sentenceText(pair, possible.side, possible.sentence)}
          </p>
        </div>
      ))}
    </div>
  )
}

/** Made once for a comparison, not once a row. */
function possiblesOf({ comparison, layout }: Pair): ReadonlyMap<string, readonly Possible[]> {
  const known = MADE.get(layout)
  if (known) return known
  const made = possibleByRow(comparison, layout)
  MADE.set(layout, made)
  return made
}

const MADE = new WeakMap<Pair['layout'], ReadonlyMap<string, readonly Possible[]>>()
