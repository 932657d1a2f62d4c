import { expect, test } from '@playwright/test'
import { hasRows, openFirst, paste, rows } from './support/reader.ts'

/** Anybody's texts, from the first day; whatever they hold is text and nothing else. */

test.beforeEach(({ page }) => openFirst(page))

test('two pasted texts are compared like any others', async ({ page }) => {
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste two texts' })
  await page.getByLabel('Left text').fill('The mayor opened the new bridge on Monday morning in heavy rain.')
  await page
    .getByLabel('Right text')
    .fill('The mayor opened the new bridge on Tuesday morning in heavy rain.')
  await dialog.getByLabel('Outlet').first().fill('The Herald')
  await dialog.getByLabel('Title').first().fill('A bridge for all')
  await dialog.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveTitle('The Herald beside unknown outlet · Variorum')
  await expect(page.getByRole('heading', { level: 2, name: 'A bridge for all' })).toBeVisible()
  await expect(rows(page).locator('[data-side="left"] mark')).toHaveText('Monday')
  await expect(rows(page).locator('[data-side="right"] mark')).toHaveText('Tuesday')
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { name: 'Pasted in this visit' })).toBeVisible()
})

test('two texts without outlets are told apart: by their sides, and in the choice by their first words', async ({
  page,
}) => {
  await paste(
    page,
    'The mayor opened the bridge.',
    'Rain fell on the hills all night until the morning came.',
  )
  await expect(page).toHaveTitle('Left text beside Right text · Variorum')
  const chosen = (label: string) => page.getByLabel(label).locator('option:checked')
  await expect(chosen('Article on the left')).toHaveText('“The mayor opened the bridge.”')
  await expect(chosen('Article on the right')).toHaveText('“Rain fell on the hills all night until …”')
})

test('an empty box is said in words, and the focus goes there', async ({ page }) => {
  await paste(page, 'Only one text.', '  \n ')
  await expect(page.getByRole('alert')).toHaveText('Paste a text on both sides first.')
  await expect(page.getByLabel('Right text')).toBeFocused()
  await expect(page.getByLabel('Left text')).toHaveValue('Only one text.')
})

const HOSTILE = {
  'mark-up':
    '<script>globalThis.pwned = 1</script><img src=x onerror="globalThis.pwned = 1"> &lt;b&gt; said the mayor.',
  'right to left': 'قال الرئيس إن الجسر سيفتح يوم الاثنين. \u202Eabc\u202C وقال أيضا إن المطر غزير.',
  emoji: '👩‍👩‍👧‍👦 said 🇮🇶 on Monday. Ünïcödé e\u0301 and \u{1F469}\u{1F3FD}\u200D\u{1F680} flew.',
  'one character': 'x',
  'no full stop': 'word '.repeat(300),
  'prototype names': 'The constructor said __proto__ has toString, and hasOwnProperty left.',
} as const

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`${what} is inert text, to the last character`, async ({ page }) => {
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(error.message))
    await paste(page, text, 'The mayor said that the bridge opens on Monday.')
    await hasRows(page)
    const drawn = await rows(page).locator('[data-side="left"] [data-passage]').allTextContents()
    expect(drawn.join(' ').replaceAll(/\s+/g, ' ')).toBe(text.trim().replaceAll(/\s+/g, ' '))
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    expect(await page.locator('.reading :is(script, img, b)').count()).toBe(0)
    expect(failures).toEqual([])
  })
}

test('a lone surrogate stays what it is', async ({ page }) => {
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  await page.getByLabel('Right text').fill('The mayor said that the bridge opens on Monday.')
  // Made in the page: the wire between test and page carries no lone surrogate.
  await page.getByLabel('Left text').evaluate((box) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {}
    set?.call(box, `He said ${String.fromCharCode(0xd83d)} and left.`)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
  await hasRows(page)
  const drawn = await rows(page)
    .locator('[data-side="left"] [data-passage]')
    .first()
    .evaluate((passage) => passage.textContent === `He said ${String.fromCharCode(0xd83d)} and left.`)
  expect(drawn).toBe(true)
})

test('a right-to-left text is set from the right', async ({ page }) => {
  await paste(page, HOSTILE['right to left'], 'The bridge opens on Monday.')
  await hasRows(page)
  const direction = await rows(page)
    .locator('[data-side="left"] p')
    .first()
    .evaluate((text) => getComputedStyle(text).direction)
  expect(direction).toBe('rtl')
})
