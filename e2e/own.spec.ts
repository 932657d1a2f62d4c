import { expect, type Page, test } from '@playwright/test'
import { addDialog, bring, keepAll } from './support/adding.ts'
import { AL_JAZEERA } from './support/articles.ts'
import { expectNoFindings } from './support/axe.ts'
import { TEXT as FILE } from './support/own-articles.ts'
import { hasRows, linkTo, openFirst, openPair, rowOf } from './support/reader.ts'

/** Own articles as the browser keeps them: they outlast the page, and no tab or version loses them. */

const BRIDGE = 'own/bridge0000000'
const TEXT = 'The bridge opens on Monday, the mayor said. Rain fell all night on the hills.'

/** Keeps the article as the page does: its database is of version 2. */
async function keepArticle(page: Page, facts: object = {}) {
  await page.evaluate(
    async ({ article, text }) => {
      const name = `variorum:${new URL('.', location.href).pathname}`
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, 2)
        opening.addEventListener('upgradeneeded', () => {
          for (const shelf of ['hands', 'articles', 'texts', 'speeches'])
            opening.result.createObjectStore(shelf)
        })
        opening.addEventListener('success', () => resolve(opening.result))
        opening.addEventListener('error', () => reject(opening.error))
      })
      const transaction = database.transaction(['articles', 'texts'], 'readwrite')
      transaction.objectStore('articles').put(article, article.id)
      transaction.objectStore('texts').put(text, article.id)
      await new Promise((resolve) => transaction.addEventListener('complete', resolve))
      database.close()
    },
    {
      article: {
        version: 1,
        id: BRIDGE,
        speech: AL_JAZEERA.split('/')[0],
        words: 15,
        added: 1,
        key: '77-abc',
        title: 'Bridge opens',
        outlet: 'The Echo',
        lang: 'en',
        ...facts,
      },
      text: TEXT,
    },
  )
}

/** What the page says in its other tabs when it has changed something. */
async function tellTabs(page: Page) {
  await page.evaluate(() => {
    const channel = new BroadcastChannel(`variorum:${new URL('.', location.href).pathname} own`)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: its own
    channel.postMessage(null)
    channel.close()
  })
}

/** A newer page in another tab changes the shape of the database. */
async function makeNewer(page: Page) {
  await page.evaluate(async () => {
    const name = `variorum:${new URL('.', location.href).pathname}`
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 99)
      opening.addEventListener('success', () => resolve(opening.result.close()))
      opening.addEventListener('blocked', () => reject(new Error('a page holds on to it')))
      opening.addEventListener('error', () => reject(opening.error))
    })
  })
}

const outdated = (page: Page) =>
  page.locator('.own-note').getByText('A newer Variorum is open in another tab')
const choice = (page: Page) => page.getByLabel('Article on the left').locator(`option[value="${BRIDGE}"]`)

test('an own article opens by its link, with its title, and is there again after a reload', async ({
  page,
}) => {
  await openFirst(page)
  await keepArticle(page)
  await page.goto('about:blank')
  await openPair(page, BRIDGE, AL_JAZEERA)
  await expect(rowOf(page, 'left', 'The bridge opens on Monday').first()).toBeVisible()
  await expect(page).toHaveTitle(/^The Echo beside Al Jazeera/)
  await page.reload()
  await hasRows(page)
  await expect(rowOf(page, 'left', 'Rain fell all night').first()).toBeVisible()
})

test('what another tab has kept can be chosen here, and what it has changed is read here', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await openFirst(one)
  await openFirst(other)
  await expect(choice(one)).toHaveCount(0)
  await keepArticle(other)
  await tellTabs(other)
  await expect(choice(one)).toHaveCount(1)
  await openPair(one, BRIDGE, AL_JAZEERA)
  await keepArticle(other, { outlet: 'The Echo on Sunday' })
  await tellTabs(other)
  await expect(one).toHaveTitle(/^The Echo on Sunday beside/)
})

