import { expect, type Page, test } from '@playwright/test'
import { AL_JAZEERA, IRAQ_MEETING, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import {
  cards,
  hasRows,
  openFirst,
  openList,
  openPair,
  pickLeft,
  rowOf,
  rows,
  chooseView,
} from './support/reader.ts'

/** The list: findings and differences as cards, the other way through the comparison. */

const openAccounts = (page: Page, settings = '') => openList(page, TEHRAN_TIMES, AL_JAZEERA, settings)

/** The rule’s switch above the list. */
const rule = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Rules listed' }).getByRole('button', { name: new RegExp(`^${name} \\d`) })

const focusedCard = (page: Page) => cards(page).filter({ has: page.locator('.card-go:focus') })

/** A card that has some words marked on either side. */
const cardOf = (page: Page, heading: RegExp, left: string, right: string) =>
  cards(page, heading)
    .filter({ has: page.locator('.card-side').first().locator('mark', { hasText: left }) })
    .filter({ has: page.locator('.card-side').last().locator('mark', { hasText: right }) })

test('a card has both passages verbatim, with outlet, place, and the rule in a sentence', async ({
  page,
}) => {
  await openAccounts(page)
  const card = cardOf(page, /^Figure: 59 people \/ more than 50 people$/, '59', 'more than 50')
  await expect(card).toHaveCount(1)
  await expect(card).toContainText('in Kerman, the general’s hometown, 59 people were killed and many more')
  await expect(card).toContainText(
    'a stampede erupted at the procession in Kerman, killing more than 50 people.',
  )
  await expect(card).toContainText(/Tehran Times.*\d+(?:st|nd|rd|th) sentence of \d+.*Al Jazeera/s)
  await card.getByText('Why this is shown').click()
  await expect(card.getByText('One figure allows the other')).toBeVisible()
})

test.describe('on the two accounts of the speech', () => {
  test.beforeEach(({ page }) => openAccounts(page))

  for (const [heading, left, right] of [
    [/^Figure: .*22/, 'dozens of', '22'],
    [/^Words inside quotation marks differ/, 'slap was delivered', 'slapped them in the face'],
    [/^Certainty: must \/ should$/, 'must', 'should'],
    [
      /^Name: Leader of the Islamic Revolution \/ Iran’s Supreme Leader$/,
      'Leader of the Islamic Revolution',
      'Iran’s Supreme Leader',
    ],
    [/^Place of the speech: in Qom \/ in the capital, Tehran$/, 'in Qom', 'in the capital, Tehran'],
  ] as const) {
    test(`“${left}” stands against “${right}”`, async ({ page }) => {
      await expect(cardOf(page, heading, left, right).first()).toBeVisible()
    })
  }

  test('quoted words say how they are quoted, by whom, and that a translator may have chosen them', async ({
    page,
  }) => {
    const card = cardOf(page, /^Words inside/, 'slap was delivered', 'slapped them')
    await expect(card.locator('.card-side').first()).toContainText('Tehran Times · full quote')
    await expect(card.locator('.card-side').first()).toContainText('the Leader remarked')
    await expect(card.locator('.card-side').last()).toContainText('Khamenei said')
    await expect(card.getByText('The speech was given in Persian')).toBeVisible()
  })

  test('one utterance told in two sentences is one card', async ({ page }) => {
    const card = cards(page).filter({ hasText: 'I am upset about that bitter incident' })
    await expect(
      card
        .filter({ hasText: 'I’m very sorry for that' })
        .filter({ hasText: 'my condolences to their families' })
        .first(),
    ).toContainText('in two parts')
  })
})

test('“Show in the text” selects the row, and back in history comes back to the card', async ({ page }) => {
  await openAccounts(page)
  const card = cards(page, /^Figure: 59 people/)
  await card.getByRole('button', { name: /^Show in the text/ }).click()
  await expect(rowOf(page, 'left', '59 people were killed')).toHaveAttribute('data-selected')
  await expect(rowOf(page, 'left', '59 people were killed')).toBeFocused()
  await expect(rowOf(page, 'left', '59 people were killed')).toBeInViewport()
  await page.goBack()
  await expect(card.getByRole('button', { name: /^Show in the text/ })).toBeFocused()
  await expect(card).toBeInViewport()
})

test('a reload comes back to the card, though others share its row', async ({ page }) => {
  await openAccounts(page)
  const ids = await cards(page).evaluateAll((all) => all.map((card) => card.dataset['entry']))
  for (const _ of ids.slice(0, 7)) await page.keyboard.press('j')
  await expect(page).toHaveURL(/&entry=F6$/)
  await page.reload()
  await expect(page.locator('.position')).toHaveText(/^7 of /)
})

test('the passage read stays in focus from view to view', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await chooseView(page, 'List')
  await expect(focusedCard(page)).toContainText('A slap was delivered')
  await expect(focusedCard(page)).toBeInViewport()
  await chooseView(page, 'Aligned')
  await expect(rowOf(page, 'left', 'A slap was delivered')).toBeFocused()
  await expect(rowOf(page, 'left', 'A slap was delivered')).toBeInViewport()
})

test('a passage without a card is the place again after a detour through the list', async ({ page }) => {
  await openPair(page, MEHR, TEHRAN_TIMES)
  const row = rows(page).and(page.locator('[data-rows~="L15"]'))
  await row.locator('[data-passage]').first().click()
  await page.keyboard.press('4')
  await expect(focusedCard(page)).toBeInViewport()
  await page.keyboard.press('2')
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
})

