import { expect, type Page, test } from '@playwright/test'
import {
  apart,
  expectAboveSheet,
  focused,
  openPublished,
  pane,
  passage,
  scrollBy,
  settle,
  type Side,
} from './support/published.ts'
import { closeUp } from './support/reader.ts'

/** Ribbons join what both articles tell, from passage to passage. */

/** Of the ribbons drawn from side to side, how far their corners are from their passages’. */
async function cornersOff(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const origin = document.querySelector('.ribbons')?.getBoundingClientRect().top ?? 0
    const off: number[] = []
    for (const path of document.querySelectorAll<SVGPathElement>('.ribbon[d]')) {
      const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? []
      // M0,top C… width,top L width,bottom C… 0,bottom: sixteen numbers; a tail has fewer.
      if (numbers.length !== 16) continue
      const drawn = { left: [numbers[1], numbers[15]], right: [numbers[7], numbers[9]] }
      for (const side of ['left', 'right'] as const) {
        const pieces = document.querySelectorAll(
          `.pane[data-side="${side}"] [data-rows="${path.dataset[side]}"]`,
        )
        const boxes = [...pieces].map((piece) => piece.getBoundingClientRect())
        const ends = [boxes[0]?.top ?? 0, boxes.at(-1)?.bottom ?? 0]
        ends.forEach((end, at) => off.push(Math.abs(end - origin - (drawn[side][at] ?? Infinity))))
      }
    }
    return off
  })
}

test('ribbons end where their passages stand, also scrolled and in another window', async ({ page }) => {
  await openPublished(page)
  await settle(page)
  const expectEnds = async () => {
    await settle(page)
    const off = await cornersOff(page)
    expect(off.length).toBeGreaterThanOrEqual(8)
    expect(Math.max(...off)).toBeLessThanOrEqual(2)
  }
  await expectEnds()
  await scrollBy(page, 'left', 500)
  await expectEnds()
  await page.setViewportSize({ width: 1000, height: 800 })
  await expectEnds()
})

test('a ribbon is the next tab stop of its passage, and brings both level', async ({ page }) => {
  await openPublished(page)
  const here = passage(page, 'left', 'A slap was delivered')
  await here.focus()
  await settle(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  while ((await page.locator('.ribbon-link:focus').count()) === 0) await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAccessibleName(/match: go to Al Jazeera, [“‘]/)
  await page.keyboard.press('Enter')
  await settle(page)
  await expect(pane(page, 'right').locator('.passage:focus')).toBeInViewport()
  expect(await apart(here, focused(page))).toBeLessThanOrEqual(4)
})

test('a click on a ribbon opens its match, with both passages level above the close-up', async ({ page }) => {
  await openPublished(page)
  await settle(page)
  // At its left end, where no link lies upon it.
  const band = await page.locator('.ribbon[data-left="L1"][data-right="L1"]').boundingBox()
  const [x, y] = [(band?.x ?? 0) + 3, (band?.y ?? 0) + 20]
  // Another ribbon of the same passage may lie over it.
  const rows = await page.evaluate(
    ([left = 0, top = 0]) => {
      const path = document.elementFromPoint(left, top) as SVGElement | null
      return { left: path?.dataset['left'] ?? '', right: path?.dataset['right'] ?? '' }
    },
    [x, y],
  )
  await page.mouse.click(x, y)
  await expect(closeUp(page)).toBeVisible()
  await settle(page)
  const [left, right] = ['left', 'right'] as const
  const end = (side: Side) => pane(page, side).locator(`[data-rows="${rows[side]}"]`).first()
  expect(await apart(end(left), end(right))).toBeLessThanOrEqual(4)
  await expectAboveSheet(page, left)
  await expectAboveSheet(page, right)
  await page.keyboard.press('Escape')
  await expect(closeUp(page)).toBeHidden()
})
