import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoFindings } from './support/axe.ts'
import { hasRows, paste, pickLeft, rows } from './support/reader.ts'

/** Articles that run from right to left, alone and beside one that does not. */

const ARABIC = [
  'افتتح العمدة الجسر الجديد يوم الاثنين وسط أمطار غزيرة.',
  // It opens with a Latin name, and is set like its neighbours.
  'BBC قالت إن 22 عاملا أصيبوا أثناء البناء، وإن الكلفة بلغت 40 مليونا.',
  'وقال العمدة: «هذا الجسر للجميع».',
].join('\n\n')
const ARABIC_TOO = [
  'العمدة يفتتح الجسر الجديد الاثنين تحت أمطار غزيرة.',
  'وقال العمدة إن «هذا الجسر للجميع».',
].join('\n\n')
const HEBREW = 'ראש העיר פתח ביום שני את הגשר החדש בגשם כבד.\n\nהגשר עלה 40 מיליון.'
const PERSIAN = 'شهردار روز دوشنبه پل تازه را زیر باران شدید گشود.\n\nپل ۴۰ میلیون هزینه داشت.'
const ENGLISH =
  'The mayor opened the new bridge on Monday in heavy rain.\n\nIt cost 40 million, officials said on Monday.'

async function compare(page: Page, left: string, right: string) {
  await page.goto('./#/library')
  await paste(page, left, right)
  await hasRows(page)
}

/** The passages of a side. */
function cells(page: Page, side: 'left' | 'right'): Locator {
  return rows(page).locator(`.cell[data-side="${side}"]:not(.void)`)
}

/** How far the first character of a passage stands from the two edges of its paragraph, in pixels. */
function opening(cell: Locator) {
  return cell.locator('[data-passage]').evaluate((passage) => {
    const first = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode()
    const range = document.createRange()
    if (first) range.setStart(first, 0)
    if (first) range.setEnd(first, 1)
    const letter = range.getBoundingClientRect()
    const paragraph = (passage.parentElement ?? passage).getBoundingClientRect()
    return { fromLeft: letter.left - paragraph.left, fromRight: paragraph.right - letter.right }
  })
}

/** Columns that lie over one another. */
function overlaps(page: Page) {
  return rows(page).evaluateAll(
    (all) =>
      all.filter((row) => {
        const box = (side: string) =>
          row.querySelector(`:scope > .cell[data-side="${side}"]`)?.getBoundingClientRect()
        return (box('left')?.right ?? 0) > (box('right')?.left ?? Number.POSITIVE_INFINITY)
      }).length,
  )
}

const sideRule = (cell: Locator) => cell.evaluate((element) => getComputedStyle(element).boxShadow)

for (const [name, lang, text] of [
  ['an Arabic', 'ar', ARABIC],
  ['a Hebrew', 'he', HEBREW],
  ['a Persian', 'fa', PERSIAN],
] as const) {
  test(`${name} article beside an English one: each begins its lines, and has its side rule, at its own edge`, async ({
    page,
  }) => {
    await compare(page, text, ENGLISH)
    await expect(cells(page, 'left').first()).toContainText(text.slice(0, 12))
    for (const cell of await cells(page, 'left').all()) {
      await expect(cell.locator(`[lang="${lang}"]`)).toHaveAttribute('dir', 'rtl')
      expect((await sideRule(cell)).replace(/^rgb\([^)]*\) /, '')).toBe('-3px 0px 0px 0px inset')
    }
    for (const cell of await cells(page, 'right').all()) {
      expect((await opening(cell)).fromLeft).toBeLessThan(2)
      expect((await sideRule(cell)).replace(/^rgb\([^)]*\) /, '')).toBe('3px 0px 0px 0px inset')
    }
    expect((await opening(cells(page, 'left').first())).fromRight).toBeLessThan(2)
    expect(await overlaps(page)).toBe(0)
  })
}

test('a passage that opens with a foreign name is set like its neighbours', async ({ page }) => {
  await compare(page, ARABIC, ENGLISH)
  const passage = cells(page, 'left').filter({ hasText: 'BBC' })
  expect(await passage.locator('p').evaluate((text) => getComputedStyle(text).direction)).toBe('rtl')
  expect(await passage.locator('p').evaluate((text) => getComputedStyle(text).textAlign)).toBe('start')
})

test('two Arabic articles stand row beside row, and their words keep their order in the close-up', async ({
  page,
}) => {
  await compare(page, ARABIC, ARABIC_TOO)
  await expect(cells(page, 'right').first()).toContainText('العمدة')
  await pickLeft(page, 'افتتح العمدة')
  const words = page.getByRole('region', { name: 'Close-up' }).locator('bdi')
  for (const word of await words.all())
    expect(await word.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl')
  expect(await overlaps(page)).toBe(0)
})

test('on a phone an outlet’s name stands where its lines begin, and nothing is wider than the window', async ({
  page,
}) => {
  await compare(page, ARABIC, ENGLISH)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  const name = cells(page, 'left').first().locator('.cell-name')
  expect(await name.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl')
  const sign = await rows(page).first().locator('.gutter').boundingBox()
  const cell = await cells(page, 'left').first().boundingBox()
  expect(sign?.x).toBe(cell?.x)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a mixed pair in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await compare(page, ARABIC, ENGLISH)
    await expect(cells(page, 'left').first()).toContainText('افتتح')
    await expectNoFindings(page)
  })
}
