import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { BUDGETS, bill, billText } from './check.ts'
import { firstLoad } from './first-load.ts'

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_react.js'],
    css: ['assets/index.css'],
    assets: ['assets/engine.worker.js', 'assets/icon.svg'],
  },
  '_react.js': { file: 'assets/react.js', imports: ['index.html'], css: ['assets/react.css'] },
  'src/late.ts': { file: 'assets/late.js' },
}
const SOURCES: Readonly<Record<string, string>> = {
  'assets/engine.worker.js': 'import{a}from"./stem.js";import("./much-later.js")',
  'assets/stem.js': 'import"./engine.worker.js"',
  'assets/much-later.js': '',
}
const load = firstLoad(MANIFEST, (path) => SOURCES[path] ?? '')
/** Random bytes do not shrink: their gzipped size is their own and a little. */
const weighing = (bytes: number) => bill({ page: ['a.js'], worker: ['b.js'] }, () => randomBytes(bytes))

test('the page is the entry, its static imports and their styles; not what is loaded later', () => {
  expect(load.page).toEqual(['assets/index.js', 'assets/index.css', 'assets/react.js', 'assets/react.css'])
})

test('the worker is its file and its static imports; not what it fetches later', () => {
  expect(load.worker).toEqual(['assets/engine.worker.js', 'assets/stem.js'])
})

test('a first load within its budgets is kept', () => {
  expect(weighing(Math.min(BUDGETS.page, BUDGETS.worker) - 100).map(({ kept }) => kept)).toEqual([true, true])
})

test('a first load over its budgets is not kept, and says so', () => {
  const bills = weighing(Math.max(BUDGETS.page, BUDGETS.worker))
  expect(bills.map(({ kept }) => kept)).toEqual([false, false])
  expect(bills.map(billText).join('\n')).toContain(
    'page: 130.1 KB of 110.0 KB gzipped: over budget\n  130.1 KB a.js',
  )
})

test('all the files of a part count together', () => {
  const half = () => randomBytes(BUDGETS.page * 0.6)
  expect(bill({ page: ['a.js', 'b.css'], worker: ['c.js'] }, half)[0]?.kept).toBe(false)
})

test('a build without a worker, or without an entry, is no build within budget', () => {
  const bills = bill(
    firstLoad({}, () => ''),
    () => new Uint8Array(),
  )
  expect(bills.map(({ kept }) => kept)).toEqual([false, false])
  expect(bills.map(billText).join('\n')).toContain(
    'worker: 0.0 KB of 130.0 KB gzipped: no file found in the build',
  )
})
