import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browser/find.ts'
import { longPair } from '../long-article.ts'
import { costOf, settled, SLOWDOWN, watch } from './measure.ts'
import { openOurs, stepsOfOurs } from './ours.ts'
import { serveOurs, servePeer } from './pages.ts'
import { openPeer, STEPS_OF_PEER } from './peer.ts'
import type { Step } from './step.ts'
import { type Measured, tableOf, verdictOf } from './table.ts'

/**
 * Prints what a reader’s interactions with a comparison of 2 × 5,000 words cost in Chromium on a slowed-down
 * processor, beside react-diff-viewer-continued with the same two texts in the same run.
 */

const WORDS = 5000
const SEED = 20200108

async function measured(page: Page, steps: readonly Step[]): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const { name, times, ready } of steps) {
    const costs = []
    for (let round = 0; round < times; round++) costs.push(await costOf(page, await ready(page, round)))
    all.push({ name, costs })
  }
  return all
}

async function watchedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await watch(page)
  return page
}

const found = findBrowser()
if (!found) throw new Error('No browser: `npx tsx scripts/get-browser.ts` brings one.')
const [left, right] = longPair(WORDS, SEED)
const served = await Promise.all([serveOurs(), servePeer()])
const [ours, peer] = served
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

console.log(`Chromium ${browser.version()}, processor slowed down ${SLOWDOWN}-fold, ${WORDS} words a side.`)
console.log('Milliseconds: median (worst). “ratio”: our median to the next paint to the peer’s.\n')

const ourPage = await watchedPage(browser)
await openOurs(ourPage, ours.url, left.text, right.text)
await settled(ourPage)
const ourCosts = await measured(ourPage, await stepsOfOurs(ourPage))
await ourPage.close()

const peerPage = await watchedPage(browser)
await openPeer(peerPage, peer.url, left.text, right.text)
await settled(peerPage)
const peerCosts = await measured(peerPage, STEPS_OF_PEER)

console.log(tableOf(ourCosts, peerCosts))
console.log(`\n${verdictOf(ourCosts)}`)

await browser.close()
await Promise.all(served.map((page) => page.close()))
