import { expect, type Page, test } from '@playwright/test'
import { addDialog, addDrafts, bring, preview, refusals } from './support/adding.ts'
import { HOSTILE_GROUPS, type HostilePage, RAN } from './support/hostile-pages.ts'
import { openFirst } from './support/reader.ts'

/** Saved pages that attack their reader: nothing in them runs or is fetched, and their article is read. */

for (const [group, pages] of Object.entries(HOSTILE_GROUPS)) {
  test(`${group}: ${pages.length} pages are read or refused, and nothing in them runs or loads`, async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const opened: Page[] = []
    page.context().on('page', (other) => opened.push(other))
    await openFirst(page)
    const title = await page.title()

    await bring(page, pages.map(fileOf))
    const said = await refusals(page)
    expect([...said.keys()]).toEqual(pages.filter(isRefused).map(({ name }) => name))
    for (const { name, refused } of pages) if (refused) expect.soft(said.get(name), name).toMatch(refused)
    await showsTexts(
      page,
      pages.filter((one) => !isRefused(one)),
    )

    expect(await traces(page)).toEqual({ hasRun: false, isPolluted: false })
    await expect(page).toHaveTitle(title)
    expect(
      await page.locator('dialog :is(iframe, img, script, style, object, embed, form[action])').count(),
    ).toBe(0)
    const { origin } = new URL(baseURL ?? '')
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('blob:'))).toEqual([])
    expect(opened).toEqual([])
  })
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

function traces(page: Page) {
  return page.evaluate((mark) => ({ hasRun: mark in globalThis, isPolluted: 'polluted' in {} }), RAN)
}
