/** Takes the focus to the text: to the passage or card that a reader was at last, or the first; else to the screen. */
export function focusText() {
  const main = document.querySelector('main')
  const target = CURRENT.map((current) => main?.querySelector<HTMLElement>(current)).find(Boolean)
  const focused = target ?? main
  focused?.focus()
}

/** Where what had the focus is gone from the page. */
export function focusTextIfLost() {
  if (document.activeElement === document.body) focusText()
}

/** Lets go of what may hold the focus: by keyboard that goes on to the text, a pointer goes on from where it is. */
export function letGo(end: () => void) {
  const byKeyboard = document.activeElement?.matches(':focus-visible')
  end()
  if (byKeyboard) requestAnimationFrame(focusTextIfLost)
}

/** Each passage carries the ids of its rows, and one of them is the tab stop. */
const CURRENT = ['[data-rows][tabindex="0"]', '.card[data-visited] .card-go', '.card-go']
