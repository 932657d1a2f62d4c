import { describe, expect, test } from 'vitest'
import { type ShelfArticle, shelfOf, type ShelfQuery, shelfRows, type ShelfSpeech } from './library-list.ts'

const QOM: ShelfSpeech = {
  slug: 'qom',
  title: 'The address in Qom',
  origin: 'bundled',
  articles: [
    { id: 'qom/herald', origin: 'bundled', outlet: 'The Herald', date: '2020-01-09', words: 300 },
    { id: 'own/1', origin: 'own', outlet: 'Süddeutsche', title: 'Große Straße', words: 80, added: 7 },
  ],
}
const BRIDGE: ShelfSpeech = {
  slug: 'own-bridge',
  title: 'Opening the bridge',
  origin: 'own',
  articles: [
    { id: 'own/2', origin: 'own', title: 'پل باز شد', author: 'Zoë Kaya', date: '2024-05-01', added: 9 },
  ],
}
const EMPTY: ShelfSpeech = { slug: 'own-empty', title: 'Nothing yet', origin: 'own', articles: [] }

const PLAIN: ShelfQuery = { search: '', origin: 'all', speech: '', order: 'speech' }

/** Headings in brackets with how many stand below, articles by their ids. */
function listed(query: Partial<ShelfQuery>, speeches: readonly ShelfSpeech[] = [QOM, BRIDGE, EMPTY]) {
  return shelfRows(shelfOf<ShelfArticle, ShelfSpeech>(speeches), { ...PLAIN, ...query })
    .map((row) => (row.kind === 'speech' ? `[${row.speech.slug} ${row.shown}]` : row.article.id))
    .join(' ')
}

describe('the library’s list', () => {
  test('has the speeches with their articles', () => {
    expect(listed({})).toBe('[qom 2] qom/herald own/1 [own-bridge 1] own/2 [own-empty 0]')
  })

  test('knows which article is the last below its heading', () => {
    const rows = shelfRows(shelfOf<ShelfArticle, ShelfSpeech>([QOM]), PLAIN)
    expect(rows.map((row) => row.kind === 'article' && row.isLast)).toEqual([false, false, true])
  })

  test.each([
    ['herald', '[qom 1] qom/herald'],
    ['sud', '[qom 1] own/1'],
    ['grosse STRASSE', '[qom 1] own/1'],
    ['süddeutsche qom', '[qom 1] own/1'],
    ['zoe', '[own-bridge 1] own/2'],
    ['bridge', '[own-bridge 1] own/2'],
    ['شد پل', '[own-bridge 1] own/2'],
    ['  ', '[qom 2] qom/herald own/1 [own-bridge 1] own/2 [own-empty 0]'],
    ['mayor', ''],
  ])('finds “%s” in outlet, title, author and speech', (search, rows) => {
    expect(listed({ search })).toBe(rows)
  })

  test('finds an Arabic spelling of a Persian word', () => {
    const speech = { ...EMPTY, articles: [{ id: 'own/3', origin: 'own', title: 'رهبری' } as const] }
    expect(listed({ search: 'رهبري' }, [speech])).toBe('[own-empty 1] own/3')
  })

  test('leaves only what a reader brought, or only what is bundled', () => {
    expect(listed({ origin: 'own' })).toBe('[qom 1] own/1 [own-bridge 1] own/2 [own-empty 0]')
    expect(listed({ origin: 'bundled' })).toBe('[qom 1] qom/herald')
  })

  test('leaves one speech', () => {
    expect(listed({ speech: 'own-bridge' })).toBe('[own-bridge 1] own/2')
    expect(listed({ speech: 'own-empty' })).toBe('[own-empty 0]')
  })

  test.each([
    ['date', 'own/2 qom/herald own/1'],
    ['outlet', 'own/1 qom/herald own/2'],
    ['added', 'own/2 own/1 qom/herald'],
    ['words', 'qom/herald own/1 own/2'],
  ] as const)('is one list by %s; what is not known comes last', (order, rows) => {
    expect(listed({ order })).toBe(rows)
  })

  test('finds one of 5,000 and keeps all others in order', () => {
    const articles = Array.from({ length: 5000 }, (_, at): ShelfArticle => {
      return { id: `own/${at}`, origin: 'own', outlet: `Outlet ${at}`, added: at }
    })
    expect(listed({ search: 'outlet 4321' }, [{ ...EMPTY, articles }])).toBe('[own-empty 1] own/4321')
    const rows = shelfRows(shelfOf<ShelfArticle, ShelfSpeech>([{ ...EMPTY, articles }]), {
      ...PLAIN,
      order: 'added',
    })
    expect(rows.map(({ key }) => key)).toEqual(articles.map(({ id }) => id).toReversed())
  })
})
