import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bill, billText } from './budget/check.ts'
import { firstLoad, type Manifest } from './budget/first-load.ts'

/** Weighs what a reader loads until the first comparison stands, in the build in `dist/`. */

const read = (path: string) => readFileSync(join('dist', path))
const manifest: Manifest = JSON.parse(read('.vite/manifest.json').toString())
const bills = bill(
  firstLoad(manifest, (path) => read(path).toString()),
  read,
)
for (const one of bills) console.log(billText(one))
if (!bills.every(({ kept }) => kept)) process.exitCode = 1
