import { memo, Suspense, useId, useMemo } from 'react'
import type { RowId } from '../../../view/model.ts'
import { THEMES_TEXT, themeNumberText, themeText } from '../../../view/themes-labels.ts'
import type { Theme } from '../../../view/themes.ts'
import { CloseUp } from '../lazy-close-up.tsx'
import { usePair } from '../pair-context.ts'
import { RowItem } from '../row-item.tsx'
import { ThemeSide } from './theme-side.tsx'

interface Props {
  readonly theme: Theme
  readonly name: { readonly at: number; readonly of: number }
  /** The possible ones begin here. */
  readonly opensPossible: boolean
  readonly isCurrent: boolean
  /** The selected one of its rows. */
  readonly selected: RowId | null
  readonly goTo: (row: RowId) => void
  readonly goBack: null
  readonly onPick: (row: RowId) => void
}

/** What both say of one thing: its words for a heading, the passages of both, and the close-up of the one selected. */
export const ThemeItem = memo(function ThemeItem({ theme, name, opensPossible, selected, ...props }: Props) {
  const { layout } = usePair()
  const id = useId()
  const rows = useMemo(() => layout.rows.filter((row) => theme.rows.includes(row.id)), [layout, theme])
  const first = rows.toSorted((a, b) => theme.rows.indexOf(a.id) - theme.rows.indexOf(b.id))
  const picked = rows.find((row) => row.id === selected)
  const heading = themeText(theme.terms)
  return (
    <RowItem
      {...props}
      rows={first}
      opens
      isSelected={selected !== null}
      labels={[`${id}-name`, `${id}-left`, `${id}-right`]}
    >
      <div className="theme-head">
        {opensPossible && <p className="theme-possible">{THEMES_TEXT.possibleList}</p>}
        {heading === '' ? (
          <span className="clipped" id={`${id}-name`}>
            {themeNumberText(name.at, name.of)}
          </span>
        ) : (
          <h3 id={`${id}-name`} dir="auto">
            {heading}
          </h3>
        )}
      </div>
      <ThemeSide side="left" id={`${id}-left`} passages={theme.left} />
      <ThemeSide side="right" id={`${id}-right`} passages={theme.right} />
      <Suspense fallback={null}>{picked && <CloseUp row={picked} />}</Suspense>
    </RowItem>
  )
})
