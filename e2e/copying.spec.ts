import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { openFirst, openPair, rowOf } from './support/reader.ts'

/** What is copied are the outlet's own characters, of one column, in the order shown. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const TEHRAN_TEXT = readFileSync(`seeds/${TEHRAN_TIMES}.txt`, 'utf8')

async function drag(page: Page, from: string, to: string, side: 'left' | 'right') {
  const place = (words: string) =>
    rowOf(page, side, words).locator(`[data-side="${side}"] [data-passage]`).filter({ hasText: words })
  await place(to).scrollIntoViewIfNeeded()
  const [start, end] = [await place(from).boundingBox(), await place(to).boundingBox()]
  if (!start || !end) throw new Error('nothing to drag over')
  await page.mouse.move(start.x + 1, start.y + 6)
  await page.mouse.down()
  await page.mouse.move(end.x + 40, end.y + end.height / 2, { steps: 8 })
  await page.mouse.move(end.x + end.width + 12, end.y + end.height - 6, { steps: 4 })
  await page.mouse.up()
}

async function copied(page: Page): Promise<string> {
  await page.keyboard.press('Control+c')
  return page.evaluate(() => navigator.clipboard.readText())
}

function original(from: string, to: string): string {
  return TEHRAN_TEXT.slice(TEHRAN_TEXT.indexOf(from), TEHRAN_TEXT.indexOf(to) + to.length)
}

test('paragraph breaks inside and between sentences come along', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  await drag(page, 'Pointing to mass participation', '“You saw what happened', 'right')
  expect(await copied(page)).toBe(original('Pointing to mass participation', 'in Tehran and other cities.”'))
})

test('a drag through rows takes one column only, without labels, voids and the other article', async ({
  page,
}) => {
  await openFirst(page)
  await drag(page, '“This region does not accept', 'The remarks by the Leader came', 'left')
  expect(await copied(page)).toBe(original('“This region does not accept', 'in Baghdad on January 3.'))
})

test('selecting text opens no close-up', async ({ page }) => {
  await openFirst(page)
  await drag(page, '“This region does not accept', 'The people in the region', 'left')
  await expect(page.getByRole('region', { name: 'Close-up' })).toBeHidden()
})

test('everything selected is the article where the selection began', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  await rowOf(page, 'right', 'A slap was delivered').locator('[data-side="right"]').click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  const text = await copied(page)
  expect(text.startsWith('Ayatollah Khamenei: Americans must leave the region')).toBe(true)
  expect(text.replaceAll(/\s+/g, ' ')).toContain('The people slapped them [the U.S.] in the mouth.')
  expect(text).not.toContain('not found')
})