/** Opens the form of the article in the library. */
async function openForm(page: Page) {
  await page.goto('./#/library')
  await page.getByRole('button', { name: 'Edit The Echo: Bridge opens' }).click()
  const form = page.getByRole('dialog', { name: 'Edit article' })
  const fill = (field: string, words: string) => form.getByLabel(field).fill(words)
  return { form, fill, save: () => form.getByRole('button', { name: 'Save' }).click() }
}

test('two tabs edit one article: what only one changed is kept of both, the rest is the reader’s choice', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await openFirst(one)
  await keepArticle(one)
  await one.goto('about:blank')
  const [mine, theirs] = [await openForm(one), await openForm(other)]
  await theirs.fill('Title', 'The bridge is open')
  await theirs.fill('Author', 'Zoë Kaya')
  await theirs.save()
  await expect(theirs.form).toBeHidden()

  await mine.fill('Title', 'Bridge opens on Monday')
  await mine.fill('Outlet', 'The Echo on Sunday')
  await mine.save()
  await expect(mine.form).toContainText('This article was changed in another tab. Nothing of yours is lost')
  await expect(mine.form.locator('dd')).toHaveText([/Bridge opens on Monday$/, /The bridge is open$/])
  await expect(mine.form.getByText('This article was changed')).toBeFocused()
  await expectNoFindings(one)
  await mine.form.getByRole('button', { name: 'Take theirs' }).click()
  await expect(mine.form).toBeHidden()
  for (const page of [one, other]) {
    const row = page.locator('.article-row').filter({ hasText: 'The Echo on Sunday' })
    await expect(row).toContainText('The bridge is open')
    await expect(row).toContainText('Zoë Kaya')
  }
})

/** As private windows and switched-off storage do it. */
const REFUSALS = {
  'opening it is refused': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission.', 'SecurityError')
    }
  },
  'there is none': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
} as const

for (const [how, refuse] of Object.entries(REFUSALS)) {
  test(`without a database (${how}) the page says so plainly, and all works until it is closed`, async ({
    page,
  }) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(refuse)
    await openFirst(page)
    await bring(page, [FILE])
    await keepAll(page)
    await expect(addDialog(page)).toContainText('until the page is closed')
    await addDialog(page).getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Library', exact: true }).click()
    await expect(page.locator('.own-warning')).toContainText('does not let the page keep anything')
    const row = page.locator('.article-row').filter({ hasText: 'yours' })
    await row.getByRole('button', { name: /^Delete/ }).click()
    await expect(row).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.getByRole('button', { name: /^Edit/ }).click()
    const form = page.getByRole('dialog', { name: 'Edit article' })
    await form.getByLabel('Outlet').fill('The Herald')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(row).toContainText('The Herald')
    await expectNoFindings(page)
    expect(complaints).toEqual([])
  })
}

test('a newer version in another tab: the page lets go of the library, says so, and reads on', async ({
  context,
}) => {
  const [older, newer] = [await context.newPage(), await context.newPage()]
  await openFirst(newer)
  await keepArticle(newer)
  await openPair(older, BRIDGE, AL_JAZEERA)
  await makeNewer(newer)
  await expect(outdated(older)).toBeVisible()
  await expect(rowOf(older, 'left', 'The bridge opens on Monday').first()).toBeVisible()
  await older.locator('.own-note').getByRole('button', { name: 'Close' }).click()
  await expect(outdated(older)).toHaveCount(0)
})

test('behind a newer version, bundled articles open all the same', async ({ page }) => {
  await openFirst(page)
  await keepArticle(page)
  await makeNewer(page)
  await page.reload()
  await hasRows(page)
  await expect(outdated(page)).toBeVisible()
})

test('a link to an own article leads nowhere in another browser, and says why', async ({ page }) => {
  await page.goto(linkTo(BRIDGE, AL_JAZEERA))
  await expect(page.getByText(/article of somebody’s own library/).first()).toBeVisible()
})
