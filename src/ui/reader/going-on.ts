const GOING_ON = ['pointerdown', 'wheel', 'keydown'] as const

/** Tells of a reader who goes on, by pointer, wheel or key: what holds a place lets it go. `signal` ends it. */
export function hearGoingOn(goOn: () => void, signal: AbortSignal): void {
  for (const event of GOING_ON) window.addEventListener(event, goOn, { capture: true, passive: true, signal })
}
