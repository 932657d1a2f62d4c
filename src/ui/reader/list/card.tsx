import { memo, useId } from 'react'
import { entryAt } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { cardOf } from '../../../view/cards.ts'
import { findingText } from '../../../view/finding-labels.ts'
import { whyText } from '../../../view/finding-reasons.ts'
import { LIST_TEXT, whyDifferenceText } from '../../../view/list-labels.ts'
import type { ListEntry } from '../../../view/model.ts'
import { wordsOfFinding } from '../../../view/short-words.ts'
import { rowText } from '../../../view/row-labels.ts'
import { type Pair, usePair } from '../pair-context.ts'
import { CardSide } from './card-side.tsx'
import { CardTranslation } from './card-translation.tsx'

interface Props {
  readonly entry: ListEntry
}

/** One finding or difference: what changed, both passages verbatim, why it is shown, and the way to it in the texts. */
export const Card = memo(function Card({ entry }: Props) {
  const pair = usePair()
  const showInText = useVariorum((state) => state.showInText)
  const isVisited = useVariorum((state) => entryAt(state) === entry.id)
  const id = useId()
  const sides = cardOf(pair.comparison, pair.layout, entry)
  if (!sides) return null
  const { heading, why } = wordsOf(pair, entry)
  return (
    <li
      className="card"
      data-entry={entry.id}
      data-listing={entry.listing}
      data-visited={isVisited || undefined}
    >
      <div className="card-head">
        <h3 id={`${id}-heading`}>{heading}</h3>
        <button
          type="button"
          className="text-button card-go"
          id={`${id}-go`}
          aria-labelledby={`${id}-go ${id}-heading`}
          onClick={() => showInText(entry.id)}
        >
          {LIST_TEXT.go}
        </button>
      </div>
      <div className="card-sides">
        <CardSide side="left" card={sides.left} entry={entry} />
        <CardSide side="right" card={sides.right} entry={entry} />
      </div>
      <CardTranslation rule={entry.listing} sides={sides} />
      {why !== null && (
        <details className="card-why">
          <summary>{LIST_TEXT.why}</summary>
          <p>{why}</p>
        </details>
      )}
    </li>
  )
})

function wordsOf(pair: Pair, { finding, at }: ListEntry) {
  const found = finding === null ? undefined : pair.comparison.findings[finding]
  if (found)
    return { heading: findingText(found, wordsOfFinding(pair.comparison, found)), why: whyText(found) }
  const row = pair.layout.rows[at]
  if (!row) return { heading: '', why: null }
  const side = row.shape === 'match' ? 'left' : row.side
  return { heading: rowText(row, pair), why: whyDifferenceText(row, side, pair.names) }
}
