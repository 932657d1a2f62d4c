import type { Sided } from '../../../engine/model.ts'
import type { PublishedParagraph } from '../../../view/published.ts'
import type { Stretch } from '../use-drawn-chunks.ts'

/** Paragraphs that follow one another in both articles, drawn in one step; about as far down on either side. */
export interface PaneStretch extends Stretch, Sided<readonly PublishedParagraph[]> {}

/** About half of what a pane shows at once. */
const PARAGRAPHS_A_STRETCH = 4

export function paneStretches({ left, right }: Sided<readonly PublishedParagraph[]>): readonly PaneStretch[] {
  const count = Math.ceil(Math.max(left.length, right.length) / PARAGRAPHS_A_STRETCH)
  return Array.from({ length: count }, (_, number) => {
    const part = (all: readonly PublishedParagraph[]) =>
      all.slice(Math.round((all.length * number) / count), Math.round((all.length * (number + 1)) / count))
    const own = { left: part(left), right: part(right) }
    return { ...own, number, holds: new Set([...own.left, ...own.right].flatMap(rowsOf)) }
  })
}

function rowsOf({ passages }: PublishedParagraph): readonly string[] {
  return passages.map(({ row }) => row.id)
}
