import type { Side, Span } from '../../engine/model.ts'
import { copyText } from '../../view/copy-text.ts'
import type { Pair } from './pair-context.ts'
import { sideOf, spanIn } from './selected-spans.ts'

/** What is copied are the original characters of one column, in the order shown. */
export function copyOneColumn(area: HTMLElement, pair: Pair): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const text = isOfThePage(event) ? selectedText(area, pair) : ''
    if (text === '') return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
  }
  // On the document: with everything selected, the event starts outside of the articles.
  document.addEventListener('copy', onCopy)
  return () => document.removeEventListener('copy', onCopy)
}

/** Not of a box that one types in: it copies its own words. */
function isOfThePage({ target }: ClipboardEvent): boolean {
  return !(target instanceof Element && target.closest('input, textarea'))
}

/** The original characters selected in one column; empty where none are. */
function selectedText(area: HTMLElement, pair: Pair): string {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed) return ''
  const range = selection.getRangeAt(0)
  const side = sideOf(selection.anchorNode) ?? begunIn(area)
  const passages = [...area.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-passage]`)]
  return copyText(pair[side].article.text, passages.map((passage) => spanIn(passage, range)).filter(isSpan))
}

/** Select all has no place of its own: it is taken for the column that was pointed at last. */
function begunIn(area: HTMLElement): Side {
  return area.dataset['selecting'] === 'right' ? 'right' : 'left'
}

function isSpan(span: Span | null): span is Span {
  return span !== null
}
