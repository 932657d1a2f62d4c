import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { createHandShelf } from './hand-shelf.ts'
import { createOwnShelf } from './own-shelf.ts'
import { had } from './testing/own.ts'

/** What every version of this page ever kept, as it lay in the database, is still understood. */

type Shelves = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const TEXTS = {
  left: 'By Jo Doe\n\nThe bridge opens on Monday, the mayor said.',
  right: 'جسر المدينة يفتح يوم الاثنين.',
}
const JOINED = { left: { start: 11, end: 54 }, right: { start: 0, end: 29 }, joined: true }

/** A database as that version left it. */
async function kept(version: number): Promise<string> {
  const file = new URL(`testing/database-v${version}.json`, import.meta.url)
  const shelves: Shelves = JSON.parse(readFileSync(file, 'utf8'))
  const name = `kept-by-${version}`
  const database = await openDB(name, version, {
    upgrade: (made) => Object.keys(shelves).forEach((shelf) => made.createObjectStore(shelf)),
  })
  for (const [shelf, records] of Object.entries(shelves))
    for (const [key, record] of Object.entries(records)) await database.put(shelf, record, key)
  database.close()
  return name
}

for (const version of [1, 2])
  test(`hands of version ${version}`, async () => {
    const hands = createHandShelf(await kept(version))
    expect(await hands.read(TEXTS)).toEqual({ kept: [JOINED], broken: [] })
  })

test('own articles of version 2', async () => {
  const shelf = createOwnShelf(await kept(2), () => {})
  const { speeches, articles } = await had(shelf.list())
  expect(speeches).toEqual([{ slug: 'own-2cde34f0f56ab7', title: 'On the market', date: '2026-01-01' }])
  expect(articles[0]).toEqual({
    id: 'own/0abc12f0d34ef5',
    speech: '2020-01-08-after-the-strikes',
    words: 12,
    added: 1_767_225_600_000,
    key: articles[0]?.key,
    title: 'Bridge opens',
    outlet: 'The Echo',
    author: 'Jo Doe',
    date: '2026-01-01',
    lang: 'en',
    address: 'https://echo.example/bridge',
    furniture: { read: [{ start: 0, end: 9 }], folded: [{ start: 36, end: 54 }] },
  })
  expect(await shelf.text('own/1bcd23f0e45fa6')).toBe(TEXTS.right)
})
