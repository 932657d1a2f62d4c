import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from './database.ts'
import type { ReaderHand } from './hand-model.ts'
import { handKey, recordOf as handRecord } from './hand-record.ts'
import { createHandShelf } from './hand-shelf.ts'
import type { OwnArticle, WholeArticle } from './own-model.ts'
import { createOwnShelf } from './own-shelf.ts'
import { had } from './testing/own.ts'
import { textKey } from './text-key.ts'

let databases = 0
const freshName = () => `variorum:/test${++databases}/`
const quiet = () => {}

function article(id: string, text = `Text of ${id}.`): WholeArticle {
  return { id: `own/${id}`, speech: 'qom', text, words: 3, added: 1, key: textKey(text) }
}

const BRIDGE = article('bridge')
const MARKET = article('market')
const SPEECH = { slug: 'own-1', title: 'On the market', date: '2026-01-08' }
const SPAN = { start: 0, end: 3 }
const TEXTS = { left: 'The bridge opens.', right: 'It will open.' }
const HAND: ReaderHand = { kept: [], broken: [{ left: SPAN, right: SPAN }] }
const KEPT_HAND = { key: handKey(TEXTS), record: handRecord(TEXTS, HAND) }
const FULL = () => {
  throw new DOMException('The disk is full', 'QuotaExceededError')
}

function facts({ text: _text, ...rest }: WholeArticle) {
  return rest
}

