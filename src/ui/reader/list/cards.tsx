import { type CSSProperties, type FocusEvent, type RefObject, useMemo } from 'react'
import { entryAt } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import { LIST_TEXT } from '../../../view/list-labels.ts'
import type { ListEntry } from '../../../view/model.ts'
import { type Stretch, useDrawnChunks } from '../use-drawn-chunks.ts'
import { Card } from './card.tsx'

interface Props {
  readonly list: RefObject<HTMLOListElement | null>
  readonly entries: readonly ListEntry[]
  readonly onFocus: (event: FocusEvent) => void
}

/** The cards themselves: those around the current one first, all others within a moment. */
export function Cards({ list, entries, onFocus }: Props) {
  const current = useVariorum(entryAt)
  const stretches = useMemo(() => stretchesOf(entries), [entries])
  const isDrawn = useDrawnChunks(stretches, [current])
  return (
    // It hears where the focus goes; without bullets some browsers take its role away.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol ref={list} className="cards" role="list" aria-label={LIST_TEXT.heading} onFocus={onFocus}>
      {stretches.flatMap((stretch) =>
        isDrawn(stretch)
          ? stretch.entries.map((entry) => <Card key={entry.id} entry={entry} />)
          : [<LaterCards key={`later-${stretch.number}`} cards={stretch.entries.length} />],
      )}
    </ol>
  )
}

/** Holds the place of cards that are drawn a moment later. */
function LaterCards({ cards }: { readonly cards: number }) {
  const style: CSSProperties & Record<'--cards', number> = { '--cards': cards }
  return <li className="later-cards" style={style} aria-hidden="true" />
}

interface CardStretch extends Stretch {
  readonly entries: readonly ListEntry[]
}

/** Twice what a window holds. */
const CARDS_A_STRETCH = 10

function stretchesOf(entries: readonly ListEntry[]): readonly CardStretch[] {
  return Array.from({ length: Math.ceil(entries.length / CARDS_A_STRETCH) }, (_, number) => {
    const own = entries.slice(number * CARDS_A_STRETCH, (number + 1) * CARDS_A_STRETCH)
    return { number, entries: own, holds: new Set(own.map(({ id }) => id)) }
  })
}
