import { expect, test } from '@playwright/test'
import { chooseView, filter, openFirst, rowOf, rows, show, stretch, switchInPlace } from './support/reader.ts'

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

test('the kinds add up to the steps; a moved pair is one of them, and is passed over without “Moved”', async ({
  page,
}) => {
  const total = async () => Number((await page.locator('.position').innerText()).split(' of ')[1])
  const counts = await page.locator('.chip-filter .count').allInnerTexts()
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await total())
  const before = await total()
  const moved = Number(await filter(page, 'Moved').locator('.count').innerText())
  expect(moved).toBeGreaterThan(0)
  await filter(page, 'Moved').click()
  expect(await total()).toBe(before - moved)
  await expect(page).toHaveURL(/mute=moved/)
  const row = rowOf(page, 'left', 'Americans must leave the region')
  await expect(row.getByRole('button', { name: /^stands later/ })).toBeHidden()
})

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
  await chooseView(page, 'Aligned')
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

test('“Only differences” folds a long stretch of one side to a line that opens in place', async ({
  page,
}) => {
  await show(page, 'Only differences')
  const line = stretch(page, 'Tehran Times')
  await expect(line).toHaveAccessibleName(/^\d+ sentences only in Tehran Times$/)
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  const counted = Number((await line.innerText()).split(' ')[0])
  const before = await rows(page).count()
  await line.click()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  expect(await rows(page).count()).toBeGreaterThan(before)
  expect(counted).toBeGreaterThanOrEqual(4)
  await line.click()
  await expect(rows(page)).toHaveCount(before)
})

test('a folded stretch is walked to by the arrow keys, and opened and closed by Enter', async ({ page }) => {
  await show(page, 'Only differences')
  const line = stretch(page, 'Tehran Times')
  await rows(page).first().focus()
  for (let step = 0; step < 40 && !(await line.evaluate((one) => one === document.activeElement)); step++)
    await page.keyboard.press('ArrowDown')
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(line).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.row:focus')).toHaveAttribute('data-kind', 'only-left')
  await page.keyboard.press('Shift+Tab')
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.row:focus')).not.toHaveAttribute('data-kind', 'only-left')
})

test('a step goes into a folded stretch by opening it; the count stays', async ({ page }) => {
  await show(page, 'Only differences')
  const total = async () => (await page.locator('.position').innerText()).split(' of ')[1]
  const before = await total()
  const line = stretch(page, 'Tehran Times')
  await line.focus()
  await page.keyboard.press('j')
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('.row[data-selected]')).toHaveAttribute('data-kind', 'only-left')
  expect(await total()).toBe(before)
})

test('what a reader looks at stays where it is while rows fold around it', async ({ page }) => {
  const passage = rowOf(page, 'right', 'Khamenei was addressing a large')
  await passage.focus()
  await passage.evaluate((row) => row.scrollIntoView({ block: 'center' }))
  const top = async () => Math.round((await passage.boundingBox())?.y ?? Number.NaN)
  const before = await top()
  await switchInPlace(page, 'Only differences')
  await expect(stretch(page, 'Tehran Times')).toBeVisible()
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
  await switchInPlace(page, 'Only differences')
  await expect(stretch(page, 'Tehran Times')).toBeHidden()
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1)
})

test('a kind that is switched off leaves no line in the gutter and no words in the void', async ({
  page,
}) => {
  const row = rowOf(page, 'right', 'Khamenei was addressing a large')
  await expect(row.getByText('not found in Tehran Times')).toBeVisible()
  await filter(page, 'Only in Al Jazeera').click()
  await expect(row.getByText('not found in Tehran Times')).toBeHidden()
  await expect(row.locator('.gutter .line-sample')).toBeHidden()
})

test('“Possible matches” lays the whole sentence beside what is unsure, and keeps the place', async ({
  page,
}) => {
  const row = rowOf(page, 'left', 'Top Iranian political and military figures')
  await expect(row.getByRole('button', { name: /^possibly: “Khamenei’s televised remarks/ })).toBeVisible()
  await row.focus()
  const before = (await row.boundingBox())?.y ?? Number.NaN
  await switchInPlace(page, 'Possible matches')
  const beside = row.locator('.possible')
  await expect(beside.getByRole('button')).toHaveText('possibly: Al Jazeera, 2nd sentence of 24')
  await expect(beside.getByRole('paragraph')).toHaveText(/^Khamenei’s televised remarks .* last week\.$/)
  await expect(beside.locator('mark')).toHaveCount(0)
  expect(Math.abs(((await row.boundingBox())?.y ?? Number.NaN) - before)).toBeLessThanOrEqual(1)
  await page.reload()
  await expect(beside.getByRole('button')).toBeVisible()
})
