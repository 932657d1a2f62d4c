import { posix } from 'node:path'
import { importsOf } from '../boundaries/imports.ts'

/** The files that a reader loads until the first comparison stands, by path below the build's folder. */
export interface FirstLoad {
  /** JavaScript and CSS of the page: the entry, its static imports, their styles. Fonts are apart. */
  readonly page: readonly string[]
  /** The worker and what it imports; not what it fetches for a language when it is compared. */
  readonly worker: readonly string[]
}

export interface ManifestChunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** Vite's manifest, by source file. */
export type Manifest = Readonly<Record<string, ManifestChunk>>

/** Follows Vite's manifest from `index.html`. `read` gives a built file's text. */
export function firstLoad(manifest: Manifest, read: (path: string) => string): FirstLoad {
  const chunks = reached(manifest)
  const page = chunks.flatMap(({ file, css = [] }) => [file, ...css])
  // A worker is an asset to the page that starts it.
  const workers = chunks.flatMap(({ assets = [] }) => assets.filter((asset) => asset.endsWith('.js')))
  return { page: [...new Set(page)], worker: workers.reduce<readonly string[]>(withImports(read), []) }
}

function reached(manifest: Manifest): readonly ManifestChunk[] {
  const found = new Set<ManifestChunk>()
  const visit = (chunk: ManifestChunk | undefined) => {
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    for (const key of chunk.imports ?? []) visit(manifest[key])
  }
  visit(Object.values(manifest).find(({ isEntry }) => isEntry))
  return [...found]
}

function withImports(read: (path: string) => string) {
  return function add(files: readonly string[], path: string): readonly string[] {
    if (files.includes(path)) return files
    const imported = importsOf(path, read(path)).filter(({ from, lazy }) => from.startsWith('.') && !lazy)
    return imported
      .map(({ from }) => posix.join(posix.dirname(path), from))
      .reduce<readonly string[]>(add, [...files, path])
  }
}
