import { statSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import type { Screen } from './screens.ts'

/** One picture of one screen. */
export interface Shot {
  readonly screen: Screen
  /** Of the window, in pixels. */
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly file: string
  /** 0–100; a PNG without it. */
  readonly jpeg?: number
}

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 800, height: 900 },
  { width: 360, height: 740 },
] as const
const SCHEMES = ['light', 'dark'] as const

/** The pictures of the README: the best two. */
const README = { read: 'close-up', list: 'list' } as const
const README_WINDOW = { width: 1440, height: 900 } as const
/** Keeps either picture below 150 KB. */
const README_QUALITY = 70

/** All pictures, those of one screen by name, or with `--readme` the two of the README; none for an unknown name. */
export function shotsOf(screens: Readonly<Record<string, Screen>>, wanted?: string): readonly Shot[] {
  if (wanted === '--readme') return readmeShots(screens)
  return Object.entries(screens)
    .filter(([name]) => wanted === undefined || name === wanted)
    .flatMap(([name, screen]) =>
      WINDOWS.flatMap((window) =>
        SCHEMES.map((scheme) => {
          return {
            screen,
            ...window,
            scheme,
            file: `build/screenshots/${name}-${window.width}-${scheme}.png`,
          }
        }),
      ),
    )
}

function readmeShots(screens: Readonly<Record<string, Screen>>): readonly Shot[] {
  return Object.entries(README).flatMap(([file, name]) => {
    const screen = screens[name]
    if (!screen) return []
    return { screen, ...README_WINDOW, scheme: 'light', file: `docs/${file}.jpg`, jpeg: README_QUALITY }
  })
}

/** What the page keeps once the hints were seen, for a site at its origin's root. */
const LATER_VISIT = {
  name: 'variorum:/:settings',
  value: JSON.stringify({ state: { hintsDone: true }, version: 2 }),
}

/** Takes it in a window of its own, as a newcomer would see it. Gives the file's size in bytes. */
export async function takeShot(browser: Browser, site: string, shot: Shot): Promise<number> {
  const { screen, width, height, scheme, file: path, jpeg } = shot
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    // As at a later visit: the hints would lie over the text.
    storageState: {
      cookies: [],
      origins: [{ origin: new URL(site).origin, localStorage: [LATER_VISIT] }],
    },
  })
  const page = await context.newPage()
  await page.goto(site + screen.hash)
  await page.locator(screen.ready).first().waitFor()
  await screen.act?.(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot(jpeg === undefined ? { path } : { path, type: 'jpeg', quality: jpeg })
  await context.close()
  return statSync(path).size
}