/** An edit of an article as it was first kept. */
function edit(whole: WholeArticle, changed: Partial<OwnArticle>) {
  return { before: facts(whole), after: { ...facts(whole), ...changed } }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('own articles', () => {
  test('are there again for a later visit', async () => {
    const name = freshName()
    const kept = await createOwnShelf(name, quiet).change({ put: [BRIDGE, MARKET], putSpeeches: [SPEECH] })
    expect(kept).toEqual({ kind: 'kept' })
    const later = createOwnShelf(name, quiet)
    expect(await later.list()).toEqual({ speeches: [SPEECH], articles: [facts(BRIDGE), facts(MARKET)] })
    expect(await later.text(BRIDGE.id)).toBe(BRIDGE.text)
    expect(await later.texts([MARKET.id, 'own/none'])).toEqual(new Map([[MARKET.id, MARKET.text]]))
  })
  test('are none, where none was kept', async () => {
    const shelf = createOwnShelf(freshName(), quiet)
    expect(await shelf.list()).toEqual({ speeches: [], articles: [] })
    expect(await shelf.text('own/none')).toBeNull()
  })
  test('that are deleted take their texts along', async () => {
    const shelf = createOwnShelf(freshName(), quiet)
    await shelf.change({ put: [BRIDGE, MARKET], putSpeeches: [SPEECH] })
    await shelf.change({ remove: [BRIDGE.id], removeSpeeches: [SPEECH.slug] })
    expect(await shelf.list()).toEqual({ speeches: [], articles: [facts(MARKET)] })
    expect(await shelf.text(BRIDGE.id)).toBeNull()
  })
})

describe('two tabs', () => {
  test('that edit two articles keep both', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ put: [BRIDGE, MARKET] })
    await Promise.all([
      one.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] }),
      other.change({ edit: [edit(MARKET, { outlet: 'The Mail' })] }),
    ])
    const { articles } = await had(one.list())
    expect(articles.map(({ outlet }) => outlet)).toEqual(['The Echo', 'The Mail'])
  })
  test('do not bring back half of what the other has deleted', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ put: [BRIDGE] })
    await other.change({ remove: [BRIDGE.id] })
    expect(await one.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] })).toEqual({ kind: 'gone' })
    expect((await had(one.list())).articles).toEqual([])
  })
  test('that edit different facts of one article keep both', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ put: [BRIDGE] })
    await Promise.all([
      one.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] }),
      other.change({ edit: [edit(BRIDGE, { date: '2026-01-09', speech: 'own-1' })] }),
    ])
    const [kept] = (await had(one.list())).articles
    expect(kept).toEqual({ ...facts(BRIDGE), outlet: 'The Echo', date: '2026-01-09', speech: 'own-1' })
  })
  test('that edit the same fact: the second is refused whole, and told what is there', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ put: [BRIDGE, MARKET] })
    await one.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] })
    const kept = await other.change({
      edit: [edit(MARKET, { outlet: 'The Sun' }), edit(BRIDGE, { outlet: 'The Mail', title: 'Bridge' })],
      putSpeeches: [SPEECH],
    })
    const there = { ...facts(BRIDGE), outlet: 'The Echo' }
    expect(kept).toEqual({
      kind: 'clash',
      clash: {
        fields: ['outlet'],
        there,
        mine: { ...there, outlet: 'The Mail', title: 'Bridge' },
        theirs: { ...there, title: 'Bridge' },
      },
    })
    expect(await one.list()).toEqual({ speeches: [], articles: [there, facts(MARKET)] })
  })
  test('that rename one speech: the second is refused', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ putSpeeches: [SPEECH] })
    const rename = (title: string) => ({ before: SPEECH, after: { ...SPEECH, title } })
    await one.change({ editSpeeches: [rename('The market')] })
    expect(await other.change({ editSpeeches: [rename('Market day')] })).toMatchObject({
      kind: 'clash',
      clash: { fields: ['title'], there: { title: 'The market' }, mine: { title: 'Market day' } },
    })
  })
  test('one deletes what the other has edited: the newest is what can be put back', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ put: [BRIDGE] })
    await other.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] })
    const newest = { ...BRIDGE, outlet: 'The Echo' }
    expect(await one.change({ remove: [BRIDGE.id] })).toEqual({ kind: 'kept', removed: [newest] })
  })
  test('that put back the same: the second leaves what was done to it since', async () => {
    const name = freshName()
    const [one, other] = [createOwnShelf(name, quiet), createOwnShelf(name, quiet)]
    await one.change({ put: [BRIDGE] })
    await one.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] })
    await other.change({ put: [BRIDGE] })
    expect((await had(one.list())).articles[0]?.outlet).toBe('The Echo')
  })
  test('of two versions: the older closes its connection, is told, and changes nothing', async () => {
    const name = freshName()
    const outdated = vi.fn()
    const older = createOwnShelf(name, outdated)
    await older.change({ put: [BRIDGE] })
    const newer = await openDB(name, 3)
    expect(outdated).toHaveBeenCalledOnce()
    expect(await older.change({ put: [MARKET] })).toEqual({ kind: 'outdated' })
    expect(await newer.count('articles')).toBe(1)
    newer.close()
  })
  test('an older page, opened behind a newer one, says so and keeps nothing in memory either', async () => {
    const name = freshName()
    const newer = await openDB(name, 3)
    newer.close()
    const outdated = vi.fn()
    const older = createOwnShelf(name, outdated)
    expect(await older.list()).toBeNull()
    expect(outdated).toHaveBeenCalledOnce()
    expect(await older.change({ put: [MARKET] })).toEqual({ kind: 'outdated' })
  })
})

describe('a change is whole or not at all', () => {
  test('on a full disk', async () => {
    const shelf = createOwnShelf(freshName(), quiet)
    await shelf.change({ put: [BRIDGE] })
    // The texts come behind the facts: those of this change are written when the room ends.
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...all) {
      return this.name === 'texts' ? FULL() : put.apply(this, all)
    })
    const kept = await shelf.change({ put: [MARKET], putSpeeches: [SPEECH], remove: [BRIDGE.id] })
    vi.restoreAllMocks()
    expect(kept).toEqual({ kind: 'full' })
    expect(await shelf.list()).toEqual({ speeches: [], articles: [facts(BRIDGE)] })
    expect(await shelf.text(BRIDGE.id)).toBe(BRIDGE.text)
  })
  test('that the browser gives up', async () => {
    const shelf = createOwnShelf(freshName(), quiet)
    await shelf.change({ put: [BRIDGE] })
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...all) {
      const request = put.apply(this, all)
      if (this.name === 'texts') this.transaction.abort()
      return request
    })
    const kept = await shelf.change({ put: [MARKET] })
    vi.restoreAllMocks()
    expect(kept).toMatchObject({ kind: 'failed' })
    expect((await had(shelf.list())).articles).toEqual([facts(BRIDGE)])
  })
})

