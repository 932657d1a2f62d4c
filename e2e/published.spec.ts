import { expect, type Locator, type Page, test } from '@playwright/test'
import { AL_JAZEERA, TEHRAN_TIMES } from './support/articles.ts'
import {
  focused,
  lock,
  openPublished,
  pane,
  passage,
  passages,
  scrollBy,
  scrolled,
  settle,
  type Side,
} from './support/published.ts'
import { chooseView, closeUp, openFirst, openPair, pickLeft, rowOf, show } from './support/reader.ts'

/** Both articles whole, each in its own order: ribbons join what both tell, and scrolling one takes the other along. */

/** How far apart the first lines of two passages stand. */
async function apart(left: Locator, right: Locator): Promise<number> {
  const [one, other] = [await left.boundingBox(), await right.boundingBox()]
  return Math.abs((one?.y ?? 0) - (other?.y ?? Infinity))
}

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

test('both texts stand whole, in their own order', async ({ page }) => {
  await openPublished(page)
  for (const [side, id] of [
    ['left', TEHRAN_TIMES],
    ['right', AL_JAZEERA],
  ] as const) {
    const drawn = await passages(page, side).locator('[data-passage]').allTextContents()
    const starts = await passages(page, side)
      .locator('[data-passage]')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['passage'])))
    const text = await articleText(page, id)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    drawn.forEach((words, at) => expect(text.slice(starts[at]).startsWith(words)).toBe(true))
    const foot = await pane(page, side).locator('.column-foot').allTextContents()
    const letters = (all: string) => all.replace(/\P{L}/gu, '').length
    // What is not drawn in the text is folded at its foot.
    expect(letters(drawn.join(''))).toBeGreaterThan(letters(text) * 0.9 - letters(foot.join('')))
  }
})

