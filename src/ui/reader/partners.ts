/**
 * Pointing at a reframed phrase lights it and the phrases of the other side that stand for it; at another word
 * of a stretch told in other words, that stretch and the one that faces it. So does the focus on a phrase in a
 * close-up; after a touch the light stays until the next.
 *
 * Done on the elements, not in state: a pointer crosses many phrases a second, and no row need be drawn again.
 */
export function lightPartners(area: HTMLElement): () => void {
  let lit: readonly HTMLElement[] = []
  const light = (target: Element | null) => {
    for (const one of lit) one.removeAttribute('data-lit')
    lit = lights(area, target)
    for (const one of lit) one.toggleAttribute('data-lit', true)
  }
  const onPoint = ({ target }: Event) => light(target instanceof Element ? target : null)
  const onFocus = (event: FocusEvent) => {
    if (isPhrase(event.target)) onPoint(event)
  }
  const onBlur = ({ target }: FocusEvent) => {
    if (isPhrase(target)) light(null)
  }
  const onLeave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') light(null)
  }
  const end = new AbortController()
  area.addEventListener('pointerover', onPoint, end)
  area.addEventListener('pointerleave', onLeave, end)
  area.addEventListener('focusin', onFocus, end)
  area.addEventListener('focusout', onBlur, end)
  return () => end.abort()
}

/** A phrase of a close-up, which names what it lights on both sides. */
function isPhrase(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('[data-lights]')
}

const REFRAMED = 'mark[data-kind="reframed"]'

/** What an element that is pointed at or focused lights. */
function lights(area: HTMLElement, target: Element | null): readonly HTMLElement[] {
  const phrase = target?.closest<HTMLElement>('[data-lights]')
  if (phrase) return (['left', 'right'] as const).flatMap((side) => over(area, side, phrase.dataset[side]))
  const mark = target?.closest<HTMLElement>(REFRAMED)
  if (mark) {
    const other = mark.closest('[data-side="left"]') ? 'right' : 'left'
    return [mark, ...over(area, other, mark.dataset['partner'])]
  }
  const stretch = target?.closest<HTMLElement>('[data-stretch]')?.dataset['stretch']
  return stretch === undefined ? [] : [...area.querySelectorAll<HTMLElement>(`[data-stretch="${stretch}"]`)]
}

/** The marks of a side over any of some spans, written `12-30 44-50`. */
function over(area: HTMLElement, side: 'left' | 'right', spans = ''): HTMLElement[] {
  const wanted = spans.split(' ').map((span) => span.split('-').map(Number))
  return [...area.querySelectorAll<HTMLElement>(`[data-side="${side}"] mark`)].filter(({ dataset }) => {
    const [from, to] = [Number(dataset['start']), Number(dataset['end'])]
    return wanted.some(([start = 0, end = 0]) => from < end && start < to)
  })
}
