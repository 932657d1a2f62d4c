import { expect, type Page, test } from '@playwright/test'
import { AL_JAZEERA, IRAQ_MEETING, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { expectNoFindings } from './support/axe.ts'
import { manyArticles, openLibraryWith, TWO } from './support/own.ts'
import {
  chooseView,
  closeUp,
  keepSettings,
  linkTo,
  openFirst,
  openList,
  openPair,
  openSettings,
  pickLeft,
  rowOf,
  rows,
  show,
} from './support/reader.ts'

/** axe finds nothing on any screen or dialog, in light and in dark. */

/** What depends on colours alone: in the dark all else is as it was in the light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'two accounts': openFirst,
  'a close-up': async (page) => {
    await openFirst(page)
    await pickLeft(page, 'A slap was delivered')
  },
  'every word': (page) => openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&every&mute=only-left'),
  'folded stretches': (page) => openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&only-differences'),
  'possible matches': (page) => openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&possible'),
  'a copy': (page) => openPair(page, MEHR, TEHRAN_TIMES),
  'one text, edit by edit': async (page) => {
    await page.goto(linkTo(MEHR, TEHRAN_TIMES).replace('view=aligned', 'view=desk'))
    await expect(page.getByRole('button', { name: 'Whole text' })).toBeVisible()
  },
  'themes, the possible ones too': async (page) => {
    await page.goto(linkTo(TEHRAN_TIMES, IRAQ_MEETING).replace('view=aligned', 'view=themes'))
    await page.getByRole('button', { name: /possible ones$/ }).click()
  },
  'two speeches': (page) => openPair(page, TEHRAN_TIMES, IRAQ_MEETING),
  'the list': (page) => openList(page, TEHRAN_TIMES, AL_JAZEERA),
  'the list, all filtered out': async (page) => {
    await openList(page, MEHR, TEHRAN_TIMES)
    for (const rule of await page.getByRole('group', { name: 'Rules listed' }).getByRole('button').all())
      await rule.click()
    await expect(page.getByRole('button', { name: 'List all' })).toBeVisible()
  },
  'the list of two speeches': (page) => openList(page, TEHRAN_TIMES, IRAQ_MEETING),
  'as published': async (page) => {
    await openFirst(page)
    await chooseView(page, 'As published')
    await expect(page.locator('.passage').first()).toBeVisible()
  },
  'as published, with a close-up': async (page) => {
    await openPair(page, TEHRAN_TIMES, AL_JAZEERA, '&at=L1')
    await chooseView(page, 'As published')
    await expect(closeUp(page)).toBeVisible()
    await show(page, 'Possible matches')
  },
  'the summary': async (page) => {
    await openFirst(page)
    await page.getByRole('button', { name: 'Summary' }).click()
    await expect(page.getByRole('dialog', { name: 'Summary' })).toBeVisible()
  },
  'the legend': async (page) => {
    await openFirst(page)
    await page.getByRole('button', { name: 'What the marks mean' }).click()
    await expect(page.getByRole('dialog', { name: 'What the marks mean' })).toBeVisible()
  },
  'the reader’s own matches': async (page) => {
    await openFirst(page)
    await pickLeft(page, 'A slap was delivered')
    await closeUp(page).getByRole('button', { name: 'Not a match' }).first().click()
    await page.getByRole('button', { name: /^Yours/ }).click()
    await expect(page.getByRole('group', { name: 'Your matches' })).toBeVisible()
  },
  'the choice of a sentence to match': async (page) => {
    await openFirst(page)
    await pickLeft(page, 'A slap was delivered')
    await closeUp(page).getByRole('button', { name: 'Match with …' }).click()
    await expect(page.getByRole('dialog', { name: 'Match with …' })).toBeVisible()
  },
  'the boxes for pasting, with an error': async (page) => {
    await openFirst(page)
    await page.getByRole('button', { name: 'Paste two texts' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
  },
  'the settings': async (page) => {
    await openFirst(page)
    await openSettings(page)
  },
  'the help': async (page) => {
    await openFirst(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  },
  'the hints': async (page) => {
    await keepSettings(page, { hintsDone: false })
    await openFirst(page)
    await expect(page.getByRole('region', { name: 'Hints' })).toBeVisible()
  },
  'high contrast': async (page) => {
    await keepSettings(page, { theme: 'contrast' })
    await openFirst(page)
  },
  'the library': async (page) => {
    await page.goto('./#/library')
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  },
  'the library with own articles, one deleted': async (page) => {
    await openLibraryWith(page, TWO)
    await page.getByRole('button', { name: /^Delete Évening Courier/ }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  },
  'the library with thousands of articles': async (page) => {
    await openLibraryWith(page, manyArticles(2000))
  },
  'the facts of an own article, one wrong': async (page) => {
    await openLibraryWith(page, TWO)
    await page.getByRole('button', { name: /^Edit The Herald/ }).click()
    await page.getByRole('dialog').locator('select').selectOption('A new speech …')
    await page.getByRole('button', { name: 'Save' }).click()
  },
  'a lost link': async (page) => {
    await page.goto('./#/nowhere/at/all')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'a failed text': async (page) => {
    await page.route('**/al-jazeera*.txt', (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
}

for (const [name, open] of Object.entries(SCREENS)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    test.slow() // axe reads every colour on the page
    await open(page)
    await expectNoFindings(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoFindings(page, COLOUR_RULES)
  })
}

test('a row is a list item of two passages, each under its outlet’s name, in its language', async ({
  page,
}) => {
  await openFirst(page)
  const row = rowOf(page, 'left', 'A slap was delivered')
  await expect(row).toHaveRole('listitem')
  await expect(row).toHaveAccessibleName(
    /^Reframed, (?:strong|fair) match(?:, [a-z ]+)* Tehran Times .*A slap was.* Al Jazeera .*Last night/,
  )
  await expect(row.locator('[lang="en"][dir="ltr"]')).toHaveCount(2)
})

test('in forced colours what is on is told apart, and so is what has the focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openFirst(page)
  const every = page.getByRole('group', { name: 'Show' }).getByRole('button', { name: 'Every word' })
  await page.locator('.show-button').click()
  await expect(every).toHaveCSS('outline-style', 'none')
  await every.click()
  await expect(every).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('Escape')
  await rows(page).first().focus()
  await page.keyboard.press('j')
  await expect(page.locator('.row:focus > .cell:not(.void)').first()).toHaveCSS('outline-style', 'solid')
})

test('in forced colours each kind keeps a line of its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openFirst(page)
  const style = (kind: string) =>
    page
      .locator(`.cell:not(.cell-only) mark[data-kind="${kind}"]`)
      .first()
      .evaluate((mark) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark)
        return `${textDecorationLine} ${textDecorationStyle}`
      })
  expect(await style('reframed')).toBe('underline dotted')
  expect(await style('dropped')).toBe('underline dashed')
  expect(await style('added')).toBe('underline solid')
})

test('a close-up tells kind, strength and places in words', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await expect(closeUp(page)).toContainText(
    /(?:strong|fair) match · the same thing in other words|most of the wording shared/,
  )
  await expect(closeUp(page).getByRole('row', { name: /^Place in the article/ })).toContainText(
    /\d+(?:st|nd|rd|th) sentence of \d+/,
  )
})