/** The article’s file, as it was fetched. */
async function articleText(page: Page, id: string): Promise<string> {
  const slug = id.split('/').at(-1) ?? ''
  return page.evaluate(async (name) => {
    const urls = performance.getEntriesByType('resource').map((entry) => entry.name)
    const url = urls.find((one) => one.includes(`/${name}`) && one.endsWith('.txt'))
    return url === undefined ? '' : (await fetch(url)).text()
  }, slug)
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

test('scrolling one side takes the other along, to the passage that tells the same', async ({ page }) => {
  await openPublished(page)
  for (const [side, words, other] of [
    ['left', 'The massive crowding', 'Before Soleimani’s burial'],
    ['right', '“I would like to express my condolences', 'offered his condolences'],
  ] as const) {
    const there = side === 'left' ? 'right' : 'left'
    const here = passage(page, side, words).first()
    const row = await here.getAttribute('data-rows')
    const facing = pane(page, there).locator(`[data-rows="${row}"]`).first()
    await expect(facing, other).toHaveCount(1)
    const box = await here.boundingBox()
    const frame = await pane(page, side).boundingBox()
    await scrollBy(page, side, Math.round((box?.y ?? 0) - (frame?.y ?? 0) - (frame?.height ?? 0) / 3))
    expect(await apart(here, facing)).toBeLessThanOrEqual(4)
  }
})

test('released, each side is scrolled alone; locked again, the other comes along', async ({ page }) => {
  await openPublished(page)
  await expect(lock(page)).toHaveAttribute('aria-pressed', 'true')
  await lock(page).click()
  await expect(lock(page)).toHaveAttribute('aria-pressed', 'false')
  await scrollBy(page, 'left', 700)
  expect(await scrolled(page, 'left')).toBeGreaterThan(600)
  expect(await scrolled(page, 'right')).toBe(0)
  await page.keyboard.press('l')
  await settle(page)
  await scrollBy(page, 'left', 100)
  expect(await scrolled(page, 'right')).toBeGreaterThan(100)
  await page.keyboard.press('l')
  await chooseView(page, 'Aligned')
  await chooseView(page, 'As published')
  await expect(lock(page)).toHaveAttribute('aria-pressed', 'false')
})

test('by keyboard: one tab stop a text, arrows, and across', async ({ page }) => {
  await openPublished(page)
  await passages(page, 'left').first().focus()
  for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowDown')
  await expect(pane(page, 'left').locator('.passage:focus')).toBeInViewport()
  expect(await scrolled(page, 'left')).toBeGreaterThan(0)
  for (const side of ['left', 'right'] as const)
    await expect(passages(page, side).and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await page.keyboard.press(']')
  await expect(pane(page, 'right').locator('.passage:focus')).toHaveCount(1)
  await page.keyboard.press('[')
  await expect(pane(page, 'left').locator('.passage:focus')).toHaveCount(1)
  await page.keyboard.press('Home')
  await expect(passages(page, 'left').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(passages(page, 'left').last()).toBeFocused()
  await expect(focused(page)).toBeInViewport()
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

async function expectAboveSheet(page: Page, side: Side) {
  const box = await pane(page, side).locator('[data-selected]').last().boundingBox()
  const sheet = await page.locator('.published-sheet').boundingBox()
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0)
  expect(sheet?.height).toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) * 0.4 + 1)
}

test('a passage that is picked stays in sight above the close-up', async ({ page }) => {
  await openPublished(page)
  await passage(page, 'left', 'They have brought war').first().click()
  await expect(closeUp(page)).toBeVisible()
  await settle(page)
  await expectAboveSheet(page, 'left')
  await expect(focused(page)).toContainText('They have brought war')
})

test('j and k bring each difference level on both sides, in focus', async ({ page }) => {
  await openPublished(page)
  for (let step = 0; step < 3; step++) await page.keyboard.press('j')
  await expect(page.getByRole('status')).toHaveText(/^3 of \d+: /)
  await settle(page)
  await expect(focused(page)).toHaveAttribute('data-selected')
  await expect(focused(page)).toBeInViewport()
})

test('the passage read stays in focus from view to view', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await chooseView(page, 'As published')
  await expect(focused(page)).toContainText('A slap was delivered')
  await expect(focused(page)).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  const words = await focused(page).locator('[data-passage]').innerText()
  await chooseView(page, 'Aligned')
  await expect(rowOf(page, 'left', words)).toBeFocused()
  await expect(rowOf(page, 'left', words)).toBeInViewport()
})

test('what was only scrolled to is in sight in the other view', async ({ page }) => {
  await openPublished(page)
  await scrollBy(page, 'left', 1200)
  const first = pane(page, 'left').locator('.passage')
  const seen = await first.evaluateAll((all) => {
    const top = all[0]?.closest('.pane')?.getBoundingClientRect().top ?? 0
    return all.find((one) => one.getBoundingClientRect().bottom > top + 1)?.textContent ?? ''
  })
  await chooseView(page, 'Aligned')
  await expect(rowOf(page, 'left', seen)).toBeInViewport()
})

test('possible matches are drawn on demand', async ({ page }) => {
  await openPublished(page)
  const possible = page.locator('.ribbon[data-kind="possible"][d]').first()
  await expect(possible).toBeHidden()
  await show(page, 'Possible matches')
  await expect(possible).toBeVisible()
})

test('copying gives the original characters of one text', async ({ page }) => {
  await openPublished(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await pane(page, 'right')
    .locator('.passage')
    .nth(1)
    .click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const text = await articleText(page, AL_JAZEERA)
  const drawn = await passages(page, 'right').locator('[data-passage]').allTextContents()
  for (const words of drawn) expect(copied).toContain(words)
  expect(copied).not.toContain('A slap was delivered')
  expect(text).toContain(copied.split('\n')[0] ?? '?')
})

test('a two-speech pair has both texts whole, and no claim about either', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, '2020-07-21-with-iraqs-prime-minister/unnamed-outlet')
  await chooseView(page, 'As published')
  await expect(passages(page, 'left').first()).toBeVisible()
  await expect(page.locator('.passage[data-only]')).toHaveCount(0)
})
