import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { AL_JAZEERA, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { type PrintedText, printed } from './support/pdf.ts'
import { chooseView, linkTo, openFirst, openList, openPair, pickLeft } from './support/reader.ts'

/** On paper: both columns whole, whose they are and what the marks mean, and nothing to press. */

async function readyToPrint(page: Page) {
  await page.locator('.print-head').waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
}

/** Without apostrophes, which the fonts of a PDF give back as another sign. */
const letters = (text: string) => text.replaceAll(/[^\p{Lu}\p{Ll}\p{N}]/gu, '')

/** What stands between two signs that may end a sentence, letters only: never more than one passage holds. */
function stretches(article: string): readonly string[] {
  return readFileSync(`seeds/${article}.txt`, 'utf8')
    .split(/[.!?\n]/)
    .map(letters)
    .filter((words) => words !== '')
}

/** Their letters, in the order of the sheets. */
function lettersOf(texts: readonly PrintedText[]): string {
  return letters(texts.map(({ text }) => text).join(''))
}

function wordsOf(texts: readonly PrintedText[]): string {
  return texts.map(({ text }) => text).join(' ')
}

const isLeft = ({ right, width }: PrintedText) => right <= width / 2
const isRight = ({ left, width }: PrintedText) => left >= width / 2

for (const format of ['A4', 'Letter'] as const) {
  test(`${format} holds both articles whole, side by side`, async ({ page }) => {
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
    await readyToPrint(page)
    const texts = await printed(page, format)
    const left = lettersOf(texts.filter(isLeft))
    const right = lettersOf(texts.filter(isRight))
    expect(stretches(TEHRAN_TIMES).filter((words) => !left.includes(words))).toEqual([])
    expect(stretches(AL_JAZEERA).filter((words) => !right.includes(words))).toEqual([])
  })
}

test('lines that are folded away on the screen are on paper too', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  await readyToPrint(page)
  const left = lettersOf((await printed(page)).filter(isLeft))
  for (const line of [
    'TEHRAN',
    'NAPA',
    'AllContentbyMehrNewsAgencyislicensedunderaCreativeCommonsAttribution',
  ])
    expect(left).toContain(line)
})

test('its head says whose texts these are and what the marks mean', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  await readyToPrint(page)
  const head = wordsOf((await printed(page)).filter((text) => text.page === 1))
  for (const words of [
    'Mehr News Agency beside Tehran Times',
    'Khamenei after the missile strikes, 8 January 2020',
    'nearly the same text',
    '574 words',
    'untitled',
    'Source: Tehran Times',
    'Dropped: only in Mehr News Agency',
    'dashed line under words',
    'does not mean bias',
  ])
    expect(head).toContain(words)
  expect(head).toMatch(/licensed under a\s+Creative Commons Attribution 4\.0/)
})

test('a kind that is switched off is named as not marked', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&mute=reframed')
  await readyToPrint(page)
  expect(wordsOf(await printed(page))).toMatch(/Reframed, \d+ passages · not marked on this sheet/)
})

test('nothing to press is on it, and no close-up', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await readyToPrint(page)
  const words = wordsOf(await printed(page))
  for (const control of [
    'Library',
    'Paste two texts',
    'Every word',
    'Summary',
    'Copy',
    'Place in the article',
  ])
    expect(words).not.toContain(control)
})

test('no passage is torn between two sheets', async ({ page }) => {
  await openFirst(page)
  await readyToPrint(page)
  const texts = await printed(page)
  const opening = stretches(AL_JAZEERA).filter((words) => words.length > 20)
  const torn = opening.filter((words) =>
    [1, 2, 3, 4, 5, 6].every((number) => {
      return !lettersOf(texts.filter((text) => text.page === number && isRight(text))).includes(words)
    }),
  )
  expect(torn).toEqual([])
})

test('as published, what only one has is told by a line at its side that survives grey', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA)
  await chooseView(page, 'As published')
  await page.emulateMedia({ media: 'print' })
  for (const [kind, style] of [
    ['only-left', 'dashed'],
    ['only-right', 'solid'],
    ['unsure', 'double'],
  ] as const)
    for (const passage of await page.locator(`.passage[data-kind="${kind}"]`).all()) {
      await expect(passage).toHaveCSS('border-inline-start-style', style)
      // Within the sheet, whose edge would cut it off.
      expect((await passage.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    }
})

test('the list prints its cards, without ways to the texts', async ({ page }) => {
  await openList(page, TEHRAN_TIMES, AL_JAZEERA)
  await readyToPrint(page)
  const words = wordsOf(await printed(page))
  expect(words).toContain('Tehran Times beside Al Jazeera')
  expect(words).toContain('22 missiles')
  expect(words).not.toContain('Why this is shown')
})

test('paper shows each kind by a line of its own, in two columns, however narrow the window was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' })
  await openFirst(page)
  await page.emulateMedia({ media: 'print' })
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  expect(await style('.cell-only[data-side="left"]', 'border-inline-start-style')).toBe('dashed')
  expect(await style('.cell-only[data-side="right"]', 'border-inline-start-style')).toBe('solid')
  expect(await style('[data-kind="unsure"] > .cell:not(.void)', 'border-inline-start-style')).toBe('double')
  expect(await style('.cell:not(.cell-only) .mark[data-kind="reframed"]', 'text-decoration-style')).toBe(
    'dotted',
  )
  expect(await style('.row', 'grid-template-columns')).toMatch(/^\S+ \S+ \S+$/)
  expect(await style('body', 'background-color')).toBe('rgb(251, 250, 247)')
})

test('Desk edit prints the whole text, folds too, and folds again on the screen', async ({ page }) => {
  await page.goto(linkTo(MEHR, TEHRAN_TIMES).replace('aligned', 'desk'))
  await expect(page.locator('.desk-fold')).toHaveCount(1)
  await readyToPrint(page)
  const all = lettersOf(await printed(page))
  // Each line of the credits stands by itself.
  const body = stretches(MEHR).filter((words) => !words.startsWith('NAPA'))
  expect(body.filter((words) => !all.includes(words))).toEqual([])
  await expect(page.locator('.desk-fold')).toHaveCount(1)
})
