import { expect, test } from '@playwright/test'
import { AL_JAZEERA, ANNIVERSARY, IRAQ_MEETING, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { openPair } from './support/reader.ts'

/** Two speeches say different things: then nothing is dropped, missing or omitted, in no word and no mark. */

const CLAIMS = /drop|missing|omit|not found|only in|left out|added/i

const PAIRS = [
  [TEHRAN_TIMES, IRAQ_MEETING],
  [ANNIVERSARY, AL_JAZEERA],
  [IRAQ_MEETING, ANNIVERSARY],
  [MEHR, ANNIVERSARY],
] as const

for (const [left, right] of PAIRS) {
  test(`${left} beside ${right} makes no claim`, async ({ page }) => {
    await openPair(page, left, right)
    await expect(
      page.getByText('another speech: only what both say is marked', { exact: true }),
    ).toBeVisible()
    await expect(page.locator('mark[data-kind="dropped"], mark[data-kind="added"], .cell-only')).toHaveCount(
      0,
    )
    expect(await saidByThePage(page)).not.toMatch(CLAIMS)
    for (const name of ['Summary', 'What the marks mean']) {
      await page.getByRole('button', { name }).click()
      expect(await page.getByRole('dialog').innerText()).not.toMatch(CLAIMS)
      await page.keyboard.press('Escape')
    }
    const steps = Number((await page.locator('.position').innerText()).split(' of ')[1])
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('j')
      expect(await saidByThePage(page)).not.toMatch(CLAIMS)
    }
  })
}

/** All words that are the page's own: labels and messages, seen or heard, without those of the articles. */
function saidByThePage(page: import('@playwright/test').Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const own of copy.querySelectorAll('[data-passage], .void-sentence, .quoted, option, h1'))
      own.remove()
    const labels = [...copy.querySelectorAll('[aria-label], [title]')]
    const said = labels.map((each) => (each.getAttribute('aria-label') ?? '').replace(/[“‘].*[”’]/gs, ''))
    return [copy.textContent, ...said].join(' ')
  })
}
