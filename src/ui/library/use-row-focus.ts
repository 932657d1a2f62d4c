import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import type { ShelvedRow } from './shelf-rows-context.ts'

/** What the screen can ask of the list. */
export interface ShelfHandle {
  /** Takes the focus to a row by its key, as soon as it is there. */
  readonly focusRow: (key: string) => void
}

/** What rows tell as they come onto the page and leave it. */
export interface RowWatch {
  readonly came: (key: string) => void
  readonly leaves: (element: HTMLElement) => void
}

interface Lists {
  readonly rows: readonly ShelvedRow[]
  readonly virtual: RefObject<WindowVirtualizerHandle | null>
  readonly handle: Ref<ShelfHandle>
}

/**
 * Up, down, Home and End go from tick to tick. A row that is scrolled away takes no focus with it: the list holds it
 * until the row is back.
 */
export function useRowFocus({ rows, virtual, handle }: Lists) {
  const list = useRef<HTMLDivElement>(null)
  const last = useRef('')
  const awaited = useRef('')
  const now = useRef(rows)
  const watch = useMemo(() => watchOf(list, last, awaited), [])

  function focusRow(key: string) {
    awaited.current = key
    const index = now.current.findIndex((row) => row.key === key)
    if (index < 0) return list.current?.focus({ preventScroll: true })
    if (stopAt(list.current, key)) watch.came(key)
    else virtual.current?.scrollToIndex(index, { align: 'center' })
  }

  useLayoutEffect(() => {
    now.current = rows
    if (awaited.current !== '') focusRow(awaited.current)
  })
  useImperativeHandle(handle, () => ({ focusRow }))

  function onKeyDown(event: KeyboardEvent) {
    const { target, key } = event
    const isOfRow = target === list.current || (target instanceof Element && target.matches('[data-row-stop]'))
    if (!isOfRow || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const next = nextOf(rows, last.current, key)
    if (next === null) return
    event.preventDefault()
    focusRow(next)
  }

  function onFocus({ target }: FocusEvent) {
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key']
    if (key !== undefined) last.current = key
  }

  return { list, watch, onKeyDown, onFocus }
}

type Told = RefObject<string>

function watchOf(list: RefObject<HTMLElement | null>, last: Told, awaited: Told): RowWatch {
  return {
    came(key) {
      const isBack = document.activeElement === list.current && last.current === key
      if (awaited.current !== key && !isBack) return
      stopAt(list.current, key)?.focus({ preventScroll: isBack && awaited.current !== key })
      awaited.current = ''
    },
    leaves(element) {
      if (element.contains(document.activeElement)) list.current?.focus({ preventScroll: true })
    },
  }
}

function stopAt(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [data-row-stop]`) ?? null
}

/** The key of the article that a key press leads to; null where it leads nowhere. */
function nextOf(rows: readonly ShelvedRow[], from: string, key: string): string | null {
  const articles = rows.filter(({ kind }) => kind === 'article')
  const at = articles.findIndex((row) => row.key === from)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: articles.length - 1 }[key]
  return (to !== undefined && articles[to]?.key) || null
}
