import { posix } from 'node:path'
import { firstCycle } from './cycles.ts'
import type { Grant, House, Room } from './house.ts'
import { type Import, importsOf } from './imports.ts'

/** A file below `src`, by its path from there. */
export interface SourceFile {
  readonly path: string
  readonly source: string
}

/** The doors of the engine: everything else of it is its own business. */
const ENGINE_DOORS = ['engine/index.ts', 'engine/model.ts']
const CODE = /\.tsx?$/
/** Tests, and what only they use: none of it is shipped. */
const TEST = /\.test\.tsx?$|(?:^|\/)testing\//
/** What Vite makes at build time, and is neither a package nor a file. */
const VIRTUAL = 'virtual:'

/** Everything in which the files of `src` and what `src/README.md` says of them differ, a line each. */
export function checkHouse(files: readonly SourceFile[], house: House): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const modules = files
    .filter(({ path }) => CODE.test(path))
    .map(({ path, source }) => ({ path, imports: importsOf(path, source) }))
  const tested = modules.filter(({ path }) => !TEST.test(path))
  return [
    ...mapFaults(paths, house),
    ...modules.flatMap(({ path, imports }) => imports.flatMap((one) => unresolved(path, one, paths))),
    ...tested.flatMap(({ path, imports }) => imports.flatMap((one) => forbidden(path, one, house))),
    ...cycleFaults(tested),
  ]
}

/** The map names what is there, and all that is there down to the folders' folders. */
function mapFaults(paths: ReadonlySet<string>, { map, rooms }: House): readonly string[] {
  const folders = [...paths].flatMap((path) => foldersOf(path))
  const there = new Set([...paths, ...folders])
  const tops = [...paths].filter((path) => !path.includes('/') && CODE.test(path) && !path.endsWith('.d.ts'))
  const due = new Set([
    ...folders.filter((folder) => folder.split('/').length <= 3 && !TEST.test(folder)),
    ...tops,
  ])
  const roomsDue = [...folders, ...tops].map((path) => roomOf(path)).filter((room) => room !== 'styles')
  return [
    ...map
      .filter((path) => !there.has(path))
      .map((path) => `src/README.md: the map names ${path}, which is not there`),
    ...[...due]
      .filter((path) => !map.includes(path))
      .map((path) => `src/README.md: the map does not name ${path}`),
    ...[...new Set(roomsDue)]
      .filter((room) => !rooms.some(({ name }) => name === room))
      .map((room) => `src/README.md: the table has no row for ${room}`),
  ]
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

function target(path: string, { from }: Import): string | null {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null
}

/** Imports are written with the file's whole name, so a reader and every tool finds it at once. */
function unresolved(path: string, one: Import, paths: ReadonlySet<string>): readonly string[] {
  const to = target(path, one)
  if (to === null || paths.has(to) || (to.startsWith('..') && TEST.test(path))) return []
  return [`src/${path}: imports ${one.from}, and there is no such file in src`]
}

function forbidden(path: string, one: Import, { rooms }: House): readonly string[] {
  const room = rooms.find(({ name }) => name === roomOf(path))
  if (!room) return []
  const to = target(path, one)
  const reason = to === null ? packageFault(one, room) : folderFault(to, one, room)
  return reason === null ? [] : [`src/${path}: imports ${one.from}: ${reason}`]
}

function packageFault({ from }: Import, { name, packages }: Room): string | null {
  if (packages === 'all' || from.startsWith(VIRTUAL)) return null
  const owner = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  return packages.includes(owner) ? null : `${name} may not use the package ${owner}`
}

function folderFault(to: string, one: Import, { name, ours }: Room): string | null {
  const other = roomOf(to)
  if (other === name) return null
  if (TEST.test(to)) return 'only tests import what is theirs'
  if (other === 'engine' && !ENGINE_DOORS.includes(to))
    return `the engine is entered by ${ENGINE_DOORS.join(' and ')}`
  if (ours === 'all') return null
  const grants = ours.filter(({ of }) => of === other)
  if (cover(grants, one)) return null
  return grants.length > 0
    ? `${name} may not take this of ${other}`
    : `${name} may import nothing of ${other}`
}

/** Whether all that is taken is granted, by one grant or by several. */
function cover(grants: readonly Grant[], { names, typesOnly }: Import): boolean {
  if (grants.length === 0) return false
  if (typesOnly || grants.some(({ kind }) => kind === 'all')) return true
  const granted = new Set(grants.flatMap((grant) => (grant.kind === 'name' ? [grant.name] : [])))
  return names.length > 0 && names.every((name) => granted.has(name))
}

/** Types count too: two files that need each other's nouns are one idea, or need a third. */
function cycleFaults(modules: readonly { path: string; imports: readonly Import[] }[]): readonly string[] {
  const graph = new Map(
    modules.map(({ path, imports }) => [path, imports.flatMap((one) => target(path, one) ?? [])] as const),
  )
  const cycle = firstCycle(graph)
  return cycle ? [`a cycle of imports: ${cycle.map((path) => `src/${path}`).join(' → ')}`] : []
}
