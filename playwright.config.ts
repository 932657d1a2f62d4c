import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser/find.ts'

/** The site stands below a sub-path, as on a project's Pages: an address that is not relative shows at once. */
const PORT = process.env['E2E_PORT'] ?? '4387'
const BASE = '/press/variorum/'

/** Hints come on the first visit only: most tests are of later ones. */
const NOT_THE_FIRST_VISIT = {
  cookies: [],
  origins: [
    {
      origin: `http://localhost:${PORT}`,
      localStorage: [
        {
          name: `variorum:${BASE}:settings`,
          value: JSON.stringify({ state: { hintsDone: true }, version: 2 }),
        },
      ],
    },
  ],
}

const browser = findBrowser()
if (!browser) throw new Error('No browser for the tests: `npx tsx scripts/get-browser.ts` brings one.')

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  // No test depends on time: these only end one that hangs, on however busy a machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    actionTimeout: 60_000,
    baseURL: `http://localhost:${PORT}${BASE}`,
    viewport: { width: 1440, height: 900 },
    // What a test sees must not hang on the machine it runs on.
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    storageState: NOT_THE_FIRST_VISIT,
    launchOptions: {
      executablePath: browser.path,
      args: [
        // Chromium's own errands: updates, sync, safe browsing lists. The tests need no network.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        // The sandbox refuses to run as root, as in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `npx tsx scripts/serve-dist.ts ${PORT} ${BASE}`,
    url: `http://localhost:${PORT}${BASE}`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
