import { readyOf } from '../../store/selectors.ts'
import { useVariorum } from '../../store/use-store.ts'
import { SHOW_TEXT } from '../../view/aligned-labels.ts'
import { BarMenu } from './bar-menu.tsx'
import { ShowItem } from './show-item.tsx'

/** How much the texts show: more marks, fewer passages, possible matches. */
export function ShowMenu() {
  const ready = useVariorum(readyOf)
  const isAligned = useVariorum(({ view }) => view === 'aligned')
  const isOther = ready?.comparison.relationship.kind === 'other-speech'
  // Across two speeches Aligned never sets them beside a passage (use-possibles.ts); ribbons only lead to them.
  const hasPossible = !isAligned || !isOther
  const on = useVariorum(
    ({ everyWord, onlyDifferences, possible }) =>
      [everyWord, isAligned && onlyDifferences, hasPossible && possible].filter(Boolean).length,
  )
  if (!ready) return null
  const name = (
    <>
      {SHOW_TEXT.label}
      {on > 0 && <span className="count">{on}</span>}
    </>
  )
  return (
    <BarMenu kind="show" label={SHOW_TEXT.label} name={name}>
      <ShowItem words="everyWord" isOn={(s) => s.everyWord} toggle={(s) => s.toggleEveryWord} />
      {isAligned && (
        <ShowItem
          words={isOther ? 'onlyShared' : 'onlyDifferences'}
          isOn={(s) => s.onlyDifferences}
          toggle={(s) => s.toggleOnlyDifferences}
        />
      )}
      {hasPossible && <ShowItem words="possible" isOn={(s) => s.possible} toggle={(s) => s.togglePossible} />}
    </BarMenu>
  )
}
