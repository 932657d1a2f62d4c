import { expect, test } from '@playwright/test'
import { LANGUAGES, toldTwice } from './support/own-languages.ts'
import { openLibraryWith } from './support/own.ts'
import { hasRows, rows } from './support/reader.ts'

/** A reader's own articles in other languages: sensible sentences, matched, marked by whole words, set their way. */

for (const [name, told] of Object.entries(LANGUAGES)) {
  test(`two ${name} articles are compared sentence by sentence and word by word`, async ({ page }) => {
    await openLibraryWith(page, toldTwice(name, told))
    await page.goto(`./#/read/own/${name}-0/own/${name}-1?view=aligned`)
    await hasRows(page)
    const text = rows(page).locator('[data-side="left"] p').first()
    await expect(text).toHaveAttribute('lang', told.lang)
    expect(await text.evaluate((cell) => getComputedStyle(cell).direction)).toBe(told.direction)
    // Two sentences that both tell, and one of each alone.
    await expect(rows(page)).toHaveCount(4)
    await expect(rows(page).filter({ hasNot: page.locator('.void') })).toHaveCount(2)
    await expect(rows(page).locator('mark').first()).toBeVisible()
    const words = await rows(page)
      .locator('mark')
      .evaluateAll((marks, lang) => {
        const isEdge = (whole: string, at: number) =>
          [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(whole)].some(
            ({ index }) => index === at,
          )
        return marks.filter((mark) => {
          const passage = mark.closest('[data-passage]')?.textContent ?? ''
          const at = passage.indexOf(mark.textContent ?? '')
          return !isEdge(passage, at)
        }).length
      }, told.lang)
    expect(words).toBe(0)
    await page.getByRole('button', { name: 'What the marks mean' }).click()
    const legend = page.getByRole('dialog', { name: 'What the marks mean' })
    await expect(legend).toBeVisible()
    await expect(legend.getByText('There are no word lists')).toHaveCount(told.hasWords ? 0 : 1)
  })
}
