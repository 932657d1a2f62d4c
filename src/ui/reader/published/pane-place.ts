import type { Side, Sided } from '../../../engine/model.ts'
import type { RowId } from '../../../view/model.ts'

/** A passage of one pane: what a row draws of that side. */
export interface PanePlace {
  readonly side: Side
  readonly row: RowId
}

export const SIDES = ['left', 'right'] as const

/** The two panes below an element; null where they are not drawn. */
export function panesIn(area: HTMLElement | null): Sided<HTMLElement> | null {
  const [left, right] = SIDES.map((side) => area?.querySelector<HTMLElement>(`.pane[data-side="${side}"]`))
  return left && right ? { left, right } : null
}

/** The passage’s element, or the first of them where it stands in several paragraphs. */
export function passageElement(area: HTMLElement | null, { side, row }: PanePlace): HTMLElement | null {
  const passage = `.pane[data-side="${side}"] [data-rows="${CSS.escape(row)}"]`
  return area?.querySelector<HTMLElement>(passage) ?? null
}

/** The passage that an element is, or stands in. */
export function placeAt(target: EventTarget | null): PanePlace | null {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[data-rows]')?.dataset['rows']
  const side = SIDES.find((name) => name === target.closest<HTMLElement>('.pane')?.dataset['side'])
  return row !== undefined && side ? { side, row } : null
}
