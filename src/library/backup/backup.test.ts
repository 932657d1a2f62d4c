import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handKey, recordOf as handRecord } from '../hand-record.ts'
import type { KeptHand, OwnLibrary } from '../own-model.ts'
import { createOwnShelf } from '../own-shelf.ts'
import { had, ownSpeeches, wholeArticles } from '../testing/own.ts'
import { mergeBackup } from './merge-backup.ts'
import type { Backup, There } from './model.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const FIXTURES = ['v1', 'v2'] as const
const fixture = (version: string) => readFileSync(new URL(`testing/${version}.json`, import.meta.url), 'utf8')
const freshId = () => 'own/fresh'
const NOTHING: There = { own: { speeches: [], articles: [] }, hands: [], freshId }

const span = fc.nat(9).map((start) => ({ start, end: start + 1 }))
const hand: fc.Arbitrary<KeptHand> = fc
  .record({ left: fc.string(), right: fc.string(), broken: fc.array(fc.record({ left: span, right: span })) })
  .map(({ left, right, broken }) => ({
    key: handKey({ left, right }),
    record: handRecord({ left, right }, { kept: [], broken }),
  }))
const backups: fc.Arbitrary<Backup> = fc.record({
  speeches: ownSpeeches(),
  articles: wholeArticles(),
  hands: fc.uniqueArray(hand, { selector: ({ key }) => key, maxLength: 3 }),
  settings: fc.record({ theme: fc.constantFrom('dark', 'light') }),
})

function accepted(text: string): Backup {
  const outcome = readBackup(text)
  if (outcome.kind !== 'read') throw new Error(`refused: ${outcome.reason}, ${outcome.detail}`)
  return outcome.backup
}

const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted()

describe('a backup', () => {
  test('says the same when it is read', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        expect(accepted(writeBackup(backup).text)).toEqual(backup)
      }),
    )
  })
  test('restored where all was lost gives an identical library; restored again, it changes nothing', async () => {
    let visits = 0
    await fc.assert(
      fc.asyncProperty(backups, async (backup) => {
        const shelf = createOwnShelf(`wiped-${++visits}`, () => {})
        const restored = async () => {
          const own = await had(shelf.list())
          const there = { own, hands: await had(shelf.hands()), freshId }
          const merged = mergeBackup(accepted(writeBackup(backup).text), there)
          expect(await shelf.change(merged.change)).toEqual({ kind: 'kept' })
          return [merged.added, merged.already]
        }
        expect(await restored()).toEqual([backup.articles.length, 0])
        const { speeches, articles } = await had(shelf.list())
        const texts = await had(shelf.texts(articles.map(({ id }) => id)))
        const whole = articles.map((article) => ({ ...article, text: texts.get(article.id) ?? null }))
        expect(sorted(speeches)).toEqual(sorted(backup.speeches))
        expect(new Map(whole.map((one) => [one.id, one]))).toEqual(
          new Map(backup.articles.map((one) => [one.id, one])),
        )
        expect(sorted(await had(shelf.hands()))).toEqual(sorted(backup.hands))
        expect(await restored()).toEqual([0, backup.articles.length])
      }),
      { numRuns: 30 },
    )
  })
  for (const version of FIXTURES)
    test(`of ${version} is still understood`, () => {
      const { speeches, articles, hands, settings } = accepted(fixture(version))
      expect(speeches).toEqual([{ slug: 'own-2cde34f0f56ab7', title: 'On the market', date: '2026-01-01' }])
      expect(articles.map(({ title, text }) => title ?? text)).toEqual([
        'Bridge opens',
        'جسر المدينة يفتح يوم الاثنين.',
      ])
      expect(articles[0]?.furniture).toEqual({
        read: [{ start: 0, end: 9 }],
        folded: [{ start: 36, end: 54 }],
      })
      expect(hands).toHaveLength(1)
      expect(settings['theme']).toBe('dark')
    })
})

describe('a file is refused', () => {
  const whole = fixture('v1')
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(whole), ...change })
  const files: Readonly<Record<string, readonly [text: string, reason: string]>> = {
    'that is empty': ['', 'foreign'],
    'of plain text': ['Dear reader', 'foreign'],
    'of other JSON': ['{"format":"other","version":1}', 'foreign'],
    'that is a list': ['[]', 'foreign'],
    'that was cut short': [whole.slice(0, -40), 'damaged'],
    'in which a letter of an article was altered': [whole.replace('on Monday', 'on Sunday'), 'damaged'],
    'in which two articles go by one name': [
      whole.replace('own/1bcd23f0e45fa6', 'own/0abc12f0d34ef5'),
      'damaged',
    ],
    'without articles': [changed({ articles: undefined }), 'damaged'],
    'with half a hand': [changed({ hands: [{ key: '1-a 2-b' }] }), 'damaged'],
    'without settings': [changed({ settings: null }), 'damaged'],
    'of no version': [changed({ version: 'one' }), 'damaged'],
    'of a newer version': [changed({ version: 3 }), 'newer'],
    'that says it is older than it is': [fixture('v2').replace('"version": 2', '"version": 1'), 'damaged'],
    'whose check is gone': [fixture('v2').replace('"check"', '"chexk"'), 'damaged'],
  }
  for (const [what, [text, reason]] of Object.entries(files))
    test(what, () => expect(readBackup(text)).toMatchObject({ kind: 'refused', reason }))
  test('in which any one letter or digit was altered', () => {
    const good = fixture('v2').trimEnd()
    const places = [...good.matchAll(/[a-z0-9]/giu)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...places), (at) => {
        const other = good[at] === '7' ? '8' : '7'
        expect(readBackup(good.slice(0, at) + other + good.slice(at + 1)).kind).toBe('refused')
      }),
    )
  })
})

describe('what is there already', () => {
  const backup = accepted(fixture('v1'))
  const [bridge, market] = backup.articles
  if (!bridge || !market) throw new Error('the fixture has two articles')
  const merged = (own: Partial<OwnLibrary>) =>
    mergeBackup(backup, { ...NOTHING, own: { ...NOTHING.own, ...own } })

  test('is the same text under the same speech, whatever it is called', () => {
    const again = { ...bridge, id: 'own/again', title: 'Bridge opens at last' }
    expect(merged({ articles: [again] })).toMatchObject({
      added: 1,
      already: 1,
      change: { put: [market] },
    })
  })
  test('is an article that was moved since', () => {
    expect(merged({ articles: [{ ...bridge, speech: 'own-x' }] })).toMatchObject({
      added: 1,
      already: 1,
    })
  })
  test('is not the same text under another speech', () => {
    expect(merged({ articles: [{ ...bridge, id: 'own/again', speech: 'own-x' }] })).toMatchObject({
      added: 2,
      already: 0,
    })
  })
  test('never gives way to another article of its name', () => {
    const { change } = merged({ articles: [{ ...bridge, key: '1-abc' }] })
    expect(change.put?.map(({ id }) => id)).toEqual(['own/fresh', market.id])
  })
  test('counts for speeches by their names, and for hands by their texts', () => {
    const there = { ...NOTHING, own: { ...NOTHING.own, speeches: backup.speeches }, hands: backup.hands }
    expect(mergeBackup(backup, there)).toMatchObject({
      hands: 0,
      change: { putSpeeches: [], putHands: [] },
    })
  })
})
