import { expect, type Page, test } from '@playwright/test'
import { MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { chooseView, closeUp, openFirst, openPair, paste, pickLeft } from './support/reader.ts'

/** The bar above the texts: whole at any width, and in anybody's script. */

const WIDTHS = [320, 360, 700, 710, 768, 820, 880, 910, 1024, 1280, 1370, 1440, 1920]

/** Pairs of parts that lie over one another, by what they say. */
async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('.toolbar-side > *, .stepper, .menu-button, .chip-filter')
    const boxes = [...parts]
      .map((part) => ({ name: part.textContent || part.className, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    return boxes.flatMap(({ name, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(({ box: other }) => {
          const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left)
          const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
          return wide > 1 && high > 1
        })
        .map((other) => `${window.innerWidth} px: ${name} / ${other.name}`),
    )
  })
}

async function expectNoOverlap(page: Page) {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await overlaps(page)))
  }
  expect(found).toEqual([])
}

test('nothing in it lies over another, at any width', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await closeUp(page).getByRole('button', { name: 'Not a match' }).first().click()
  await expect(page.getByRole('button', { name: /^Yours/ })).toBeVisible()
  await chooseView(page, 'As published')
  await expectNoOverlap(page)
})

test('nor with the long names of a copy’s filters', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  await expectNoOverlap(page)
})

test('a text without an outlet is named by its first words, also from right to left', async ({ page }) => {
  await openFirst(page)
  await paste(page, 'افتتح رئيس البلدية الجسر الجديد.', 'The mayor opened the new bridge.')
  await expect(page.getByLabel('Article on the left')).toHaveCSS('direction', 'rtl')
  await expect(page.getByLabel('Article on the right')).toHaveCSS('direction', 'ltr')
})
