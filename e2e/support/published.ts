import { expect, type Locator, type Page } from '@playwright/test'
import { AL_JAZEERA, TEHRAN_TIMES } from './articles.ts'
import { linkTo } from './reader.ts'

/** Both articles as published, in their two panes. */

/** The comparison and the view’s own code: on a busy machine that takes a while. */
const PATIENCE = 60_000

export type Side = 'left' | 'right'

export async function openPublished(page: Page, settings = '') {
  await page.goto(linkTo(TEHRAN_TIMES, AL_JAZEERA, settings).replace('view=aligned', 'view=published'))
  await expect(passages(page, 'left').first()).toBeVisible({ timeout: PATIENCE })
}

export const pane = (page: Page, side: Side) => page.locator(`.pane[data-side="${side}"]`)
export const passages = (page: Page, side: Side) => pane(page, side).locator('.passage')
export const passage = (page: Page, side: Side, words: string) =>
  passages(page, side).filter({ hasText: words })
export const scrolled = (page: Page, side: Side) => pane(page, side).evaluate((element) => element.scrollTop)
export const lock = (page: Page) => page.getByRole('button', { name: 'Scroll together' })
export const focused = (page: Page) => page.locator('.passage:focus')

/** Waits until both panes stand still. */
export async function settle(page: Page) {
  const places = async () => [await scrolled(page, 'left'), await scrolled(page, 'right')].join(' ')
  let last = ''
  await expect
    .poll(async () => {
      const isSame = last === (await places())
      last = await places()
      return isSame
    })
    .toBe(true)
  // What was scrolled is drawn in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

export async function scrollBy(page: Page, side: Side, pixels: number) {
  const box = await pane(page, side).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 300)
  const before = await scrolled(page, side)
  await page.mouse.wheel(0, pixels)
  await expect.poll(() => scrolled(page, side)).not.toBe(before)
  await settle(page)
}

/** How far apart the first lines of two passages stand. */
export async function apart(left: Locator, right: Locator): Promise<number> {
  const [one, other] = [await left.boundingBox(), await right.boundingBox()]
  return Math.abs((one?.y ?? 0) - (other?.y ?? Infinity))
}

/** What is selected is not covered by the close-up, which takes two fifths of the window at most. */
export async function expectAboveSheet(page: Page, side: Side) {
  const box = await pane(page, side).locator('[data-selected]').last().boundingBox()
  const sheet = await page.locator('.published-sheet').boundingBox()
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
  expect(sheet?.height).toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) * 0.4 + 1)
}
