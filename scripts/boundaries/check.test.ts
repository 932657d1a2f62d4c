import { expect, test } from 'vitest'
import { checkHouse } from './check.ts'
import { firstCycle } from './cycles.ts'
import { parseHouse } from './house.ts'
import { importsOf } from './imports.ts'

const README = `# The house
\`\`\`
main.tsx       wires
engine/        pure
  index.ts     the door
  model.ts     the nouns
  read/        one stage
library/       articles
view/          what is drawn
ui/            components
\`\`\`

| from | may import | packages |
|---|---|---|
| \`engine\` | nothing | \`stemmer\` |
| \`library\` | types of \`engine\`, \`read\` of \`engine\` | nothing |
| \`view\` | types of \`engine\` | nothing |
| \`ui\` | \`view\` | \`react\`, \`@scope/icons\` |
| \`main.tsx\` | all | all |
`

const GOOD = {
  'main.tsx':
    "import { indexUrl } from 'virtual:seeds'\nimport { read } from './engine/index.ts'\nimport './ui/app.tsx'",
  'engine/index.ts': "export { read } from './read/read.ts'\nexport type { Span } from './model.ts'",
  'engine/model.ts': 'export interface Span {}',
  'engine/read/read.ts':
    "import { stemmer } from 'stemmer'\nimport type { Span } from '../model.ts'\nexport const read = 1",
  'library/ingest.ts': "import { read } from '../engine/index.ts'",
  'view/rows.ts': "import type { Span } from '../engine/model.ts'\nexport const rows = 1",
  'ui/app.tsx': "import { useState } from 'react'\nimport { rows } from '../view/rows.ts'",
}

/** What is wrong with the good house once some files are changed, added, or (null) taken away. */
function faults(change: Readonly<Record<string, string | null>>, readme = README): readonly string[] {
  const files = Object.entries<string | null>({ ...GOOD, ...change }).flatMap(([path, source]) =>
    source === null ? [] : [{ path, source }],
  )
  return checkHouse(files, parseHouse(readme))
}

test('a house that keeps its table has no faults', () => {
  expect(faults({})).toEqual([])
})

test.each([
  ['engine/read/read.ts', "import { rows } from '../../view/rows.ts'", 'engine may import nothing of view'],
  [
    'engine/read/read.ts',
    "import type { Row } from '../../view/rows.ts'",
    'engine may import nothing of view',
  ],
  ['engine/read/read.ts', "import fs from 'node:fs'", 'engine may not use the package node:fs'],
  ['view/rows.ts', "import { read } from '../engine/index.ts'", 'view may not take this of engine'],
  ['view/rows.ts', "export { read } from '../engine/index.ts'", 'view may not take this of engine'],
  ['view/rows.ts', "export * from '../engine/index.ts'", 'view may not take this of engine'],
  ['view/rows.ts', "import '../engine/index.ts'", 'view may not take this of engine'],
  [
    'view/rows.ts',
    "export const late = () => import('../engine/index.ts')",
    'view may not take this of engine',
  ],
  ['view/rows.ts', "let x: import('../library/ingest.ts').X", 'view may import nothing of library'],
  [
    'view/rows.ts',
    "import type { X } from '../engine/read/read.ts'",
    'the engine is entered by engine/index.ts and engine/model.ts',
  ],
  [
    'library/ingest.ts',
    "import { compare } from '../engine/index.ts'",
    'library may not take this of engine',
  ],
  [
    'library/ingest.ts',
    "import { compare, read } from '../engine/index.ts'",
    'library may not take this of engine',
  ],
  ['ui/app.tsx', "import { ingest } from '../library/ingest.ts'", 'ui may import nothing of library'],
  [
    'ui/app.tsx',
    "new Worker(new URL('../library/ingest.ts', import.meta.url))",
    'ui may import nothing of library',
  ],
  ['ui/app.tsx', "import url from '../library/ingest.ts?worker&url'", 'ui may import nothing of library'],
  ['ui/app.tsx', "import { Home } from '@scope/other/icons'", 'ui may not use the package @scope/other'],
])('%s: %s', (path, source, reason) => {
  const found = faults({ [path]: source })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`src/${path}: imports `)
  expect(found[0]).toContain(reason)
})

