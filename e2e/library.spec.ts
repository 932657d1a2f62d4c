import { expect, type Page, test } from '@playwright/test'
import { expectNoFindings } from './support/axe.ts'
import { AL_JAZEERA, ANNIVERSARY, TEHRAN_TIMES } from './support/articles.ts'
import { BRIDGE, COURIER, HERALD, openLibraryWith, TWO } from './support/own.ts'
import { hasRows, openFirst } from './support/reader.ts'
import { ask, dialog, outlets, row, search, tick } from './support/shelf.ts'

/** Find, choose two, edit, move, delete and have back: bundled articles and a reader’s own. */

async function openBundled(page: Page) {
  await page.goto('./#/library')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
}

test.describe('what comes with the page', () => {
  test.beforeEach(({ page }) => openBundled(page))

  test('each fact about a speech stands with its basis', async ({ page }) => {
    const speech = page.locator('.speech-heading').filter({ hasText: 'Khamenei after the missile strikes' })
    await expect(speech).toContainText('outlets differ')
    await expect(speech).toContainText('Basis: Tehran Times and Mehr News Agency: “during a speech in Qom”')
    const facts = await speech.locator('.speech-facts-list dt').count()
    await expect(speech.locator('.speech-facts-list .basis')).toHaveCount(facts)
  })

  test('any two articles can be chosen: the first stands left', async ({ page }) => {
    const compare = page.getByRole('button', { name: 'Compare', exact: true })
    await expect(compare).toBeDisabled()
    await tick(page, TEHRAN_TIMES).check()
    await expect(compare).toBeDisabled()
    await tick(page, ANNIVERSARY).check()
    const colour = (side: string) =>
      page.locator(`.chosen [data-side="${side}"]`).evaluate((name) => getComputedStyle(name).color)
    expect(await colour('left')).not.toBe(await colour('right'))
    await compare.click()
    await expect(page).toHaveTitle('Tehran Times beside unknown outlet · Variorum')
  })

  test('sides can be swapped; of three chosen none is compared', async ({ page }) => {
    const compare = page.getByRole('button', { name: 'Compare', exact: true })
    for (const id of [TEHRAN_TIMES, ANNIVERSARY, AL_JAZEERA]) await tick(page, id).check()
    await expect(compare).toHaveCount(0)
    await tick(page, ANNIVERSARY).uncheck()
    await page.getByRole('button', { name: 'Swap sides' }).click()
    await compare.click()
    await expect(page).toHaveTitle('Al Jazeera beside Tehran Times · Variorum')
  })

  test('a speech is compared at one press', async ({ page }) => {
    await page.getByRole('button', { name: /^Compare this speech: .*missile strikes/ }).click()
    await hasRows(page)
    await expect(page).toHaveTitle('Tehran Times beside Al Jazeera · Variorum')
  })

  test('without own articles it says how to bring some', async ({ page }) => {
    const own = page.getByRole('region', { name: 'Your own articles' })
    await expect(own).toContainText('None yet. Press “Add text”, drop files on this page, or paste')
    await expect(own).toContainText('nothing is uploaded')
    await expect(own.getByRole('button', { name: 'Back up …' })).toBeDisabled()
  })
})

test('it says which articles are being read', async ({ page }) => {
  await openFirst(page)
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.locator('.article-row').filter({ hasText: 'being read' })).toHaveCount(2)
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await hasRows(page)
})

