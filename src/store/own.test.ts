import { describe, expect, test } from 'vitest'
import type { NewArticle } from '../library/own-model.ts'
import { readyOf } from './selectors.ts'
import { fakeShelf } from './testing/fake-shelf.ts'
import { openPage, readyPage, settled } from './testing/page.ts'

const BRIDGE: NewArticle = { text: 'A b z', speech: 'qom', outlet: 'The Echo', title: 'A bridge' }
const MARKET: NewArticle = { text: 'q r', speech: 'own-market' }
const SPEECH = { slug: 'own-market', title: 'On the market', date: '2026-01-08' }

/** A page on which both articles were kept. */
async function ownPage() {
  const opened = await readyPage()
  const { kept, ids } = await opened.page().keepArticles([BRIDGE, MARKET], [SPEECH])
  expect(kept).toEqual({ kind: 'kept' })
  const [bridge = '', market = ''] = ids
  return { ...opened, bridge, market, speeches: () => speechesOf(opened) }
}

/** On it, a match of the opening pair was broken, too. */
async function handPage() {
  const opened = await ownPage()
  await import('./hand-work.ts')
  opened.page().breakMatch(0)
  await settled()
  await settled()
  expect(opened.page().hand?.now.broken).toHaveLength(1)
  return opened
}

function speechesOf({ page }: Pick<Awaited<ReturnType<typeof readyPage>>, 'page'>) {
  const { library } = page()
  return library.kind === 'ready' ? library.value.speeches : []
}

const idsUnder = (speeches: ReturnType<typeof speechesOf>, slug: string) =>
  speeches.find((speech) => speech.slug === slug)?.articles.map(({ id }) => id)

describe('an article that is kept', () => {
  test('stands behind the bundled ones of its speech, or in a speech of its own behind all', async () => {
    const { speeches, bridge, market } = await ownPage()
    expect(idsUnder(speeches(), 'qom')?.at(-1)).toBe(bridge)
    expect(speeches().at(-1)).toMatchObject({
      slug: 'own-market',
      origin: 'own',
      date: { value: '2026-01-08' },
    })
    expect(idsUnder(speeches(), 'own-market')).toEqual([market])
  })
  test('is compared with its title told apart from its text', async () => {
    const { page, bridge } = await ownPage()
    page().choosePair(bridge, 'qom/mehr')
    await settled()
    expect(readyOf(page())?.left.article).toEqual({
      text: 'A b z',
      outlet: 'The Echo',
      title: 'A bridge',
      speech: 'qom',
    })
  })
  test('opens by its link in a later visit', async () => {
    const { own, bridge } = await ownPage()
    const { page } = await readyPage({ own, hash: `#/read/${bridge}/qom/mehr?view=aligned` })
    await settled()
    expect(readyOf(page())?.left.article.text).toBe('A b z')
  })
  test('opens nowhere else', async () => {
    const { page } = await readyPage({ hash: '#/read/own/elsewhere/qom/mehr' })
    expect(page().lost).toMatch(/somebody’s own library/)
  })
})

