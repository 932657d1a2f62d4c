import type { Page } from '@playwright/test'
import { clickAt, clicking, middleOf, scrolling, type Step } from './step.ts'

/** The nearest things that a reader can do in react-diff-viewer-continued (peer/main.tsx). */

export async function openPeer(page: Page, url: string, left: string, right: string): Promise<void> {
  await page.goto(url)
  await page.locator('#left').fill(left)
  await page.locator('#right').fill(right)
  await page.locator('#compare').click()
  await page.locator('tr:nth-child(100)').waitFor({ state: 'attached', timeout: PATIENCE_MS })
}

const PATIENCE_MS = 300_000

export const STEPS_OF_PEER: readonly Step[] = [
  { name: 'select by click', times: 10, ready: selecting() },
  { name: 'scroll', times: 1, ready: scrolling() },
  { name: 'only differences', times: 4, ready: clicking('#only-differences') },
  { name: 'every word', times: 4, ready: clicking('#every-word') },
  { name: 'switch to the other view', times: 2, ready: clicking('#split') },
]

/** The number of a line in sight. */
function selecting(): Step['ready'] {
  return async (page, round) => clickAt(page, await middleOf(page, `tr:nth-child(${2 * round + 3}) td pre`))
}
