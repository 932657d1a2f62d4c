import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { expect, type Page, test } from '@playwright/test'
import {
  addDialog,
  addDrafts,
  bring,
  chooseFiles,
  isRead,
  keepAll,
  manyWords,
  numbered,
  refusals,
} from './support/adding.ts'
import { BINARY, type OwnFile, PDF, TEXT } from './support/own-articles.ts'
import { openFirst } from './support/reader.ts'

/** Files that are no articles, a disk that is full, a page that dies: the reader is told, and the library stays whole. */

const file = (name: string, content: Uint8Array | string): OwnFile => ({
  name,
  mimeType: name.endsWith('.zip') ? 'application/zip' : 'text/plain',
  buffer: Buffer.from(content),
})

const WORDS = 'The mayor opened the bridge on Monday. '
const MEGABYTE = 1024 * 1024
const THREE = [1, 2, 3].map(numbered)

/** Four megabytes in all, which no database packs into one. */
const LONG = Array.from({ length: 40 }, (_, at) => file(`long-${at}.txt`, manyWords(at + 1, 100_000)))

const own = (page: Page) => page.getByRole('region', { name: 'Your own articles' })

async function openLibrary(page: Page) {
  await page.goto('./#/library')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
}

/** All that lies in the database, shelf by shelf. */
function shelves(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const name = `variorum:${new URL('.', location.href).pathname}`
    const known = await indexedDB.databases()
    if (!known.some((one) => one.name === name)) return {}
    const database = await asked(indexedDB.open(name))
    const names = ['articles', 'texts', 'speeches']
    const transaction = database.transaction(names)
    const all = await Promise.all(
      names.map(async (shelf) => [shelf, await asked(transaction.objectStore(shelf).getAll())] as const),
    )
    database.close()
    return Object.fromEntries(all)
  })
}

async function counts(page: Page): Promise<readonly number[]> {
  const { articles = [], texts = [], speeches = [] } = await shelves(page)
  return [articles.length, texts.length, speeches.length]
}

async function keepFiles(page: Page, files: readonly OwnFile[]) {
  await bring(page, files)
  await keepAll(page)
  await expect(addDialog(page).getByRole('heading', { name: 'Kept in your library' })).toBeVisible()
}

test('each file that is no article is refused with the reason, and those beside it are read', async ({
  page,
}) => {
  await openFirst(page)
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(60 * MEGABYTE) })
  const crowd = zipSync(
    Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, strToU8(WORDS)])),
    { level: 0 },
  )
  await bring(page, [
    file('empty.txt', ''),
    file('long.txt', WORDS.repeat((6 * MEGABYTE) / WORDS.length)),
    BINARY,
    file('bomb.zip', bomb),
    file('crowd.zip', crowd),
    file('cut.zip', crowd.subarray(0, 20_000)),
    file('nested.zip', zipSync({ 'desk/monday/in.zip': bomb })),
    file('void.zip', zipSync({})),
    TEXT,
  ])
  expect([...(await refusals(page))]).toEqual([
    ['empty.txt', expect.stringMatching(/^It is empty\./)],
    ['long.txt', expect.stringMatching(/too large: 6 MB, and at most 5 MB/)],
    [BINARY.name, expect.stringMatching(/^It holds no text/)],
    ['bomb.zip', expect.stringMatching(/more than 200 times its size/)],
    ['crowd.zip', expect.stringMatching(/more than 500 files/)],
    ['cut.zip', expect.stringMatching(/damaged/)],
    ['desk/monday/in.zip in nested.zip', expect.stringMatching(/zip inside a zip/)],
    ['void.zip', expect.stringMatching(/^It is empty\./)],
  ])
  await expect(addDrafts(page)).toHaveCount(1)
})

test('a file of one byte is a very short text, or none', async ({ page }) => {
  await openFirst(page)
  await bring(page, [file('letter.txt', 'a'), file('null.txt', '\0'), file('blank.txt', ' ')])
  await expect(addDrafts(page)).toHaveCount(1)
  await expect(addDialog(page).getByText('The text is very short: 1 word.')).toBeVisible()
  expect([...(await refusals(page)).keys()]).toEqual(['null.txt', 'blank.txt'])
})

test('cancelled in the middle: what was read is there, nothing is kept', async ({ page }) => {
  await openFirst(page)
  await page.getByRole('button', { name: 'Add text' }).click()
  await chooseFiles(
    page,
    Array.from({ length: 300 }, (_, at) => numbered(at)),
  )
  await addDialog(page).getByRole('button', { name: 'Cancel reading' }).click()
  await isRead(page)
  const drafts = await addDrafts(page).count()
  const left = `Cancelled: ${drafts} of 300 files were read. Choose the others again to read them.`
  await expect(addDialog(page).getByRole('status')).toContainText(`${300 - drafts} not taken`)
  expect([...(await refusals(page))]).toEqual([['Files not read', left]])
  expect(await counts(page)).toEqual([0, 0, 0])
})