describe('a change', () => {
  test('of an article on the page compares it anew', async () => {
    const { page, bridge } = await ownPage()
    page().choosePair(bridge, 'qom/mehr')
    await settled()
    const article = page().own.articles.find(({ id }) => id === bridge)
    if (article)
      await page().editArticle({ before: article, after: { ...article, outlet: 'The Echo on Sunday' } })
    await settled()
    expect(readyOf(page())?.left.article.outlet).toBe('The Echo on Sunday')
  })
  test('of another leaves the page as it is', async () => {
    const { page, market } = await ownPage()
    const before = page().reading
    await page().moveArticles([market], 'qom')
    expect(page().reading).toBe(before)
  })
  test('moves articles to another speech', async () => {
    const { page, market, bridge, speeches } = await ownPage()
    await page().moveArticles([market], 'qom')
    expect(idsUnder(speeches(), 'own-market')).toEqual([])
    expect(idsUnder(speeches(), 'qom')?.slice(-2).toSorted()).toEqual([bridge, market].toSorted())
  })
  test('deletes, and puts back with the text', async () => {
    const { page, bridge, own } = await ownPage()
    await page().deleteArticles([bridge])
    expect(page().own.articles.map(({ id }) => id)).not.toContain(bridge)
    expect(page().undoable?.articles).toMatchObject([{ id: bridge, text: 'A b z' }])
    await page().undoDeletion()
    expect(page().undoable).toBeNull()
    expect(await own.storage.text(bridge)).toBe('A b z')
  })
  test('asked for twice is undone whole', async () => {
    const { page, bridge } = await ownPage()
    await Promise.all([page().deleteArticles([bridge]), page().deleteArticles([bridge])])
    await page().undoDeletion()
    expect(page().own.articles.map(({ id }) => id)).toContain(bridge)
  })
  test.each(['own-gone', '2019-a-speech-of-an-older-build'])(
    'names %s, which is gone, anew',
    async (slug) => {
      const { page, market, speeches } = await ownPage()
      await page().moveArticles([market], slug)
      const edit = { before: { slug, title: slug }, after: { slug, title: 'In the park' } }
      expect(await page().editSpeech(edit)).toEqual({ kind: 'kept' })
      const named = page().own.speeches.find(({ title }) => title === 'In the park')
      expect(named?.slug).toMatch(/^own-/)
      expect(idsUnder(speeches(), named?.slug ?? '')).toEqual([market])
    },
  )
  test('of a title leaves the headline in the text what it is', async () => {
    const { page, bridge } = await ownPage()
    const article = page().own.articles.find(({ id }) => id === bridge)
    if (article) await page().editArticle({ before: article, after: { ...article, title: 'Page 3' } })
    page().choosePair(bridge, 'qom/mehr')
    await settled()
    const shown = readyOf(page())?.left
    expect([shown?.entry.title, shown?.article.title]).toEqual(['Page 3', 'A bridge'])
  })
  test('of filing is undone', async () => {
    const { page, market, speeches } = await ownPage()
    await page().moveArticles([market], 'own-new', { slug: 'own-new', title: 'At the new market' })
    expect(idsUnder(speeches(), 'own-new')).toEqual([market])
    await page().undoDeletion()
    expect(idsUnder(speeches(), SPEECH.slug)).toEqual([market])
  })
  test('deletes an empty speech, and puts it back', async () => {
    const { page, market } = await ownPage()
    await page().moveArticles([market], 'qom')
    await page().deleteSpeech(SPEECH.slug)
    expect(page().own.speeches).toEqual([])
    await page().undoDeletion()
    expect(page().own.speeches).toEqual([SPEECH])
  })
  test('deletes a speech, its articles moved first; undone, all is as before', async () => {
    const { page } = await ownPage()
    const before = page().own
    await page().deleteSpeech(SPEECH.slug, 'qom')
    expect(page().own.articles.map(({ speech }) => speech)).toEqual(['qom', 'qom'])
    await page().undoDeletion()
    expect(page().own).toEqual(before)
  })
  test('that clashes with another tab’s is refused, and what is there is shown', async () => {
    const { own, page, bridge } = await ownPage()
    const before = page().own.articles.find(({ id }) => id === bridge)
    if (!before) throw new Error('it is there')
    const named = (outlet: string) => ({ before, after: { ...before, outlet } })
    await own.storage.change({ edit: [named('The Mail')] })
    const kept = await page().editArticle(named('The Sun'))
    expect(kept).toMatchObject({ kind: 'clash', clash: { fields: ['outlet'] } })
    expect(page().own.articles.find(({ id }) => id === bridge)?.outlet).toBe('The Mail')
    expect(page().ownNote).toBeNull()
    if (kept.kind === 'clash' && 'id' in kept.clash.there && 'id' in kept.clash.mine)
      await page().editArticle({ before: kept.clash.there, after: kept.clash.mine })
    expect(page().own.articles.find(({ id }) => id === bridge)?.outlet).toBe('The Sun')
  })
  test('of what another tab has deleted is said to be too late', async () => {
    const { own, page, bridge } = await ownPage()
    const before = page().own.articles.find(({ id }) => id === bridge)
    await own.storage.change({ remove: [bridge] })
    if (before) await page().editArticle({ before, after: { ...before, outlet: 'The Sun' } })
    expect(page().ownNote).toMatch(/deleted in another tab/)
    expect(page().own.articles).toHaveLength(1)
  })
  test('in another tab is seen here', async () => {
    const { own, market } = await ownPage()
    const other = openPage({ own })
    await settled()
    await own.storage.change({ remove: [market] })
    own.tell('articles')
    await settled()
    expect(other.page().own.articles).toHaveLength(1)
  })
})

