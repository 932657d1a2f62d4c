import type { Side, Span } from '../../engine/model.ts'

/** The column that a place on the page belongs to. */
export function sideOf(node: Node | null): Side | null {
  const element = node instanceof Element ? node : node?.parentElement
  const side = element?.closest<HTMLElement>('.cell')?.dataset['side']
  return side === 'left' || side === 'right' ? side : null
}

/**
 * The part of a passage that a range covers, as offsets into the article; null where it covers none.
 * A passage's `textContent` is the original text from `data-passage` on, so counting characters is enough.
 */
export function spanIn(passage: HTMLElement, range: Range): Span | null {
  if (!range.intersectsNode(passage)) return null
  const base = Number(passage.dataset['passage'])
  const inside = document.createRange()
  inside.selectNodeContents(passage)
  if (inside.comparePoint(range.startContainer, range.startOffset) === 0)
    inside.setStart(range.startContainer, range.startOffset)
  if (inside.comparePoint(range.endContainer, range.endOffset) === 0)
    inside.setEnd(range.endContainer, range.endOffset)
  const before = document.createRange()
  before.selectNodeContents(passage)
  before.setEnd(inside.startContainer, inside.startOffset)
  const start = base + before.toString().length
  const end = start + inside.toString().length
  return start < end ? { start, end } : null
}
