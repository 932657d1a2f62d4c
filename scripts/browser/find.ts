import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { systemPaths } from './system-paths.ts'

/** A Chromium that starts, and where it came from, in words. */
export interface Browser {
  readonly path: string
  readonly from: 'CHROMIUM_PATH' | 'Playwright' | 'the system'
}

/**
 * The browser for the tests among those already on the machine: the one that `CHROMIUM_PATH` names, else
 * Playwright's own, else the system's. Null where there is none that starts.
 */
export function findBrowser(): Browser | null {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '')
    return starts(named) ? { path: named, from: 'CHROMIUM_PATH' } : null
  return findOwn() ?? findOnSystem()
}

/** The one Playwright downloaded; without the system's libraries it is there and does not start. */
export function findOwn(): Browser | null {
  const path = chromium.executablePath()
  return starts(path) ? { path, from: 'Playwright' } : null
}

export function findOnSystem(): Browser | null {
  const path = systemPaths(process.platform, process.env).find(starts)
  return path === undefined ? null : { path, from: 'the system' }
}

const PATIENCE_MS = 20_000 // a browser that has not told its version by then does not start

function starts(path: string): boolean {
  if (!existsSync(path)) return false
  // Chrome for Windows has no --version: it would open a window.
  if (process.platform === 'win32') return true
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: PATIENCE_MS })
  return run.status === 0 && /Chrom/.test(run.stdout)
}
