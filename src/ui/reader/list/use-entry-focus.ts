import { type FocusEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { entryAt } from '../../../store/selectors.ts'
import { useNow, useVariorum } from '../../../store/use-store.ts'
import type { EntryId } from '../../../view/model.ts'
import { isFree } from '../use-arrival.ts'

/**
 * The focus goes where the steps go, and on coming from the texts to the entry of the passage read there;
 * buttons that step or filter keep it, and only bring their entry into view. A step by key always takes it along,
 * but for the buttons that step.
 */
export function useEntryFocus(arrives: boolean) {
  const current = useVariorum(entryAt)
  const visitEntry = useVariorum((state) => state.visitEntry)
  const now = useNow()
  const list = useRef<HTMLOListElement>(null)
  const before = useRef<EntryId | null | undefined>(undefined)

  useLayoutEffect(() => {
    const isFirst = before.current === undefined
    before.current = current
    const card = current === null ? null : cardOf(list.current, current)
    // The scroll of the texts says nothing here.
    if (!card && isFirst && arrives) window.scrollTo(0, 0)
    if (!card || card.contains(document.activeElement)) return
    card.scrollIntoView({ block: isFirst ? 'center' : 'nearest' })
    const keepsFocus = isFirst
      ? !arrives || !isFree()
      : document.activeElement?.closest('.toolbar, .list-head')
    if (!keepsFocus) focusCard(card)
  }, [current, arrives])

  const onStepped = useCallback(() => {
    const entry = entryAt(now())
    const card = entry === null ? null : cardOf(list.current, entry)
    if (!card || document.activeElement?.closest('.stepper')) return
    card.scrollIntoView({ block: 'nearest' })
    focusCard(card)
  }, [now])

  function onFocus({ target }: FocusEvent) {
    const id = target.closest<HTMLElement>('[data-entry]')?.dataset['entry']
    if (id !== undefined) visitEntry(id)
  }

  return { list, onFocus, onStepped }
}

function focusCard(card: HTMLElement) {
  card.querySelector<HTMLElement>('.card-go')?.focus({ preventScroll: true })
}

function cardOf(list: HTMLElement | null, entry: EntryId): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry)}"]`) ?? null
}