/** Reading stands still at a PDF until it is let go. */
async function holdPdf(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/read-pdf-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

test('a zip is cancelled in the middle: one line says how much of it was read', async ({ page }) => {
  await openFirst(page)
  const release = await holdPdf(page)
  const files = { 'one.txt': strToU8(WORDS), 'two.pdf': new Uint8Array(PDF.buffer) }
  const others = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.md`, strToU8(WORDS)]))
  await page.getByRole('button', { name: 'Add text' }).click()
  await chooseFiles(page, [file('pack.zip', zipSync({ ...files, ...others })), TEXT])
  await expect(addDialog(page).getByText('Reading pack.zip: 1 of 402')).toBeVisible()
  const bar = addDialog(page).getByRole('progressbar')
  expect(await bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0)
  await addDialog(page).getByRole('button', { name: 'Cancel reading' }).click()
  release()
  await isRead(page)
  await expect(addDrafts(page)).toHaveCount(1)
  expect([...(await refusals(page))]).toEqual([
    ['pack.zip', 'Cancelled: 1 of 402 files were read. Choose the others again to read them.'],
    [TEXT.name, 'You cancelled before it was read. Choose it again to read it.'],
  ])
})

test('50 MB of text are refused with the limit, and hardly a byte of them is decoded', async ({ page }) => {
  await openFirst(page)
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('arrivals')),
  )
  await page.waitForTimeout(100)
  const decoded = await page.evaluateHandle(dropLong, { words: WORDS, bytes: 50 * MEGABYTE })
  await isRead(page)
  expect([...(await refusals(page))]).toEqual([
    ['book.txt', expect.stringMatching(/too large: 50 MB, and at most 5 MB/)],
  ])
  expect(await decoded.evaluate(({ bytes }) => bytes)).toBeLessThan(MEGABYTE)
})

/** Runs in the browser: drops a long text on the page, and counts what is decoded from then on. */
function dropLong({ words, bytes }: { readonly words: string; readonly bytes: number }) {
  const decoded = { bytes: 0 }
  // oxlint-disable-next-line typescript/unbound-method -- it is called on what it is a method of
  const { decode } = TextDecoder.prototype
  TextDecoder.prototype.decode = function counting(...given) {
    decoded.bytes += given[0]?.byteLength ?? 0
    return decode.apply(this, given)
  }
  const transfer = new DataTransfer()
  transfer.items.add(new File([words.repeat(bytes / words.length)], 'book.txt'))
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  )
  return decoded
}

test('of more files than a list can show the first are listed, and more when asked', async ({ page }) => {
  await openFirst(page)
  await bring(
    page,
    Array.from({ length: 250 }, (_, at) => file(`empty-${at}.txt`, '')),
  )
  await expect(addDialog(page).locator('.add-refused')).toHaveCount(200)
  await addDialog(page).getByRole('button', { name: 'Show 50 more of 50' }).click()
  await expect(addDialog(page).locator('.add-refused')).toHaveCount(250)
})

test('a page that is too large, or cut off, says what was not done with it', async ({ page }) => {
  await openFirst(page)
  const deep = `${'<div>'.repeat(400)}${`<p>${WORDS}</p>`.repeat(3000)}${'</div>'.repeat(400)}`
  await bring(page, [file('deep.html', deep), file('cut.html', `<p>${WORDS.repeat(20)}</p><script>let a`)])
  await expect(addDialog(page).getByText(/^This page is very large: it was taken as a whole/)).toBeVisible()
  await addDrafts(page).getByRole('button', { name: /cut/ }).click()
  await expect(addDialog(page).getByText(/^The page ends inside a script that is never closed/)).toBeVisible()
})

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

test('backed up, wiped and restored, the library is the same', async ({ page }) => {
  await openFirst(page)
  await keepFiles(page, [TEXT, ...THREE])
  await openLibrary(page)
  const [before, list] = [await shelves(page), await page.locator('.shelf').innerText()]
  const saving = page.waitForEvent('download')
  await own(page).getByRole('button', { name: 'Back up …' }).click()
  const backup = await readFile(await (await saving).path())

  await wipe(page)
  await openLibrary(page)
  await expect(own(page)).toContainText('None yet.')
  await own(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup })
  await expect(own(page)).toContainText('Restored: 4 articles were added')
  expect(await shelves(page)).toEqual(before)
  await openLibrary(page)
  expect(await page.locator('.shelf').innerText()).toBe(list)
})

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