test.describe('a reader’s own articles', () => {
  test.beforeEach(({ page }) => openLibraryWith(page, TWO))

  test('are compared like any others', async ({ page }) => {
    await tick(page, HERALD.id).check()
    await tick(page, COURIER.id).check()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await hasRows(page)
    await expect(page).toHaveTitle('The Herald beside Évening Courier · Variorum')
    await expect(page).toHaveURL(/#\/read\/own\/herald\/own\/courier/)
    await expect(page.locator('[data-side="left"] mark').first()).toHaveText('Monday')
  })

  test('are edited in a dialog, which says what cannot be', async ({ page }) => {
    await page.getByRole('button', { name: 'Edit The Herald: A bridge for all' }).click()
    const edit = dialog(page, 'Edit article')
    await edit.getByLabel('Outlet').fill('The Daily Herald')
    await edit.getByLabel('Language').fill('English language')
    await edit.getByRole('button', { name: 'Save' }).click()
    await expect(edit.getByRole('alert')).toContainText('This is no language tag.')
    await expect(edit.getByLabel('Language')).toBeFocused()
    await edit.getByLabel('Language').fill('en-GB')
    await edit.getByRole('button', { name: 'Save' }).click()
    await expect(edit).toBeHidden()
    await expect(tick(page, HERALD.id)).toBeFocused()
    await page.reload()
    await expect(outlets(page)).toContainText(['The Daily Herald'])
  })

  test('are moved to another speech, or to a new one', async ({ page }) => {
    await page.getByRole('button', { name: 'Edit The Herald: A bridge for all' }).click()
    const edit = dialog(page, 'Edit article')
    await edit.locator('select').selectOption('A new speech …')
    await edit.getByRole('button', { name: 'Save' }).click()
    await expect(edit.getByLabel('Title of the new speech')).toBeFocused()
    await edit.getByLabel('Title of the new speech').fill('The second bridge')
    await edit.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'The second bridge' })).toBeVisible()
    await ask(page, 'Speech').selectOption('The second bridge')
    await expect(outlets(page)).toHaveText(['The Herald'])
    await expect(tick(page, HERALD.id)).toBeFocused()
  })

  test('are deleted, and back by “Undo”; the focus goes on in the list', async ({ page }) => {
    await tick(page, COURIER.id).check()
    await page.getByRole('button', { name: 'Delete The Herald: A bridge for all' }).click()
    await expect(tick(page, HERALD.id)).toHaveCount(0)
    await expect(tick(page, COURIER.id)).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('Deleted The Herald: A bridge for all.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(tick(page, HERALD.id)).toBeFocused()
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Delete Évening Courier: Rain at the bridge' }).click()
    await expect(page.getByRole('button', { name: /^Do not compare/ })).toHaveCount(0)
    await page.reload()
    await expect(tick(page, HERALD.id)).toBeVisible()
    await expect(tick(page, COURIER.id)).toHaveCount(0)
  })

  test('several are moved at once, deleted at once, and both is undone', async ({ page }) => {
    const acts = page.getByRole('region', { name: 'Chosen articles' })
    await search(page).fill('bridge')
    for (const id of [HERALD.id, COURIER.id]) await tick(page, id).check()
    await expect(acts).toContainText('2 chosen')
    await acts.getByRole('button', { name: 'Move to …' }).click()
    const move = dialog(page, 'Move articles')
    await move.locator('select').selectOption('A new speech …')
    await move.getByLabel('Title of the new speech').fill('Both bridges')
    await expectNoFindings(page)
    await move.getByRole('button', { name: 'Move', exact: true }).click()
    await expect(tick(page, HERALD.id)).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('Moved 2 articles.')
    await ask(page, 'Speech').selectOption('Both bridges')
    await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
    await acts.getByRole('button', { name: 'Undo' }).click()
    await ask(page, 'Speech').selectOption(BRIDGE.title)
    await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
    await acts.getByRole('button', { name: 'Delete them' }).click()
    await expect(outlets(page)).toHaveCount(0)
    await acts.getByRole('button', { name: 'Undo' }).click()
    await expect(tick(page, HERALD.id)).toBeFocused()
    await expect(outlets(page)).toHaveText(['The Herald', 'Évening Courier'])
  })

  test('an empty speech goes, and comes back with the focus', async ({ page }) => {
    for (const id of [HERALD.id, COURIER.id]) await tick(page, id).check()
    await page.getByRole('button', { name: 'Delete them' }).click()
    await page.getByRole('button', { name: `Delete ${BRIDGE.title}` }).click()
    const heading = page.getByRole('heading', { level: 2, name: BRIDGE.title })
    await expect(heading).toHaveCount(0)
    await expect(page.locator('.shelf input').last()).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(heading).toBeFocused()
  })

  test('a speech of one’s own is renamed, and goes once its articles have moved', async ({ page }) => {
    await page.getByRole('button', { name: `Edit ${BRIDGE.title}` }).click()
    await dialog(page, 'Edit speech').getByLabel('Title').fill('The bridge opens')
    await dialog(page, 'Edit speech').getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Delete The bridge opens' }).click()
    const gone = dialog(page, 'Delete speech')
    await expect(gone).toContainText('The bridge opens has 2 articles.')
    await gone
      .getByLabel('Move its articles to')
      .selectOption('Khamenei after the missile strikes, 8 January 2020')
    await gone.getByRole('button', { name: 'Move and delete' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'The bridge opens' })).toHaveCount(0)
    await page.reload()
    await ask(page, 'Speech').selectOption('Khamenei after the missile strikes, 8 January 2020')
    await expect(outlets(page)).toHaveCount(5)
  })

  test('are backed up as a file, and come back from it', async ({ page }) => {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Back up …' }).click()
    const file = await (await saving).path()
    await page.getByRole('button', { name: 'Delete The Herald: A bridge for all' }).click()
    await expect(tick(page, HERALD.id)).toHaveCount(0)
    const own = page.getByRole('region', { name: 'Your own articles' })
    await own.locator('input[type="file"]').setInputFiles(file)
    await expect(own).toContainText('Restored: 1 article was added, 1 was here already')
    await expect(row(page, 'A bridge for all')).toBeVisible()
    await own
      .locator('input[type="file"]')
      .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
    await expect(own).toContainText('Nothing was changed: the file is no backup of this reader.')
  })
})
