import { memo, type MouseEvent, Suspense, useId, useMemo } from 'react'
import { placeOf } from '../../../store/selectors.ts'
import { useVariorum } from '../../../store/use-store.ts'
import type { RowId } from '../../../view/model.ts'
import { THEMES_TEXT, themeNumberText, themeText } from '../../../view/themes-labels.ts'
import type { Theme } from '../../../view/themes.ts'
import { CloseUp } from '../lazy-close-up.tsx'
import { usePair } from '../pair-context.ts'
import { isPicking } from '../picking.ts'
import { RowNavigation } from '../row-navigation.ts'
import { ThemeSide } from './theme-side.tsx'

interface Props {
  readonly theme: Theme
  /** The rows that are found here, by links and steps; none where other themes have them all. */
  readonly own: readonly RowId[]
  readonly at: number
  /** The possible ones begin here. */
  readonly opensPossible: boolean
  readonly isCurrent: boolean
  /** Which of its rows has its close-up open here. */
  readonly selected: RowId | null
  readonly goTo: (row: RowId) => void
  readonly onPick: (row: RowId, at: number) => void
}

/** What both say of one thing: its words for a heading, the passages of both, and the close-up of the one selected. */
export const ThemeItem = memo(function ThemeItem({ theme, own, at, goTo, onPick, ...props }: Props) {
  const { layout } = usePair()
  const isVisited = useVariorum((state) => props.isCurrent && placeOf(state) !== null)
  const navigation = useMemo(
    () => ({ goTo, goBack: null, isCurrent: props.isCurrent }),
    [goTo, props.isCurrent],
  )
  const id = useId()
  const picked = layout.rows.find((row) => row.id === props.selected)

  function onClick({ target }: MouseEvent) {
    if (isPicking(target)) onPick(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? theme.id, at)
  }

  return (
    // One tab stop for all themes; their keys are heard by the list (theme-list.tsx).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <li
      className="row"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={props.isCurrent ? 0 : -1}
      aria-labelledby={`${id}-name ${id}-left ${id}-right`}
      data-rows={own.join(' ')}
      data-visited={isVisited || undefined}
      data-selected={props.selected === null ? undefined : true}
      data-opens
      onClick={onClick}
    >
      <RowNavigation value={navigation}>
        <ThemeHeading id={`${id}-name`} theme={theme} at={at} opensPossible={props.opensPossible} />
        <ThemeSide side="left" id={`${id}-left`} passages={theme.left} />
        <ThemeSide side="right" id={`${id}-right`} passages={theme.right} />
        <Suspense fallback={null}>{picked && <CloseUp row={picked} />}</Suspense>
      </RowNavigation>
    </li>
  )
})

interface HeadingProps extends Pick<Props, 'theme' | 'at' | 'opensPossible'> {
  readonly id: string
}

/** The words that both have; unseen its number, where there are none worth a heading. */
function ThemeHeading({ id, theme, at, opensPossible }: HeadingProps) {
  const heading = themeText(theme.terms)
  return (
    <div className="theme-head">
      {opensPossible && <p className="theme-possible">{THEMES_TEXT.possibleList}</p>}
      {heading === '' ? (
        <span className="clipped" id={id}>
          {themeNumberText(at + 1)}
        </span>
      ) : (
        <h2 id={id} dir="auto">
          {heading}
        </h2>
      )}
    </div>
  )
}
