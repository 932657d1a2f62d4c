import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { firstLoad, type Manifest } from '../scripts/budget/first-load.ts'

/** What the page asks for on its way to the first comparison: its own files, and only those it has a budget for. */

const read = (path: string) => readFileSync(`dist/${path}`, 'utf8')
const weighed = firstLoad(JSON.parse(read('.vite/manifest.json')) as Manifest, read)
const weighedFiles = [...weighed.page, ...weighed.worker]

test('the opening comparison loads what was weighed, two texts, and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? ''
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto('./')
  await expect(page.getByText('A slap was delivered last night')).toBeVisible()
  await expect(page.getByRole('paragraph').filter({ hasText: 'Last night we slapped them' })).toBeVisible()

  expect(asked.filter((url) => !url.startsWith(site))).toEqual([])
  const files = asked.map((url) => new URL(url).href.slice(site.length))
  const code = files.filter((file) => /\.(?:js|css)$/.test(file))
  const before = code.slice(0, code.findLastIndex((file) => weighedFiles.includes(file)) + 1)
  expect(new Set(before)).toEqual(new Set(weighedFiles))
  // Behind it come only the parts that stand beside the texts, or on paper.
  const behind = code.slice(before.length).map((file) => file.replace(/^assets\/|-[\w-]{8}\.\w+$/g, ''))
  const BEHIND = new Set([
    'arrivals',
    'article-title',
    'copying',
    'languages-note',
    'legend',
    'partners',
    'print-head',
    'rows-strip',
    'strip',
  ])
  expect(behind.filter((name) => !BEHIND.has(name))).toEqual([])
  expect(files.filter((file) => file.endsWith('.txt'))).toHaveLength(2)
  expect(complaints).toEqual([])
})

test('no script, style or worker from elsewhere could run', async ({ page }) => {
  await page.goto('./')
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(policy).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for 'script'/)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.text = 'globalThis.ran = true'
      document.head.append(script)
    } catch {
      return 'refused'
    }
    return 'ran' in globalThis
  })
  expect(ran).toBe('refused')
})
