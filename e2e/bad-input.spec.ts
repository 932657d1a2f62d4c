import { mkdir, writeFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { expect, type Page, test } from '@playwright/test'
import { addDialog, addDrafts, bring, refusals } from './support/adding.ts'
import { expectNoFindings } from './support/axe.ts'
import { BINARY, TEXT } from './support/own-articles.ts'
import { openFirst } from './support/reader.ts'
import { file, MEGABYTE, WORDS } from './support/trying-files.ts'

/** Files that are no articles: each is refused with the reason, and those beside it are read. */

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
  await expectNoFindings(page)
})

test('a file of one byte is a very short text, or none', async ({ page }) => {
  await openFirst(page)
  await bring(page, [file('letter.txt', 'a'), file('null.txt', '\0'), file('blank.txt', ' ')])
  await expect(addDrafts(page)).toHaveCount(1)
  await expect(addDialog(page).getByText('The text is very short: 1 word.')).toBeVisible()
  expect([...(await refusals(page)).keys()]).toEqual(['null.txt', 'blank.txt'])
})

test('a page that is too large, or cut off, says what was not done with it', async ({ page }) => {
  await openFirst(page)
  const deep = `${'<div>'.repeat(400)}${`<p>${WORDS}</p>`.repeat(3000)}${'</div>'.repeat(400)}`
  await bring(page, [file('deep.html', deep), file('cut.html', `<p>${WORDS.repeat(20)}</p><script>let a`)])
  await expect(addDialog(page).getByText(/^This page is very large: it was taken as a whole/)).toBeVisible()
  await addDrafts(page).getByRole('button', { name: /cut/ }).click()
  await expect(addDialog(page).getByText(/^The page ends inside a script that is never closed/)).toBeVisible()
  await expectNoFindings(page)
})

/** As from the system’s own windows: what a script drops holds no folder. */
async function drop(page: Page, path: string) {
  const devTools = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
}

test('a folder that is dropped is read like a zip of it', async ({ page }, info) => {
  const desk = info.outputPath('desk')
  await mkdir(`${desk}/monday`, { recursive: true })
  await writeFile(`${desk}/monday/one.txt`, WORDS)
  await writeFile(`${desk}/monday/.DS_Store`, '\0')
  await writeFile(`${desk}/locked.bin`, '\0')
  await openFirst(page)
  await drop(page, desk)
  await expect(addDrafts(page)).toHaveCount(1)
  expect([...(await refusals(page)).keys()]).toEqual(['desk/locked.bin'])
})
