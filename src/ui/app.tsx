import { type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { useVariorum } from '../store/use-store.ts'
import { SCREEN_TEXT } from '../view/screen-labels.ts'
import { Reader } from './reader/reader.tsx'
import { focusText } from './shared/focus-text.ts'
import { lazily } from './shared/lazily.tsx'
import { Lost } from './shared/lost.tsx'
import { MissingScreen } from './shared/missing-screen.tsx'
import { TopBar } from './shared/top-bar.tsx'

const Library = lazily(async () => (await import('./library/library.tsx')).Library, MissingScreen)
const OwnNote = lazily(
  async () => (await import('./shared/own-note.tsx')).OwnNote,
  () => null,
)

/** Without it, “Add text” still does. */
const Arrivals = lazily(
  async () => (await import('./add/arrivals.tsx')).Arrivals,
  () => null,
)

/** The page: one bar, one screen, one live message. */
export function App() {
  const screen = useVariorum((state) => state.screen)
  const hasNote = useVariorum((state) => state.ownNote !== null)
  const announcement = useVariorum((state) => state.announcement)
  const main = useRef<HTMLElement>(null)

  const isSettled = useSettled()

  useScreenStart(main, screen)

  return (
    <>
      {/* A link to a fragment would be read as an address of the page: hence a button. */}
      <button type="button" className="skip-link" onClick={focusText}>
        {SCREEN_TEXT.skipToText}
      </button>
      <TopBar />
      <main ref={main} tabIndex={-1}>
        {screen === 'read' && <Reader />}
        <Suspense fallback={null}>{screen === 'library' && <Library />}</Suspense>
        {screen === 'lost' && <Lost />}
      </main>
      <Suspense fallback={null}>{isSettled && <Arrivals />}</Suspense>
      {/* The library says it in its own place. */}
      <Suspense fallback={null}>{hasNote && screen !== 'library' && <OwnNote />}</Suspense>
      <output className="clipped">{announcement}</output>
    </>
  )
}

/** False until the first comparison stands, or another screen does: what may come behind it waits. */
function useSettled(): boolean {
  const isNow = useVariorum(({ screen, reading }) => screen !== 'read' || reading.kind !== 'loading')
  const [isSettled, setSettled] = useState(isNow)
  if (isNow && !isSettled) setSettled(true)
  return isSettled
}

/** A change of screen starts at its top, and the focus goes with it; the first screen takes no focus. */
function useScreenStart(main: RefObject<HTMLElement | null>, screen: string) {
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [main, screen])
}
