import { expect, type Page, test } from '@playwright/test'
import { AL_JAZEERA, TEHRAN_TIMES } from './support/articles.ts'
import {
  apart,
  expectAboveSheet,
  focused,
  lock,
  openPublished,
  pane,
  passage,
  passages,
  scrollBy,
  scrolled,
  settle,
} from './support/published.ts'
import { chooseView, closeUp, openFirst, openPair, pickLeft, rowOf, show } from './support/reader.ts'

/** Both articles whole, each in its own order: ribbons join what both tell, and scrolling one takes the other along. */

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

test('a passage that is picked stays in sight above the close-up', async ({ page }) => {
  await openPublished(page)
  await passage(page, 'left', 'They have brought war').first().click()
  await expect(closeUp(page)).toBeVisible()
  await settle(page)
  await expectAboveSheet(page, 'left')
  await expect(focused(page)).toContainText('They have brought war')
})

test('at the end of the scroll the last passages are still there, above the close-up', async ({ page }) => {
  await openPublished(page, '&at=R14')
  await expect(closeUp(page)).toBeVisible()
  await settle(page)
  await pane(page, 'right').evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await settle(page)
  await expect(passages(page, 'right').last()).toBeInViewport({ ratio: 1 })
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
