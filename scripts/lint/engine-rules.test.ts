import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/**
 * The engine's lint rules really fire. Each line below becomes a file of its own in a scratch copy of the
 * house, and the project's own oxlint and configuration judge them all in one run.
 */

const FORBIDDEN = [
  'export const now = Date.now()',
  'export const today = new Date()',
  'export const clock = performance.now()',
  'export const chance = Math.random()',
  "export const chance = Math['random']()",
  'export const { random } = Math',
  'export const id = crypto.randomUUID()',
  "export const upper = 'i'.toLocaleUpperCase()",
  'export const shown = (1.5).toLocaleString()',
  "export const order = 'a'.localeCompare('b')",
  "export const order = 'a'['localeCompare']('b')",
  "export const { toLocaleLowerCase } = 'a'",
  'export const segmenter = new Intl.Segmenter()',
  'export const segmenter = new Intl.Segmenter(undefined)',
  'export const segmenter = new Intl.Segmenter([])',
  "export const collator = new Intl.Collator('en')",
  'export const hidden = Intl',
  'export const later = setTimeout',
  'export const host = globalThis',
  'export const page = document',
  'export const page = window',
  "console.log('here')",
]

const ALLOWED = [
  "export const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })",
  'export const make = (language: string) => new Intl.Segmenter(language)',
  'export type Cut = Intl.Segmenter',
  "export const lower = 'İ'.toLowerCase()",
  'export const ceiling = Math.ceil(1.5)',
]

const house = mkdtempSync(join(tmpdir(), 'lint-'))
let faulted: ReadonlySet<string>

beforeAll(() => {
  cpSync('.oxlintrc.json', join(house, '.oxlintrc.json'))
  cpSync('scripts/lint', join(house, 'scripts/lint'), { recursive: true })
  mkdirSync(join(house, 'src/engine'), { recursive: true })
  FORBIDDEN.forEach((line, i) => {
    writeFileSync(join(house, `src/engine/forbidden-${i}.ts`), `${line}\n`)
    writeFileSync(join(house, `src/engine/forbidden-${i}.test.ts`), `${line}\n`)
  })
  ALLOWED.forEach((line, i) => {
    writeFileSync(join(house, `src/engine/allowed-${i}.ts`), `${line}\n`)
  })
  faulted = lint()
})

afterAll(() => rmSync(house, { recursive: true }))

/** The files in which a rule that holds for the engine alone fires. */
function lint(): ReadonlySet<string> {
  const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint')
  const run = spawnSync(process.execPath, [oxlint, '--format=json', 'src'], { cwd: house, encoding: 'utf8' })
  const report = JSON.parse(run.stdout) as { diagnostics: readonly { code: string; filename: string }[] }
  const ours = report.diagnostics.filter(({ code }) => /engine\(|no-restricted/.test(code))
  return new Set(ours.map(({ filename }) => filename.replaceAll('\\', '/')))
}

test.each(FORBIDDEN.map((line, i) => [line, i] as const))('the engine may not say: %s', (_, i) => {
  expect(faulted).toContain(`src/engine/forbidden-${i}.ts`)
})

test.each(ALLOWED.map((line, i) => [line, i] as const))('the engine may say: %s', (_, i) => {
  expect(faulted).not.toContain(`src/engine/allowed-${i}.ts`)
})

test('its tests may say anything', () => {
  expect([...faulted].filter((file) => file.includes('.test.'))).toEqual([])
})