describe('what is not kept is said', () => {
  test('a full disk: nothing of the change is in the library', async () => {
    const { page, own } = await ownPage()
    own.answer({ kind: 'full' })
    const { kept, ids } = await page().keepArticles([MARKET], [])
    expect([kept.kind, ids, page().own.articles.length]).toEqual(['full', [], 2])
    expect(page().ownNote).toMatch(/no room left/)
  })
  test('refused storage, once; the articles are there all the same', async () => {
    const own = fakeShelf()
    own.answer({ kind: 'in-memory' })
    const { page } = await readyPage({ own })
    await page().keepArticles([MARKET], [SPEECH])
    expect(page()).toMatchObject({ isOwnKept: false, ownNote: expect.stringMatching(/keeps nothing/) })
    page().dismissOwnNote()
    await page().keepArticles([BRIDGE], [])
    expect(page().ownNote).toBeNull()
    expect(page().own.articles).toHaveLength(2)
  })
  test('a newer version in another tab', async () => {
    const { page, own } = await ownPage()
    own.tell('outdated')
    await settled()
    expect(page().ownNote).toMatch(/newer Variorum is open in another tab: reload/)
  })
})

describe('what cannot be read', () => {
  test('leaves the library on the page as it was, and the page says so', async () => {
    const { page, own } = await ownPage()
    const before = page().own
    own.failReads()
    own.tell('articles')
    await settled()
    expect(page().own).toBe(before)
    expect(page().ownNote).toMatch(/could not be read just now/)
  })
  test('makes no backup, and the page says so', async () => {
    const { page, own, saved } = await ownPage()
    own.failReads()
    await page().backUp()
    expect(saved).toEqual([])
    expect(page().ownNote).toMatch(/^No backup was saved: .+ Reload this page/)
    expect(page().announcement).toBe(page().ownNote)
  })
  test('of one article makes no backup either, but one of the others can be made', async () => {
    const { page, own, saved, bridge, market } = await ownPage()
    own.loseText(bridge)
    await page().backUp()
    expect(saved).toEqual([])
    expect(page().ownNote).toMatch(/the text of “.*The Echo: A bridge.*” could not be read/u)
    await page().backUp([market])
    expect(saved).toHaveLength(1)
  })
  test('has no backup restored over it', async () => {
    const { page, own, saved } = await ownPage()
    await page().backUp()
    own.failReads()
    expect(await page().restore(saved[0]?.text ?? '')).toEqual({ kind: 'unread' })
  })
})

describe('a backup', () => {
  test('restored after all was lost is the library of before, matches and all', async () => {
    const { page, saved, hands } = await handPage()
    page().chooseTheme('dark')
    await page().backUp()
    const [file] = saved
    const later = await readyPage()
    expect(await later.page().restore(file?.text ?? '')).toEqual({
      kind: 'restored',
      added: 2,
      already: 0,
      hands: 1,
      settings: true,
    })
    expect(later.page().own).toEqual(page().own)
    expect(later.page().theme).toBe('dark')
    expect([...later.hands]).toEqual([...hands])
    expect(hands.size).toBe(1)
  })
  test('has its matches on the page at once, and other tabs hear of it', async () => {
    const { page, saved } = await handPage()
    await page().backUp()
    const later = await readyPage()
    await later.page().restore(saved[0]?.text ?? '')
    expect(later.page().hand?.now).toEqual(page().hand?.now)
    expect(readyOf(later.page())?.layout).toEqual(readyOf(page())?.layout)
    expect(later.tab.told).toBe(1)
  })
  test('has its matches still when the next word is said', async () => {
    const { page, saved } = await handPage()
    await page().backUp()
    const later = await readyPage()
    await later.page().restore(saved[0]?.text ?? '')
    later.page().joinSentences(2, 3)
    await settled()
    await settled()
    expect([...later.hands.values()]).toMatchObject([{ kept: [{}], broken: [{}] }])
  })
  test('has matches that last as long as the page where nothing is kept, and says so', async () => {
    const { page, saved } = await handPage()
    await page().backUp()
    const own = fakeShelf()
    own.answer({ kind: 'in-memory' })
    const later = await readyPage({ own })
    expect(await later.page().restore(saved[0]?.text ?? '')).toMatchObject({ kind: 'restored', hands: 1 })
    expect(later.page()).toMatchObject({ isHandKept: false, handNote: 'not kept' })
    expect(later.page().hand?.now).toEqual(page().hand?.now)
  })
  test('of some articles holds them, their speeches, and nothing else of the reader’s', async () => {
    const { page, saved, market } = await ownPage()
    page().chooseTheme('dark')
    await page().backUp([market])
    const later = await readyPage()
    expect(await later.page().restore(saved[0]?.text ?? '')).toMatchObject({ added: 1, settings: false })
    expect(later.page().own.speeches).toEqual([SPEECH])
    expect(later.page().theme).toBe('system')
  })
  test('that is none changes nothing', async () => {
    const { page } = await ownPage()
    const before = page().own
    expect(await page().restore('{}')).toMatchObject({ kind: 'refused', reason: 'foreign' })
    expect(page().own).toBe(before)
  })
})
