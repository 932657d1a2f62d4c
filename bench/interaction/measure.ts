import type { CDPSession, Page } from '@playwright/test'

/** What one interaction cost, in milliseconds. */
export interface Cost {
  /** From the input to the next paint: the longest of its events. 16 and less counts as 16. */
  readonly paint: number
  /** The longest stretch for which the page could not answer; 0 where none reached 50. */
  readonly longest: number
  /** How long it could not answer in all: what long tasks took beyond 50 each. */
  readonly blocked: number
}

/** Does something to the page by real input. */
export type Act = () => Promise<void>

/** How much slower than it is the main thread runs: as on a phone of the middle class. */
export const SLOWDOWN = 4

/** Starts to watch a page that is not opened yet, and slows it down. */
export async function watch(page: Page): Promise<CDPSession> {
  // What runs on the page passed through tsx, which names functions by a helper that the page has not.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const seen: Seen = { events: [], tasks: [] }
    Object.assign(globalThis, { seen })
    const events: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
      buffered: true,
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (isInteraction(entry)) seen.events.push(entry.duration)
    }).observe(events)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })

    function isInteraction(entry: PerformanceEntry): boolean {
      return 'interactionId' in entry && entry.interactionId !== 0
    }
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  return session
}

/** What an act costs, all that it sets off later included. */
export async function costOf(page: Page, act: Act): Promise<Cost> {
  await settled(page)
  await page.evaluate(() => {
    seen.events.length = 0
    seen.tasks.length = 0
  })
  await act()
  await settled(page)
  return page.evaluate(() => ({
    paint: Math.max(16, ...seen.events),
    longest: Math.max(0, ...seen.tasks),
    blocked: seen.tasks.reduce((sum, task) => sum + task - 50, 0),
  }))
}

/** Resolves once the page has been at rest for a while: its entries arrive with a delay. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async (rest) => {
    const paint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    const count = () => seen.events.length + seen.tasks.length
    for (let before = -1; before !== count(); ) {
      before = count()
      await paint()
      await new Promise((resolve) => setTimeout(resolve, rest))
      await paint()
    }
  }, REST_MS)
}

const REST_MS = 400

interface Seen {
  readonly events: number[]
  readonly tasks: number[]
}

declare global {
  /** On the page: what its observers have seen since they were emptied. */
  const seen: Seen
}
