import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkHouse, type SourceFile } from './boundaries/check.ts'
import { parseHouse } from './boundaries/house.ts'

/** Checks that `src` is what `src/README.md` says: its map, its table of imports, and no cycles. */

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(folder.length + 1).replaceAll('\\', '/')
      return { path, source: readFileSync(file, 'utf8') }
    })
}

const house = parseHouse(readFileSync('src/README.md', 'utf8'))
const faults = checkHouse(sourceFiles('src'), house)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else
  console.log(`src is as its README says: ${house.map.length} entries, ${house.rooms.length} rooms, no cycle`)
