import type { Page } from '@playwright/test'
import { clickAt, clicking, middleOf, pressing, scrolling, type Step } from './step.ts'

/** What a reader does in the reader itself. */

/** Pastes two texts, as anybody would, and waits for the comparison. */
export async function openOurs(page: Page, url: string, left: string, right: string): Promise<void> {
  await page.goto(url)
  await page.locator('.row').first().waitFor()
  await page.getByRole('button', { name: 'Paste two texts' }).click()
  await page.getByLabel('Left text').fill(left)
  await page.getByLabel('Right text').fill(right)
  await page.getByRole('dialog').getByRole('button', { name: 'Compare' }).click()
  await page.locator('.row').nth(MANY_ROWS).waitFor({ state: 'attached', timeout: PATIENCE_MS })
  await showView(page, 'Aligned')
}

/** So many rows are no seeds any more. */
const MANY_ROWS = 100

const PATIENCE_MS = 120_000

export async function stepsOfOurs(page: Page): Promise<readonly Step[]> {
  return [...READING, ...FILTERING, ...(await switching(page))]
}

const READING: readonly Step[] = [
  { name: 'next difference', times: 10, ready: pressing('j') },
  { name: 'select by click', times: 10, ready: selecting() },
  { name: 'close', times: 3, ready: async (page) => () => page.keyboard.press('Escape') },
  { name: 'to the last row', times: 2, ready: pressing('End') },
  { name: 'to the first row', times: 2, ready: pressing('Home') },
  { name: 'scroll', times: 1, ready: scrolling() },
]

const FILTERING: readonly Step[] = [
  { name: 'filter: reframed', times: 4, ready: clicking('.chip-filter:nth-of-type(1)') },
  { name: 'filter: only left', times: 4, ready: clicking('.chip-filter:nth-of-type(2)') },
  { name: 'filter: only right', times: 4, ready: clicking('.chip-filter:nth-of-type(3)') },
  { name: 'every word', times: 4, ready: showing('Every word') },
  { name: 'only differences', times: 4, ready: showing('Only differences') },
  { name: 'possible matches', times: 4, ready: showing('Possible matches') },
]

/** A passage in sight that is not selected, a little further down each time. */
function selecting(): Step['ready'] {
  return async (page) => {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(200)
    const at = await page.evaluate(() => {
      const passages = [...document.querySelectorAll('.row:not([data-selected]) [data-passage]')]
      const boxes = passages.map((passage) => passage.getClientRects()[0])
      const box = boxes.find((one) => one !== undefined && one.top > 300)
      return box ? { x: box.left + Math.min(40, box.width / 2), y: box.top + box.height / 2 } : null
    })
    if (!at) throw new Error('no passage to select in sight')
    return clickAt(page, at)
  }
}

/** A switch of the menu “Show”, which is open already. */
function showing(name: string): Step['ready'] {
  return async (page) => {
    const isOpen = (await page.locator('#show-menu:popover-open').count()) > 0
    if (!isOpen) await page.locator('.show-button').click()
    return clickAt(page, await middleOf(page, `#show-menu .menu-item:has-text("${name}")`))
  }
}

const LEFT_PANE = { x: 400, y: 400 }

/** Through all views that the pair has, ending in the first. */
async function switching(page: Page): Promise<readonly Step[]> {
  const names = await page
    .locator('#view-menu .menu-item > span')
    .evaluateAll((items) => items.map((item) => item.firstChild?.textContent ?? ''))
  const [first = 'Aligned', ...others] = names
  return [
    { name: 'open the menu of views', times: 2, ready: clicking('.view-button') },
    ...[...others, first].flatMap((name): readonly Step[] => [
      { name: `switch to ${name}`, times: 1, ready: async (at) => choosing(at, name) },
      { name: `${name}: next difference`, times: 3, ready: pressing('j') },
      {
        name: `${name}: scroll`,
        times: 1,
        ready: scrolling(name === 'As published' ? LEFT_PANE : undefined),
      },
    ]),
  ]
}

async function choosing(page: Page, name: string) {
  await page.locator('.view-button').click()
  const item = page.locator('#view-menu .menu-item', { hasText: name }).first()
  const box = await item.boundingBox()
  if (!box) throw new Error(`no view ${name}`)
  return clickAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
}

async function showView(page: Page, name: string): Promise<void> {
  await (await choosing(page, name))()
}