test.each([
  ['library/ingest.ts', "import { type Span, read } from '../engine/index.ts'"],
  ['view/rows.ts', "import { type Span } from '../engine/index.ts'"],
  ['view/rows.ts', "export type { Span } from '../engine/index.ts'"],
  ['ui/app.tsx', "import { Home } from '@scope/icons/home'"],
  ['view/rows.test.ts', "import { read } from '../engine/read/read.ts'\nimport fc from 'fast-check'"],
])('%s may: %s', (path, source) => {
  expect(faults({ [path]: source })).toEqual([])
})

test('an import of a file that is not there, or without its ending, is a fault', () => {
  expect(faults({ 'view/rows.ts': "import type { Span } from '../engine/model'" })).toContain(
    'src/view/rows.ts: imports ../engine/model, and there is no such file in src',
  )
})

test.each(['view/rows.test.ts', 'view/testing/shows.ts'])(
  'code that is shipped may not import %s',
  (path) => {
    const found = faults({ [path]: "import fc from 'fast-check'", 'ui/app.tsx': `import '../${path}'` })
    expect(found).toEqual([`src/ui/app.tsx: imports ../${path}: only tests import what is theirs`])
  },
)

test('a cycle is a fault, of types too', () => {
  const found = faults({
    'view/rows.ts': "import type { Mark } from './marks.ts'",
    'view/marks.ts': "import { rows } from './rows.ts'",
  })
  expect(found).toEqual(['a cycle of imports: src/view/rows.ts → src/view/marks.ts → src/view/rows.ts'])
})

test('the map names what is there and all that is there', () => {
  expect(faults({ 'view/rows.ts': null, 'ui/app.tsx': null })).toContain(
    'src/README.md: the map names view/, which is not there',
  )
  expect(faults({ 'engine/match/match.ts': '' })).toEqual([
    'src/README.md: the map does not name engine/match/',
  ])
  expect(faults({ 'other.ts': '' })).toContain('src/README.md: the map does not name other.ts')
})

test('a folder without a row in the table is a fault', () => {
  const readme = README.replace('ui/            components', 'ui/            components\nshop/          new')
  expect(faults({ 'shop/till.ts': '' }, readme)).toEqual(['src/README.md: the table has no row for shop'])
})

test('firstCycle finds one behind a diamond, and none in the diamond', () => {
  const graph = (d: readonly string[]) =>
    new Map<string, readonly string[]>([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', d],
    ])
  expect(firstCycle(graph([]))).toBeNull()
  expect(firstCycle(graph(['c']))).toEqual(['d', 'c', 'd'])
  expect(firstCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a'])
})

test('importsOf sees every way to import', () => {
  const source = `import a, { type B } from './a.ts'
    import type { C } from './c.ts'
    import * as d from './d.ts'
    import './e.css'
    export { f } from './f.ts'
    const g = () => import('./g.ts')
    let h: import('./h.ts').H
    new URL('./i.ts', import.meta.url)`
  expect(importsOf('x.ts', source)).toEqual([
    { from: './a.ts', names: ['default'], typesOnly: false, lazy: false },
    { from: './c.ts', names: [], typesOnly: true, lazy: false },
    { from: './d.ts', names: ['*'], typesOnly: false, lazy: false },
    { from: './e.css', names: [], typesOnly: false, lazy: false },
    { from: './f.ts', names: ['f'], typesOnly: false, lazy: false },
    { from: './g.ts', names: ['*'], typesOnly: false, lazy: true },
    { from: './h.ts', names: [], typesOnly: true, lazy: false },
    { from: './i.ts', names: ['*'], typesOnly: false, lazy: false },
  ])
})
