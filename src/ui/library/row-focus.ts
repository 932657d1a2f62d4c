import type { FocusEvent, KeyboardEvent } from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import type { ShelvedRow } from './shelved.ts'

/** Where the focus is in a list of which few rows stand on the page; made once a list. */
export interface RowFocus {
  /** Takes the focus to a row by its key, as soon as it is there; meanwhile the list holds it. Without a key it stays there. */
  readonly focusRow: (key: string) => void
  /** The article behind some rows, or else the one before: there the focus goes when they are deleted. */
  readonly neighbourOf: (keys: readonly string[]) => string
  /** Up, down, Home and End go from tick to tick. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  /** A row came onto the page. */
  readonly came: (key: string) => void
  /** A row leaves the page: it takes no focus with it. */
  readonly leaves: (element: HTMLElement) => void
  readonly holdRows: (rows: readonly ShelvedRow[]) => void
  readonly holdList: (list: HTMLElement | null) => void
  readonly holdVirtual: (virtual: Pick<WindowVirtualizerHandle, 'scrollToIndex'> | null) => void
}

export function createRowFocus(): RowFocus {
  let rows: readonly ShelvedRow[] = []
  let list: HTMLElement | null = null
  let virtual: Pick<WindowVirtualizerHandle, 'scrollToIndex'> | null = null
  /** The row that had the focus last. */
  let last = ''
  /** The row that shall have it, and is not there yet. */
  let awaited = ''

  function focusRow(key: string) {
    awaited = key
    came(key)
    if (awaited === '' && key !== '') return
    list?.focus({ preventScroll: true })
    const index = rows.findIndex((row) => row.key === key)
    if (index >= 0) virtual?.scrollToIndex(index, { align: 'center' })
  }

  /** Who went elsewhere meanwhile is not called back. */
  function isHeld(): boolean {
    const isInside = list?.contains(document.activeElement) ?? false
    if (!isInside) awaited = ''
    return isInside
  }

  function came(key: string) {
    const isAwaited = awaited === key
    const isBack = awaited === '' && last === key && document.activeElement === list
    if (!isAwaited && !isBack) return
    const stop = stopAt(list, key)
    stop?.focus({ preventScroll: !isAwaited })
    if (isAwaited && document.activeElement === stop) awaited = ''
  }

  return {
    focusRow,
    came(key) {
      if (isHeld()) came(key)
    },
    neighbourOf(keys) {
      const gone = new Set(keys)
      const stay = rows.filter((row) => !gone.has(row.key) || row.key === keys[0])
      const [from = ''] = keys
      return nextOf(stay, from, 'ArrowDown') ?? nextOf(stay, from, 'ArrowUp') ?? ''
    },
    onKeyDown(event) {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event
      const isOfRow = target === list || (target instanceof Element && target.matches(STOP))
      if (!isOfRow || ctrlKey || metaKey || altKey || shiftKey) return
      const next = nextOf(rows, last, key)
      if (next === null) return
      event.preventDefault()
      focusRow(next)
    },
    onFocus({ target }) {
      const key = target.closest<HTMLElement>('[data-key]')?.dataset['key']
      if (key !== undefined) last = key
    },
    leaves(element) {
      if (element.contains(document.activeElement)) list?.focus({ preventScroll: true })
    },
    holdRows(now) {
      rows = now
      if (isHeld() && awaited !== '') focusRow(awaited)
    },
    holdList: (now) => void (list = now),
    holdVirtual: (now) => void (virtual = now),
  }
}

export function speechKey(slug: string): string {
  return `speech ${slug}`
}

/** What of a row takes the focus when one goes from row to row. */
const STOP = '[data-row-stop]'

function stopAt(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] ${STOP}`) ?? null
}

/** The key of the article that a key press leads to; null where it leads nowhere. */
function nextOf(rows: readonly ShelvedRow[], from: string, key: string): string | null {
  const isArticle = ({ kind }: ShelvedRow) => kind === 'article'
  const at = rows.findIndex((row) => row.key === from)
  const before = rows.slice(0, Math.max(at, 0))
  const to = {
    ArrowDown: () => rows.slice(at + 1).find(isArticle),
    ArrowUp: () => before.findLast(isArticle),
    Home: () => rows.find(isArticle),
    End: () => rows.findLast(isArticle),
  }
  return (isStep(key, to) && to[key]()?.key) || null
}

function isStep<T extends object>(key: string, steps: T): key is Extract<keyof T, string> & string {
  return Object.hasOwn(steps, key)
}
