import { expect, type Page, test } from '@playwright/test'
import { longPair } from '../bench/long-article.ts'
import { hasRows, openFirst, paste, rows } from './support/reader.ts'

/** Long articles: what is out of sight is not laid out until it is needed, and is there all the same. */

const [LEFT, RIGHT] = longPair(1600, 7)

test.beforeEach(async ({ page }) => {
  await openFirst(page)
  await paste(page, LEFT.text, RIGHT.text)
  await hasRows(page)
  await expect(rows(page).nth(100)).toBeAttached()
})

test('the last row, reached by a key, has the focus and stands in sight', async ({ page }) => {
  await page.keyboard.press('j')
  await expect(page.locator('.row:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await expect(rows(page).last()).toBeFocused()
  await expect(rows(page).last()).toBeInViewport({ ratio: 1 })
})

test('a far row, reached by a link, has the focus and stands in the middle', async ({ page }) => {
  const id = (await rows(page).nth(90).getAttribute('data-rows'))?.split(' ')[0] ?? ''
  await page.evaluate((row) => (location.hash += `&at=${row}`), id)
  const row = page.locator(`[data-rows~="${id}"]`)
  await expect(row).toBeFocused()
  await expect(row).toHaveAttribute('data-selected')
  await expect(row).toBeInViewport({ ratio: 1 })
  const box = await row.boundingBox()
  expect(box?.y).toBeGreaterThan(130)
})

test('each step with j stands in sight and has the focus', async ({ page }) => {
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('j')
    const row = page.locator('.row[data-selected]')
    await expect(row).toBeFocused()
    await expect(row.locator('[data-passage]').first()).toBeInViewport()
  }
  await expect(page.locator('.position')).toHaveText(/^12 of/)
})

test('who scrolls on while a passage comes into sight is not pulled back to it', async ({ page }) => {
  const isThere = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const selected = () => document.querySelector('.row[data-selected]')
    document.querySelector<HTMLElement>('.stepper [aria-label="Next difference"]')?.click()
    while (!selected()) await frame()
    window.dispatchEvent(new WheelEvent('wheel'))
    window.scrollTo({ top: 4000, behavior: 'instant' })
    for (let frames = 0; frames < 8; frames++) await frame()
    const box = selected()?.getBoundingClientRect()
    return box ? box.bottom > 0 : null
  })
  expect(isThere).toBe(false)
})

test('what is out of sight is heard', async ({ page }) => {
  const row = page.locator('.row[data-kind="only-left"]').last()
  const told = await row.locator('[data-passage]').innerText()
  await expect(row).not.toBeInViewport()
  expect(await heard(page)).toContain(told)
})

test('all that is selected is copied, in sight or not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await rows(page).first().click({ trial: true })
  await page.evaluate(() => {
    const [first, ...others] = document.querySelectorAll('.row [data-side="left"] [data-passage]')
    const last = others.at(-1)
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
  })
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LEFT.text)
})

test('on paper nothing is out of sight', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  const ways = await page
    .locator('.chunk, .chunk > *')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).contentVisibility))
  expect(new Set(ways)).toEqual(new Set(['visible']))
})

/** All words in the accessibility tree. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
}
