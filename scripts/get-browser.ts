import { downloadOwn, installPackage } from './browser/bring.ts'
import { findBrowser, findOnSystem, findOwn } from './browser/find.ts'
import { getBrowser } from './browser/get.ts'

/** Sees to it that the machine has a browser for the tests, or says what to do. */

const gotten = getBrowser({
  named: process.env['CHROMIUM_PATH'],
  findBrowser,
  findOwn,
  findOnSystem,
  download: downloadOwn,
  installPackage,
})
if (gotten.kind === 'browser') {
  console.log(`Browser for the tests: ${gotten.browser.path} (from ${gotten.browser.from})`)
} else {
  console.error(gotten.advice)
  process.exitCode = 1
}
