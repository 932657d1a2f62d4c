import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from './browser/find.ts'
import { SCREENS } from './screenshots/screens.ts'
import { type Shot, shotsOf, takeShot } from './screenshots/shots.ts'

/**
 * `npm run screenshots` builds the page and pictures every screen at three widths, light and dark, into
 * `build/screenshots`. `npm run screenshots -- SCREEN` pictures one; `-- --readme` the two of the README.
 */

const PORT = 4399
const SITE = `http://localhost:${PORT}/`

const [wanted] = process.argv.slice(2)
const shots = shotsOf(SCREENS, wanted)
if (shots.length === 0)
  throw new Error(`No screen “${wanted}”. There are: ${Object.keys(SCREENS).join(', ')}.`)
const found = findBrowser()
if (!found) throw new Error('No browser: `npx tsx scripts/get-browser.ts` brings one.')

await build({ logLevel: 'warn' })
const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve-dist.ts', String(PORT), '/'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise((resolve) => server.stdout.once('data', resolve))
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: found.path, args })
try {
  mkdirSync('build/screenshots', { recursive: true })
  for (const shot of shots) await report(shot)
} finally {
  await browser.close()
  server.kill()
}

async function report(shot: Shot) {
  const bytes = await takeShot(browser, SITE, shot)
  console.log(`${shot.file} ${Math.round(bytes / 1000)} KB`)
}
