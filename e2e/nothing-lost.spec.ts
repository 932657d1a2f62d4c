import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectNoFindings } from './support/axe.ts'
import { addDialog, addDrafts, chooseFiles, isRead, keepAll } from './support/adding.ts'
import { counts, keepFiles, openLibrary, own, shelves } from './support/kept.ts'
import { PDF, TEXT } from './support/own-articles.ts'
import { closeUp, hasRows, openFirst, pickLeft } from './support/reader.ts'
import { holdPdf, LONG, MEGABYTE, THREE } from './support/trying-files.ts'

/** A disk that is full, a page that dies, a library wiped and restored: what was kept stays whole. */

test('the page crashes while files are read: the library is as it was', async ({ context }) => {
  const page = await context.newPage()
  await openFirst(page)
  await keepFiles(page, [TEXT])
  const before = await shelves(page)
  await addDialog(page).getByRole('button', { name: 'Add others' }).click()
  await holdPdf(page)
  await chooseFiles(page, [...THREE, PDF, ...LONG])
  await expect(addDialog(page).getByText('Reading tribune.pdf')).toBeVisible()
  await crash(page)

  const again = await context.newPage()
  await openLibrary(again)
  await expect(own(again)).toContainText('1 article')
  expect(await shelves(again)).toEqual(before)
})

test('a full disk: nothing of the change is saved, what was there stays, and the page says so', async ({
  page,
  baseURL,
}) => {
  await openFirst(page)
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: MEGABYTE })
  await keepFiles(page, [TEXT])
  const before = await shelves(page)
  await addDialog(page).getByRole('button', { name: 'Add others' }).click()
  await chooseFiles(page, LONG)
  await isRead(page)
  await keepAll(page)
  await expect(addDialog(page).getByRole('alert')).toContainText(
    'Nothing was kept: the room that the browser gives this page is full. What was there before still is.',
  )
  await expectNoFindings(page)
  await expect(addDrafts(page)).toHaveCount(LONG.length)
  expect(await shelves(page)).toEqual(before)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await keepAll(page)
  await expect(addDialog(page).getByText(`${LONG.length} articles kept.`)).toBeVisible()
  expect((await counts(page)).slice(0, 2)).toEqual([LONG.length + 1, LONG.length + 1])
})

for (const death of ['closed', 'crashed'] as const) {
  test(`the page is ${death} in the middle of keeping: none of its articles is there, and all that were before`, async ({
    context,
  }) => {
    const page = await context.newPage()
    await openFirst(page)
    await keepFiles(page, [TEXT])
    const before = await shelves(page)
    await addDialog(page).getByRole('button', { name: 'Add others' }).click()
    await chooseFiles(page, LONG)
    await isRead(page)
    await expect(addDrafts(page)).toHaveCount(LONG.length)
    await dieWhileKeeping(page, death)

    const again = await context.newPage()
    await openLibrary(again)
    await expect(own(again)).toContainText('1 article')
    expect(await shelves(again)).toEqual(before)
  })
}

/** Half of the texts are with the database, and the other half too slow to be there before the page dies. */
async function dieWhileKeeping(page: Page, death: 'closed' | 'crashed') {
  const isHalfway = new Promise<void>((resolve) => {
    page.on('console', (message) => message.text() === 'halfway' && resolve())
  })
  await page.evaluate((half) => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on what it is a method of
    const { put } = IDBObjectStore.prototype
    let written = 0
    IDBObjectStore.prototype.put = function watched(...given) {
      const request = put.apply(this, given)
      // Asked again and again, the change does not end.
      const linger = () => this.count().addEventListener('success', linger)
      request.addEventListener('success', () => {
        if (this.name !== 'texts') return
        written++
        if (written === 1) linger()
        // oxlint-disable-next-line no-console -- the test listens
        if (written === half) console.log('halfway')
      })
      return request
    }
  }, LONG.length / 2)
  await keepAll(page)
  await isHalfway
  await (death === 'closed' ? page.close() : crash(page))
}

async function crash(page: Page) {
  const crashed = page.waitForEvent('crash')
  const devtools = await page.context().newCDPSession(page)
  // It has nobody left to answer it.
  void devtools.send('Page.crash').catch(() => {})
  await crashed
}

test('backed up, wiped and restored, the library is the same, matches and all', async ({ page }) => {
  await openFirst(page)
  await pickLeft(page, 'A slap was delivered')
  await closeUp(page).getByRole('button', { name: 'Not a match' }).first().click()
  await expect(handButton(page)).toHaveAccessibleName(/1$/)
  await keepFiles(page, [TEXT, ...THREE])
  await openLibrary(page)
  const [before, list] = [await shelves(page), await page.locator('.shelf').innerText()]
  expect(before['hands']).toHaveLength(1)
  const saving = page.waitForEvent('download')
  await own(page).getByRole('button', { name: 'Back up …' }).click()
  const backup = await readFile(await (await saving).path())

  await wipe(page)
  await openLibrary(page)
  await expect(own(page)).toContainText('None yet.')
  await openFirst(page)
  await expect(handButton(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Library' }).click()
  await own(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup })
  await expect(own(page)).toContainText(
    'Restored: 4 articles were added, your matches of 1 pair of texts came back',
  )
  expect(await shelves(page)).toEqual(before)
  await page.goBack()
  await hasRows(page)
  await expect(handButton(page)).toHaveAccessibleName(/1$/)
  await openLibrary(page)
  expect(await page.locator('.shelf').innerText()).toBe(list)
})

function handButton(page: Page) {
  return page.getByRole('button', { name: /^Yours/ })
}

async function wipe(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(`variorum:${new URL('.', location.href).pathname}`)
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(request.error))
        request.addEventListener('blocked', () => reject(new Error('the page holds on to it')))
      }),
  )
}
