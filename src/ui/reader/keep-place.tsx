import { Component, type ReactNode } from 'react'
import type { Row } from '../../view/model.ts'
import { focusTextIfLost } from '../shared/focus-text.ts'
import { rowElement } from './row-element.ts'
import { rowsInSight, type SeenRow } from './rows-in-sight.ts'
import { scrollTo } from './scroll-to.ts'

interface Props {
  /** Once one of these is another, more or less is drawn than before. */
  readonly drawn: readonly unknown[]
  readonly rows: readonly Row[]
  readonly children: ReactNode
}

/** What is in sight just before rows are folded away or come back, and whether anything has the focus. */
interface Before {
  readonly seen: readonly SeenRow[]
  readonly hadFocus: boolean
}

/**
 * What a reader looks at stays where it is on the screen while rows are folded away or come back around it, and so
 * does the focus. A class, since React lets no function look at the page just before it changes.
 */
export class KeepPlace extends Component<Props> {
  override getSnapshotBeforeUpdate({ drawn }: Props): Before | null {
    if (this.props.drawn.every((one, at) => Object.is(one, drawn[at]))) return null
    return { seen: inSight(), hadFocus: document.activeElement !== document.body }
  }

  override componentDidUpdate(_: Props, __: unknown, before: Before | null) {
    if (!before) return
    const { seen, hadFocus } = before
    const kept = seen.find(({ element }) => element.isConnected) ?? nearest(seen[0], this.props.rows)
    if (kept)
      scrollTo(kept.element, (element) => {
        const moved = element.getBoundingClientRect().top - kept.top
        window.scrollBy({ top: moved, behavior: 'instant' })
      })
    if (hadFocus) focusTextIfLost()
  }

  override render() {
    return this.props.children
  }
}

/** The line that was just opened or closed stays under the pointer, before any row. */
function inSight(): readonly SeenRow[] {
  const focus = document.activeElement
  const line = focus instanceof HTMLElement && focus.matches('.run-button') ? focus : null
  const seen = rowsInSight()
  if (!line) return seen
  return [{ element: line, row: null, top: line.getBoundingClientRect().top }, ...seen]
}

/** Nothing that was in sight is drawn any more: in the place of the first comes what is drawn next to it. */
function nearest(gone: SeenRow | undefined, rows: readonly Row[]): SeenRow | null {
  const at = rows.findIndex(({ id }) => id === gone?.row)
  if (!gone || at < 0) return null
  for (const { id } of [...rows.slice(at), ...rows.slice(0, at).toReversed()]) {
    const element = rowElement(id)
    if (element) return { ...gone, element }
  }
  return null
}