test('what was only scrolled to: a ranked list opens at its top all the same', async ({ page }) => {
  await openFirst(page)
  await rowOf(page, 'right', 'The role of our dear martyr').scrollIntoViewIfNeeded()
  await chooseView(page, 'List')
  await expect(page.locator('.position')).toHaveText(/^0 of /)
  await expect(cards(page).first()).toBeInViewport()
})

test('what was only scrolled to stays in sight in reading order', async ({ page }) => {
  await openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&order=reading')
  await rowOf(page, 'right', 'The role of our dear martyr').scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 200)
  await chooseView(page, 'List')
  const position = Number((await page.locator('.position').innerText()).split(' of ')[0])
  expect(position).toBeGreaterThan(10)
})

for (const [next, previous] of [
  ['j', 'k'],
  ['n', 'p'],
] as const) {
  test(`${next} and ${previous} go from card to card`, async ({ page }) => {
    await openAccounts(page)
    await page.keyboard.press(next)
    await expect(focusedCard(page)).toHaveAttribute('data-entry', 'F0')
    await page.keyboard.press(next)
    await page.keyboard.press(next)
    await expect(page.locator('.position')).toHaveText(/^3 of /)
    await expect(page.getByRole('status')).toHaveText(/^3 of \d+$/)
    await page.keyboard.press(previous)
    await expect(focusedCard(page)).toHaveAttribute('data-entry', 'F1')
    await expect(focusedCard(page)).toBeInViewport()
  })
}

test('a step by key takes the focus from a filter to the card', async ({ page }) => {
  await openAccounts(page)
  await rule(page, 'Differences').click()
  await page.keyboard.press('j')
  await expect(focusedCard(page)).toHaveAttribute('data-entry', 'F0')
  await page.keyboard.press('j')
  await expect(focusedCard(page)).toHaveAttribute('data-entry', 'F1')
})

test('filters count their cards, take them out, and say how many are left', async ({ page }) => {
  await openAccounts(page)
  const all = await cards(page).count()
  const differences = await cards(page).and(page.locator('[data-listing="differences"]')).count()
  await expect(rule(page, 'Differences')).toHaveText(`Differences ${differences}`)
  await rule(page, 'Differences').click()
  await expect(cards(page)).toHaveCount(all - differences)
  await expect(page.getByRole('status')).toHaveText(`${all - differences} of ${all} entries listed.`)
  await page.reload()
  await expect(cards(page)).toHaveCount(all - differences)
  await expect(rule(page, 'Differences')).toHaveAttribute('aria-pressed', 'false')
})

test('with every rule off, one button lists all again', async ({ page }) => {
  await openAccounts(page)
  const all = await cards(page).count()
  for (const one of await page.getByRole('group', { name: 'Rules listed' }).getByRole('button').all())
    await one.click()
  await expect(cards(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'List all' }).click()
  await expect(cards(page)).toHaveCount(all)
})

test('in reading order the cards follow the texts', async ({ page }) => {
  await openAccounts(page, '&hide=differences')
  await page.getByLabel('Order').selectOption('Reading order')
  const places = await cards(page).evaluateAll((items) => items.map((item) => item.textContent ?? ''))
  const at = (words: string) => places.findIndex((text) => text.includes(words))
  expect(at('slap was delivered')).toBeLessThan(at('59 people'))
  await expect(page).toHaveURL(/order=reading/)
})

test('across two speeches no card speaks of lacking', async ({ page }) => {
  await openList(page, TEHRAN_TIMES, IRAQ_MEETING)
  await expect(page.locator('.list-page')).not.toContainText(/not found|Only in|possibly also/)
})

test('headings go down by one: the speech, the list, its cards', async ({ page }) => {
  await openAccounts(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
  expect(await page.getByRole('heading', { level: 3 }).count()).toBe(await cards(page).count())
})

test('a rule beside the passage, and the speaker, are no characters of the text', async ({ page }) => {
  await openFirst(page)
  const cell = rowOf(page, 'left', 'A slap was delivered').locator('.cell[data-side="left"]')
  await expect(cell).toHaveAttribute('data-speakers', /the Leader remarked/)
  await expect(cell.locator('.quote')).toHaveText('“A slap was delivered last night,”')
  expect(await cell.locator('[data-passage]').first().textContent()).not.toContain('Tehran Times')
})

test('a tag between the columns is a word in the name of its row', async ({ page }) => {
  await openFirst(page)
  const row = rowOf(page, 'left', '59 people were killed')
  await expect(row.locator('.tag').first()).toHaveText('59')
  await expect(row).toHaveAccessibleName(/^[^,]+(?:, [^,]+)?, figure differs/)
})

test('at 360 px nothing is wider than the window, and every target is 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openAccounts(page)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  for (const target of await page.locator('button:visible, select:visible, summary:visible').all()) {
    const box = await target.boundingBox()
    if (!box || box.width <= 1) continue
    expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(24)
  }
})

test('where the list cannot be loaded, the texts are a click away', async ({ page }) => {
  await page.route('**/list-view*.js', (route) => route.abort())
  await openFirst(page)
  await chooseView(page, 'List')
  await page.getByRole('button', { name: 'Back to the texts' }).click()
  await hasRows(page)
  await expect(rows(page).first()).toBeVisible()
})
