import { expect, test } from '@playwright/test'
import { addDialog, addDrafts, bring } from './support/adding.ts'
import { MESSY_PAGES } from './support/messy-pages.ts'
import { openFirst } from './support/reader.ts'

const FIELDS = ['Outlet', 'Title', 'Date', 'Author', 'Language'] as const

test('saved pages of ten habits come with their facts', async ({ page }) => {
  await openFirst(page)
  await bring(
    page,
    MESSY_PAGES.map(({ file }) => file),
  )
  await expect(addDrafts(page)).toHaveCount(MESSY_PAGES.length)
  for (const [at, { file, facts, warning }] of MESSY_PAGES.entries()) {
    await addDrafts(page).nth(at).getByRole('button').click()
    for (const field of FIELDS)
      await expect
        .soft(addDialog(page).getByLabel(new RegExp(`^${field}`, 'u')), `${file.name}: ${field}`)
        .toHaveValue(facts[field] ?? '', { timeout: 2000 })
    if (warning) await expect.soft(addDialog(page).getByText(warning), file.name).toBeVisible()
  }
})