describe('what cannot be read', () => {
  test('is not said to be empty, where another version took the database away', async () => {
    const name = freshName()
    const older = createOwnShelf(name, quiet)
    await older.change({ put: [BRIDGE] })
    const newer = await openDB(name, 3)
    const read = [older.list(), older.texts([BRIDGE.id]), older.hands()]
    expect(await Promise.all(read)).toEqual([null, null, null])
    newer.close()
  })
  test('at first is read later', async () => {
    const name = freshName()
    await createOwnShelf(name, quiet).change({ put: [BRIDGE] })
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    const shelf = createOwnShelf(name, quiet)
    expect(await shelf.list()).toBeNull()
    vi.restoreAllMocks()
    expect((await had(shelf.list())).articles).toEqual([facts(BRIDGE)])
  })
})

describe('refused storage', () => {
  const refuse = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No storage here', 'InvalidStateError')
    })

  test('has hands that were restored, for the page and for a backup', async () => {
    refuse()
    const name = freshName()
    const shelf = createOwnShelf(name, quiet)
    expect(await shelf.list()).toEqual({ speeches: [], articles: [] })
    expect(await shelf.change({ putHands: [KEPT_HAND] })).toEqual({ kind: 'in-memory' })
    expect(await shelf.hands()).toEqual([KEPT_HAND])
    expect(await createHandShelf(name).read(TEXTS)).toEqual(HAND)
  })
  test('has what the reader says of matches in a backup, until it is taken back', async () => {
    refuse()
    const name = freshName()
    const [shelf, hands] = [createOwnShelf(name, quiet), createHandShelf(name)]
    expect(await hands.write(TEXTS, HAND)).toBe(false)
    const other = handRecord(TEXTS, { kept: [], broken: [] })
    await shelf.change({ putHands: [{ ...KEPT_HAND, record: other }] })
    expect(await shelf.hands()).toEqual([KEPT_HAND])
    await hands.write(TEXTS, { kept: [], broken: [] })
    expect(await shelf.hands()).toEqual([])
  })
  test('of a hand alone, on a full disk: a backup holds it', async () => {
    const name = freshName()
    const [shelf, hands] = [createOwnShelf(name, quiet), createHandShelf(name)]
    await shelf.change({ put: [BRIDGE] })
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(FULL)
    expect(await hands.write(TEXTS, HAND)).toBe(false)
    expect(await shelf.hands()).toEqual([KEPT_HAND])
  })
  test('keeps articles as long as the page lasts', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No storage here', 'InvalidStateError')
    })
    const shelf = createOwnShelf(freshName(), quiet)
    expect(await shelf.change({ put: [BRIDGE], putSpeeches: [SPEECH] })).toEqual({ kind: 'in-memory' })
    vi.restoreAllMocks()
    await shelf.change({ edit: [edit(BRIDGE, { outlet: 'The Echo' })] })
    expect(await shelf.list()).toEqual({
      speeches: [SPEECH],
      articles: [{ ...facts(BRIDGE), outlet: 'The Echo' }],
    })
    expect(await shelf.text(BRIDGE.id)).toBe(BRIDGE.text)
  })
})

describe('the database of version 1', () => {
  test('is taken over with its hands', async () => {
    const name = freshName()
    const texts = { left: 'The bridge opens.', right: 'It will open.' }
    const record = handRecord(texts, { kept: [], broken: [] })
    const older = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('hands') })
    await older.put('hands', record, handKey(texts))
    older.close()
    const shelf = createOwnShelf(name, quiet)
    await shelf.change({ put: [BRIDGE] })
    expect(await shelf.hands()).toEqual([{ key: handKey(texts), record }])
  })
  test('open in another tab lets go of it', async () => {
    const name = freshName()
    const lost = vi.fn()
    await openDatabase(name, lost)
    const newer = await openDB(name, 7)
    newer.close()
    expect(lost).toHaveBeenCalledWith('outdated')
  })
})
