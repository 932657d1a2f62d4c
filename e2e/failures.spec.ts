import { expect, test } from '@playwright/test'
import { AL_JAZEERA, MEHR, TEHRAN_TIMES } from './support/articles.ts'
import { hasRows, linkTo, openFirst } from './support/reader.ts'

/** What cannot be had is said in words, with a way on; what is on its way has its place kept. */

test('a library that cannot be loaded says so, and “Try again” tries again', async ({ page }) => {
  await page.route('**/library/index-*.json', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'This could not be shown' })).toBeVisible()
  await expect(
    page.getByText(/could not be loaded\. Check the connection, then try again\./).first(),
  ).toBeVisible()
  await page.unroute('**/library/index-*.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await hasRows(page)
})

test('a text that is refused says so, and another article can be chosen', async ({ page }) => {
  await page.route('**/al-jazeera-*.txt', (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto(linkTo(TEHRAN_TIMES, AL_JAZEERA))
  await expect(page.getByText(/the server answered 503/).first()).toBeVisible()
  await page.getByLabel('Article on the right').selectOption({ label: 'Mehr News Agency' })
  await hasRows(page)
  await expect(page).toHaveTitle('Tehran Times beside Mehr News Agency · Variorum')
})

test('a text that is no UTF-8 is refused rather than shown with loss', async ({ page }) => {
  const latin = Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x70, 0x65, 0x6e, 0x73, 0x2e])
  await page.route('**/mehr-news-*.txt', (route) => route.fulfill({ body: latin, contentType: 'text/plain' }))
  await page.goto(linkTo(TEHRAN_TIMES, MEHR))
  await expect(page.getByText(/is not valid UTF-8 text/).first()).toBeVisible()
})

test('a worker that cannot start says so, and is started anew', async ({ page }) => {
  await page.route('**/engine.worker-*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByText(/^The comparison stopped/).first()).toBeVisible({ timeout: 20_000 })
  await page.unroute('**/engine.worker-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await hasRows(page)
})

test('while texts are on their way their place is kept, and the outlets can be changed', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/al-jazeera-*.txt', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await expect(page.locator('[aria-busy="true"]')).toBeVisible()
  await expect(page.getByText('Loading the two texts')).toBeAttached()
  await expect(page.getByLabel('Article on the right')).toBeEnabled()
  const kept = await page.locator('.skeleton').first().boundingBox()
  release()
  await hasRows(page)
  const drawn = await page.locator('.row .cell').first().boundingBox()
  expect(drawn?.x).toBe(kept?.x)
  expect(drawn?.width).toBe(kept?.width)
})

test('the newest choice wins, however fast one chooses', async ({ page }) => {
  await openFirst(page)
  const right = page.getByLabel('Article on the right')
  for (const label of ['Mehr News Agency', 'Al Jazeera', 'Mehr News Agency'])
    await right.selectOption({ label })
  await expect(page).toHaveTitle('Tehran Times beside Mehr News Agency · Variorum')
  await expect(page.getByText('nearly the same text', { exact: true })).toBeVisible()
})
