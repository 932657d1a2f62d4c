import { expect, type Page, test } from '@playwright/test'
import { expectNoFindings } from './support/axe.ts'
import { openLibraryWith, TWO } from './support/own.ts'
import { openFirst } from './support/reader.ts'

/** What was typed into a dialog is not thrown away by a slip of a finger. */

const DIALOGS: Readonly<Record<string, { field: string; open: (page: Page) => Promise<void> }>> = {
  'Edit article': {
    field: 'Outlet',
    open: async (page) => {
      await openLibraryWith(page, TWO)
      await page.getByRole('button', { name: 'Edit The Herald: A bridge for all' }).click()
    },
  },
  'Paste two texts': {
    field: 'Left text',
    open: async (page) => {
      await openFirst(page)
      await page.getByRole('button', { name: 'Paste two texts' }).click()
    },
  },
  'Add text': {
    field: 'Or paste an article',
    open: async (page) => {
      await openFirst(page)
      await page.getByRole('button', { name: 'Add text' }).click()
    },
  },
}

for (const [name, { field, open }] of Object.entries(DIALOGS)) {
  test(`“${name}” asks before it closes over what was typed, and only then`, async ({ page }) => {
    await open(page)
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByLabel(field).fill('The Daily Herald')
    await page.keyboard.press('Escape')
    await expect(dialog.getByRole('button', { name: 'Go on' })).toBeFocused()
    await expect(dialog.getByRole('alert').first()).toContainText('Nothing of this is kept yet.')
    await expectNoFindings(page)
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel(field)).toBeFocused()
    await expect(dialog.getByLabel(field)).toHaveValue('The Daily Herald')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.getByRole('button', { name: 'Discard and close' }).click()
    await expect(dialog).toBeHidden()

    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
}
