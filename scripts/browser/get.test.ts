import { expect, test } from 'vitest'
import type { Browser } from './find.ts'
import { getBrowser } from './get.ts'
import { systemPaths } from './system-paths.ts'

interface Machine {
  readonly named?: { readonly path: string; readonly starts: boolean }
  readonly own?: boolean
  readonly network?: boolean
  readonly system?: boolean
  readonly apt?: boolean
}

const OWN: Browser = { path: '/cache/chrome', from: 'Playwright' }
const SYSTEM: Browser = { path: '/usr/bin/chromium', from: 'the system' }

/** What `getBrowser` comes to on a machine, and what it did on the way. */
function onMachine({ named, own = false, network = false, system = false, apt = false }: Machine) {
  const did: string[] = []
  const has = { own, system }
  const gotten = getBrowser({
    named: named?.path,
    findBrowser: () => (named?.starts ? { path: named.path, from: 'CHROMIUM_PATH' } : null),
    findOwn: () => (has.own ? OWN : null),
    findOnSystem: () => (has.system ? SYSTEM : null),
    download: () => {
      did.push('download')
      has.own ||= network
      return network
    },
    installPackage: () => {
      did.push('apt')
      has.system ||= apt
      return apt
    },
  })
  return { path: gotten.kind === 'browser' ? gotten.browser.path : null, did, gotten }
}

test.each([
  ['Playwright’s own is there', { own: true, system: true, network: true }, OWN.path, []],
  ['it can be downloaded', { network: true, system: true }, OWN.path, ['download']],
  ['no network, a system Chromium', { system: true }, SYSTEM.path, ['download']],
  ['no network, Debian’s package', { apt: true }, SYSTEM.path, ['download', 'apt']],
  ['nothing at all', {}, null, ['download', 'apt']],
] as const)('%s', (_, machine, path, did) => {
  expect(onMachine(machine)).toMatchObject({ path, did })
})

test('a path that the user names goes before all', () => {
  expect(onMachine({ own: true, named: { path: '/my/chrome', starts: true } })).toMatchObject({
    path: '/my/chrome',
    did: [],
  })
})

test('a path that the user names in vain is said, not replaced', () => {
  const { gotten, did } = onMachine({ own: true, named: { path: '/my/chrome', starts: false } })
  expect(gotten).toEqual({
    kind: 'none',
    advice: 'CHROMIUM_PATH names /my/chrome, and no Chromium starts there.',
  })
  expect(did).toEqual([])
})

test('where none is to be had it says what to do', () => {
  expect(onMachine({}).gotten).toMatchObject({ advice: expect.stringContaining('apt-get install chromium') })
})

test('every system has places to look in', () => {
  expect(systemPaths('linux', {})).toContain('/usr/bin/chromium')
  expect(systemPaths('darwin', {})[0]).toContain('/Applications/')
  expect(systemPaths('win32', { PROGRAMFILES: 'C:' }).some((path) => path.endsWith('chrome.exe'))).toBe(true)
  expect(systemPaths('win32', {})).toEqual([])
})
