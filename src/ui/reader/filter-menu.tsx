import { ListFilter } from 'lucide-react'
import { SCREEN_TEXT } from '../../view/screen-labels.ts'
import { BarMenu } from './bar-menu.tsx'
import { Filters } from './filters.tsx'

/** The filters: in the bar's own line where there is room (toolbar.css), else behind a button. */
export function FilterMenu() {
  const name = (
    <>
      <ListFilter size={15} aria-hidden="true" />
      <span className="bar-button-name">{SCREEN_TEXT.filters}</span>
    </>
  )
  return (
    <BarMenu kind="filter" name={name}>
      <Filters />
    </BarMenu>
  )
}
