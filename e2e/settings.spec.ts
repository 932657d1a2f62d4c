import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { AL_JAZEERA, IRAQ_MEETING, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { choose, keepSettings, linkTo, openFirst, openSettings, overflow, rows } from './support/reader.ts'

/** What a reader sets shows at once, and is kept. */

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const ink = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color)

test('the colours chosen overrule the system and outlast a reload', async ({ page }) => {
  await openFirst(page)
  const light = await paper(page)
  await choose(page, 'Colours', 'Dark')
  const dark = await paper(page)
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await paper(page)).toBe(dark)
  await choose(page, 'Colours', 'As the system')
  expect(await paper(page)).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper(page)).toBe(dark)
})

test('paper is white, whatever the screen is', async ({ page }) => {
  await keepSettings(page, { theme: 'dark' })
  await openFirst(page)
  const dark = await paper(page)
  await page.emulateMedia({ media: 'print' })
  expect(await paper(page)).not.toBe(dark)
  await page.emulateMedia({ media: 'screen' })
  await choose(page, 'Colours', 'Light')
  const light = await paper(page)
  await page.emulateMedia({ media: 'print' })
  expect(await paper(page)).toBe(light)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in high contrast all text has 7:1, where the system is ${colorScheme}`, async ({ page }) => {
    test.slow() // axe reads every colour on the page
    await page.emulateMedia({ colorScheme })
    await keepSettings(page, { theme: 'contrast' })
    await openFirst(page)
    await rows(page).nth(2).click()
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze()
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
  })
}

test('a system that asks for more contrast is heard, unless the reader chose otherwise', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await openFirst(page)
  expect(await ink(page)).toBe('rgb(0, 0, 0)')
  await choose(page, 'Colours', 'Light')
  expect(await ink(page)).not.toBe('rgb(0, 0, 0)')
})

test('the text grows at once, in the sample and behind it, and stays grown', async ({ page }) => {
  await openFirst(page)
  const sizes = () =>
    page
      .locator('.setting-sample, .row p')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fontSize))])
  const medium = await sizes()
  const dialog = await openSettings(page)
  await dialog.getByRole('radio', { name: 'Largest' }).check()
  const largest = await sizes()
  expect(largest).not.toEqual(medium)
  await page.keyboard.press('Escape')
  expect(await sizes()).toEqual(largest)
  await page.reload()
  await expect(rows(page).first()).toBeVisible()
  expect(await sizes()).toEqual(largest)
})

/** Beside the articles' own words: what stands around them. */
const AROUND = {
  aligned: '.tag, .column-meta, .void > *',
  published: '.pane-text p',
  list: '.card h3, .card-place, .card-why',
  themes: '.theme-place, .theme-head h2',
  desk: '.desk-tags, .desk-fold button, .desk-lead',
} as const

for (const [view, around] of Object.entries(AROUND)) {
  test(`in ${view} all words grow, and nothing is wider than the window`, async ({ page }) => {
    const right = { themes: IRAQ_MEETING, desk: MEHR }[view] ?? AL_JAZEERA
    const link = linkTo(TEHRAN_TIMES, right).replace('aligned', view)
    const sizes = async (textSize: string) => {
      await keepSettings(page, { textSize })
      await page.goto(link)
      await page.reload()
      await expect(page.locator(around).first()).toBeVisible()
      return page
        .locator(around)
        .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
    }
    const medium = await sizes('medium')
    const largest = await sizes('largest')
    expect(Math.min(...largest)).toBeGreaterThan(Math.min(...medium) * 1.3)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}

test('single keys can be switched off; Escape and arrows still work', async ({ page }) => {
  await openFirst(page)
  const dialog = await openSettings(page)
  await dialog.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused()
  const next = page.getByRole('button', { name: 'Next difference', exact: true })
  await expect(next).not.toHaveAttribute('aria-keyshortcuts')
  await expect(next).toHaveAttribute('title', 'Next difference')
  for (const key of ['j', 'n', 'w', 'd', '2', '?']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('.position')).toHaveText(/^0 of /)
  await expect(page.locator('.show-button .count')).toHaveCount(0)
  await rows(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.row[data-selected]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.row[data-selected]')).toHaveCount(0)
})
