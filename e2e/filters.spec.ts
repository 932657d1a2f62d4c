import { expect, test } from '@playwright/test'
import { filter, openFirst, rows, show } from './support/reader.ts'

/** The filters count the rows they name; switched off, their marks are gone and the steps pass them over. */

test.beforeEach(({ page }) => openFirst(page))

for (const [name, kind] of [
  ['Reframed', 'reframed'],
  ['Only in Tehran Times', 'only-left'],
  ['Only in Al Jazeera', 'only-right'],
  ['Unsure', 'unsure'],
] as const) {
  test(`“${name}” counts its rows`, async ({ page }) => {
    const count = await rows(page)
      .and(page.locator(`[data-kind="${kind}"]`))
      .count()
    await expect(filter(page, name)).toHaveText(`${name} ${count}`)
  })

  test(`without “${name}” the steps pass its rows over`, async ({ page }) => {
    const total = async () => Number((await page.locator('.position').innerText()).split(' of ')[1])
    const before = await total()
    const count = await rows(page)
      .and(page.locator(`[data-kind="${kind}"]`))
      .count()
    await filter(page, name).click()
    expect(await total()).toBe(before - count)
  })
}

test('a filter that is off takes its marks off the page', async ({ page }) => {
  const row = rows(page).and(page.locator('[data-kind="only-left"]')).first()
  const ground = () => row.locator('.cell-only').evaluate((cell) => getComputedStyle(cell).backgroundColor)
  const none = 'rgba(0, 0, 0, 0)'
  expect(await ground()).not.toBe(none)
  await filter(page, 'Only in Tehran Times').click()
  expect(await ground()).toBe(none)
})

test('“Every word” tints the words that only one side has', async ({ page }) => {
  const word = rows(page).locator('.cell:not(.cell-only) mark[data-kind="added"]').last()
  const tint = () => word.evaluate((mark) => getComputedStyle(mark).backgroundColor)
  const before = await tint()
  await show(page, 'Every word')
  expect(await tint()).not.toBe(before)
})

test('“Only differences” folds what both have, and says how much', async ({ page }) => {
  const same = rows(page).and(page.locator('[data-kind="same"]'))
  await page.getByLabel('Article on the right').selectOption({ label: 'Mehr News Agency' })
  await expect(same.first()).toBeVisible()
  await show(page, 'Only differences')
  await expect(same).toHaveCount(0)
  await expect(page.getByText(/^\d+ passages folded away$/)).toBeVisible()
})

test('the summary adds up and defines each figure', async ({ page }) => {
  const totals = await page.locator('.column-meta').allInnerTexts()
  await page.getByRole('button', { name: 'Summary' }).click()
  await expect(page.getByRole('dialog', { name: 'Summary' })).toBeVisible()
  const columns = page.getByRole('dialog', { name: 'Summary' }).locator('section')
  for (const [at, total] of totals.entries()) {
    const figures = await columns.nth(at).locator('.figure-number').allInnerTexts()
    const words = figures.reduce((sum, figure) => sum + Number.parseInt(figure, 10), 0)
    expect(total).toContain(`${words} words`)
    for (const definition of await columns.nth(at).locator('.figure-definition').all())
      await expect(definition).not.toBeEmpty()
  }
})

test('the overview strip jumps to where it is clicked, and has words for who cannot see it', async ({
  page,
}) => {
  const strip = page.getByRole('img', { name: /^Overview of the whole comparison: Reframed \d+, / })
  const box = await strip.boundingBox()
  if (!box) throw new Error('no strip')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 6)
  await expect(rows(page).last()).toBeInViewport()
})
