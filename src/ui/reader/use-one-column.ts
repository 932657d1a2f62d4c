import { type ClipboardEvent, type PointerEvent, type RefObject, useCallback } from 'react'
import type { Span } from '../../engine/model.ts'
import { copyText } from '../../view/copy-text.ts'
import { sideOf, spanIn } from './selected-spans.ts'
import type { Pair } from './pair-context.ts'

/**
 * A selection belongs to one column: where it begins, the other one becomes unselectable, and what is copied
 * are the original characters of that column, in the order shown.
 */
export function useOneColumn(area: RefObject<HTMLElement | null>, pair: Pair) {
  const onPointerDown = useCallback(
    ({ target }: PointerEvent) => {
      const side = target instanceof Node ? sideOf(target) : null
      if (side) area.current?.setAttribute('data-selecting', side)
    },
    [area],
  )

  const onCopy = useCallback(
    (event: ClipboardEvent) => {
      const selection = window.getSelection()
      if (!selection || selection.isCollapsed || !area.current) return
      const range = selection.getRangeAt(0)
      const side = sideOf(selection.anchorNode) ?? sideOf(range.startContainer) ?? 'left'
      const passages = area.current.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-passage]`)
      const spans = [...passages].map((passage) => spanIn(passage, range)).filter(isSpan)
      if (spans.length === 0) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyText(pair[side].article.text, spans))
    },
    [area, pair],
  )

  return { onPointerDown, onCopy }
}

function isSpan(span: Span | null): span is Span {
  return span !== null
}
