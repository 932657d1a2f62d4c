import { Suspense, useEffect, useEffectEvent, useState } from 'react'
import type { Brought } from '../../store/model.ts'
import { useVariorum } from '../../store/use-store.ts'
import { lazily } from '../shared/lazily.tsx'

const DropOverlay = lazily(
  async () => (await import('./drop-overlay.tsx')).DropOverlay,
  () => null,
)

/** Hears what is dropped or pasted anywhere on the page, and opens the dialog with it. */
export function Arrivals() {
  const openAdding = useVariorum((state) => state.openAdding)
  const [isOver, setOver] = useState(false)

  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    // Without it the browser would open the file in place of the page.
    event.preventDefault()
    if (event.type === 'dragleave') {
      if (event.relatedTarget === null) setOver(false)
      return
    }
    setOver(event.type !== 'drop')
    if (event.type === 'drop') openAdding({ files: broughtIn(event.dataTransfer) })
  })

  const onPaste = useEffectEvent(({ clipboardData, target }: ClipboardEvent) => {
    if (!clipboardData || isField(target) || document.querySelector(OTHER_DIALOG)) return
    const [text, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')]
    const files = [...clipboardData.files]
    if (isArticle(text)) openAdding({ files: [], paste: { text, ...(html !== '' && { html }) } })
    else if (files.length > 0) openAdding({ files })
  })

  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      window.addEventListener(type, (event) => onDrag(event), { signal })
    document.addEventListener('paste', (event) => onPaste(event), { signal })
    return () => control.abort()
  }, [])

  return <Suspense fallback={null}>{isOver && <DropOverlay />}</Suspense>
}

/** What folders there are can be asked while the drop is heard, and not later. */
function broughtIn({ items }: DataTransfer): readonly Brought[] {
  return [...items].flatMap((item) => {
    const entry = item.webkitGetAsEntry()
    return (entry?.isDirectory ? entry : item.getAsFile()) ?? []
  })
}

/** The dialog for adding takes more. */
const OTHER_DIALOG = 'dialog[open]:not(:has(.add))'

/** Fewer words are pasted by mistake. */
const FEWEST_WORDS = 8

/** Enough words, many letters of a script that parts none, or a web address alone. */
function isArticle(text: string): boolean {
  const words = text.trim()
  if (/^https?:\/\/\S+$/iu.test(words)) return true
  return (
    words.split(/\s+/u).length >= FEWEST_WORDS ||
    /[\p{Script=Han}\p{Script=Kana}\p{Script=Thai}]{20}/u.test(words)
  )
}

/** Takes a paste itself: what cannot be typed into, such as a tick box, does not. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest(`input${NOT_TYPED}, textarea, [contenteditable]`) !== null
  )
}

const NOT_TYPED = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']
  .map((type) => `:not([type="${type}"])`)
  .join('')
