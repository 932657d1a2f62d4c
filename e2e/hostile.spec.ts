import { expect, type Page, test } from '@playwright/test'
import { addDialog, addDrafts, bring, isRead, keepAll, preview, refusals, hears } from './support/adding.ts'
import { HOSTILE_GROUPS, type HostilePage, RAN } from './support/hostile-pages.ts'
import { openFirst } from './support/reader.ts'

/** Saved pages that attack their reader: nothing in them runs or is fetched, and their article is read. */

const asked: string[] = []
const opened: Page[] = []

test.beforeEach(async ({ page }) => {
  asked.length = 0
  opened.length = 0
  page.on('request', (request) => asked.push(request.url()))
  page.on('popup', (other) => opened.push(other))
  await openFirst(page)
})

test.afterEach(({ baseURL }) => {
  const { origin } = new URL(baseURL ?? '')
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'))).toEqual([])
  expect(opened).toEqual([])
})

for (const [group, pages] of Object.entries(HOSTILE_GROUPS)) {
  test(`${group}: ${pages.length} saved pages are read or refused; nothing in them runs or loads`, async ({
    page,
  }) => {
    const title = await page.title()
    await bring(page, pages.map(fileOf))
    const said = await refusals(page)
    expect([...said.keys()]).toEqual(pages.filter(isRefused).map(({ name }) => name))
    for (const { name, refused } of pages) if (refused) expect.soft(said.get(name), name).toMatch(refused)
    await showsTexts(
      page,
      pages.filter((one) => !isRefused(one)),
    )
    await isUnharmed(page)
    await expect(page).toHaveTitle(title)
    await keepAll(page)
    await expect(addDialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeVisible()
    await addDialog(page)
      .getByRole('button', { name: /^Compare/ })
      .first()
      .click()
    // The texts are nearly the same: what is unchanged may be folded.
    await expect(page.getByRole('list', { name: 'Both articles as one text, edit by edit' })).toContainText(
      /sentences unchanged|cracks in two of its piers/,
    )
    await isUnharmed(page)
  })

  test(`${group}: the same, pasted as rich text`, async ({ page }) => {
    await hears(page)
    for (const [at, one] of pages.entries()) {
      await paste(page, one)
      await expect(addDialog(page).locator('.add-draft, .add-refused')).toHaveCount(at + 1)
    }
    await isRead(page)
    await isUnharmed(page)
  })
}

/** As a browser gives what is pasted. */
async function paste(page: Page, { html }: HostilePage) {
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    clipboardData.setData('text/plain', 'The mayor said on Monday that the bridge would stay shut.')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, html)
}

function fileOf({ name, html }: HostilePage) {
  return { name, mimeType: 'text/html', buffer: Buffer.from(html) }
}

function isRefused({ refused }: HostilePage): boolean {
  return refused !== undefined
}

/** The drafts stand in the order of their files. */
async function showsTexts(page: Page, pages: readonly HostilePage[]) {
  await expect(addDrafts(page)).toHaveCount(pages.length)
  for (const [at, { name, shows, hides = [] }] of pages.entries()) {
    await addDrafts(page).nth(at).getByRole('button').click()
    await expect(addDrafts(page).nth(at).getByRole('button')).toHaveAttribute('aria-pressed', 'true')
    for (const words of shows)
      await expect.soft(preview(page), name).toContainText(words, { timeout: 10_000 })
    const text = await preview(page).innerText()
    for (const words of hides) expect.soft(text, name).not.toContain(words)
    await expect.soft(addDialog(page).getByLabel('Web address'), name).not.toHaveValue(/^javascript/i)
  }
}

async function isUnharmed(page: Page) {
  const traces = await page.evaluate(
    (mark) => ({ hasRun: mark in globalThis, isPolluted: 'polluted' in {} }),
    RAN,
  )
  expect(traces).toEqual({ hasRun: false, isPolluted: false })
  const foreign = page.locator('body :is(iframe, img, script, style, object, embed, form[action], template)')
  expect(await foreign.count()).toBe(0)
}
