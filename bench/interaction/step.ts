import type { Page } from '@playwright/test'
import type { Act } from './measure.ts'

/** One kind of interaction, done several times. */
export interface Step {
  readonly name: string
  readonly times: number
  /** Finds what is pointed at, outside of what is measured, and gives the interaction itself. */
  readonly ready: (page: Page, round: number) => Promise<Act>
}

export function pressing(key: string): Step['ready'] {
  return async (page) => () => page.keyboard.press(key)
}

/** A click in the middle of an element that is in sight. */
export function clicking(selector: string): Step['ready'] {
  return async (page) => clickAt(page, await middleOf(page, selector))
}

/** Down the page as with a wheel that is turned fast. */
export function scrolling(over: Point = CENTRE): Step['ready'] {
  return async (page) => async () => {
    await page.mouse.move(over.x, over.y)
    for (let turn = 0; turn < TURNS; turn++) {
      await page.mouse.wheel(0, TURN_PX)
      await page.waitForTimeout(TURN_MS)
    }
  }
}

export function clickAt(page: Page, { x, y }: Point): Act {
  return () => page.mouse.click(x, y)
}

export async function middleOf(page: Page, selector: string): Promise<Point> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
}

interface Point {
  readonly x: number
  readonly y: number
}

const CENTRE: Point = { x: 720, y: 500 }
const TURNS = 30
const TURN_PX = 600
const TURN_MS = 30
