import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Both ways to a browser that is not there yet. What they print is the tools' own, on stderr. */

const MINUTE_MS = 60_000
const CONNECT_MS = 5000 // an unreachable host must not hold the tests up

/** Playwright's own Chromium. Without its second build for headless: the first one can do that too. */
export function downloadOwn(): boolean {
  const playwright = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'))
  const command = [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium']
  console.error('Downloading a browser for the tests (Playwright’s Chromium) …')
  const run = spawnSync(process.execPath, command, {
    timeout: 5 * MINUTE_MS,
    encoding: 'utf8',
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECT_MS), ...process.env },
  })
  if (run.status !== 0) console.error(`No download: ${reason(run.stderr)}`)
  return run.status === 0
}

/** Playwright prints its every try with a stack; the first line that names an error says enough. */
function reason(stderr: string | null): string {
  return stderr?.split('\n').find((line) => line.startsWith('Error: ')) ?? 'it took too long'
}

/** Debian's package `chromium`, where the user may install it without being asked for a password. */
export function installPackage(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return false
  console.error('Installing a browser for the tests (Debian’s package chromium) …')
  return apt(root, ['update']) && apt(root, ['install', '--yes', '--no-install-recommends', 'chromium'])
}

function apt(root: boolean, words: readonly string[]): boolean {
  const [program = '', ...rest] = [...(root ? [] : ['sudo', '-n']), 'apt-get', '--quiet', ...words]
  const run = spawnSync(program, rest, {
    stdio: ['ignore', 2, 2],
    timeout: 10 * MINUTE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return run.status === 0
}
