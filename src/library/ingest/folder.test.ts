import { describe, expect, test } from 'vitest'
import { filesOfFolder } from './folder.ts'
import { FOLDER_DEPTH, FOLDER_ENTRIES } from './limits.ts'

interface Tree {
  readonly [name: string]: string | Tree
}

/** As browsers give it: a hundred entries at a time. */
function folder(name: string, tree: Tree, above = ''): FileSystemDirectoryEntry {
  const path = `${above}/${name}`
  const entries = Object.entries(tree).map(([called, what]) =>
    typeof what === 'string' ? file(called, what, path) : folder(called, what, path),
  )
  const createReader = () => {
    let at = 0
    const readEntries = (done: (some: FileSystemEntry[]) => void) => {
      done(entries.slice(at, at + 100))
      at += 100
    }
    return { readEntries }
  }
  return { isFile: false, isDirectory: true, name, fullPath: path, createReader } as FileSystemDirectoryEntry
}

function file(name: string, text: string, path: string): FileSystemFileEntry {
  const give = (done: (file: File) => void) => done(new File([text], name))
  const entry = { isFile: true, isDirectory: false, name, fullPath: `${path}/${name}`, file: give }
  return entry as FileSystemFileEntry
}

const many = (count: number): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, 'Rain.']))

const nested = (depth: number): Tree => (depth === 0 ? { 'a.txt': 'Rain.' } : { in: nested(depth - 1) })

describe('a folder', () => {
  test('gives its files with their paths, and no hidden ones', async () => {
    const tree = {
      'two.md': 'Sun.',
      monday: { 'one.txt': 'Rain.', '.DS_Store': 'x', __MACOSX: { 'one.txt': 'x' } },
      '.git': { config: 'x' },
    }
    const found = await filesOfFolder(folder('desk', tree))
    if (found.kind === 'refused') throw new Error(found.refusal.kind)
    expect(found.value.map(({ name }) => name)).toEqual(['desk/monday/one.txt', 'desk/two.md'])
    expect(await found.value[0]?.text()).toBe('Rain.')
  })
  test('of as many files as are read is read', async () => {
    const found = await filesOfFolder(folder('desk', many(FOLDER_ENTRIES)))
    expect(found.kind === 'ready' && found.value.length).toBe(FOLDER_ENTRIES)
  })

  const refuses = (what: string, tree: Tree, refusal: object) =>
    test(`${what} is refused`, async () =>
      expect(await filesOfFolder(folder('desk', tree))).toEqual({ kind: 'refused', refusal }))
  refuses('of more', many(FOLDER_ENTRIES + 1), { kind: 'folder-too-many', limit: FOLDER_ENTRIES })
  refuses('too deep', nested(FOLDER_DEPTH + 1), { kind: 'folder-too-deep', limit: FOLDER_DEPTH })
  refuses('of hidden files alone', { '.DS_Store': 'x' }, { kind: 'empty' })

  test('that cannot be opened is called a folder', async () => {
    const createReader = () => ({
      readEntries: (_: unknown, fail: (fault: Error) => void) => fail(new Error('no')),
    })
    const locked = Object.assign(folder('desk', {}), { createReader })
    expect(await filesOfFolder(locked)).toEqual({ kind: 'refused', refusal: { kind: 'folder' } })
  })
  test('is given up when it is cancelled', async () => {
    const found = await filesOfFolder(folder('desk', many(3)), AbortSignal.abort())
    expect(found).toEqual({ kind: 'refused', refusal: { kind: 'cancelled' } })
  })
})
