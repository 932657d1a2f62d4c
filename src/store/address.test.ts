import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatAddress, isSamePlace, parseAddress } from './address.ts'
import { FILTERS, LIST_ORDERS, LISTINGS, type State, VIEWS } from './model.ts'
import { LIBRARY } from './testing/page.ts'

const PLAIN = {
  kind: 'read',
  pair: { left: 'qom/tehran-times', right: 'qom/al-jazeera' },
  view: 'aligned',
  listOrder: 'rank',
  unlisted: [],
  muted: [],
  everyWord: false,
  onlyDifferences: false,
  possible: false,
  exactSpelling: false,
  selected: null,
  entry: null,
} as const
const PAIR = '#/read/qom/tehran-times/qom/al-jazeera'
const lost = (part: string) => ({ kind: 'lost', problem: { kind: 'damaged-link', part } })

const reads = (name: string, hash: string, address: object) =>
  test(name, () => expect(parseAddress(hash)).toEqual(address))

describe('a link', () => {
  reads('to a pair', `${PAIR}?view=aligned`, PLAIN)
  reads('to a pair, without settings: the relationship chooses the view', PAIR, { ...PLAIN, view: null })
  reads(
    'with every setting',
    `${PAIR}?view=aligned&mute=reframed,unsure&every&only-differences&possible&exact-spelling&at=L12`,
    {
      ...PLAIN,
      muted: ['reframed', 'unsure'],
      everyWord: true,
      onlyDifferences: true,
      possible: true,
      exactSpelling: true,
      selected: 'L12',
    },
  )
  reads(
    'to the list, in reading order, without some rules',
    `${PAIR}?view=list&order=reading&hide=cue,differences`,
    {
      ...PLAIN,
      view: 'list',
      listOrder: 'reading',
      unlisted: ['cue', 'differences'],
    },
  )
  reads('to one of several entries of a row', `${PAIR}?view=list&at=L3&entry=F6`, {
    ...PLAIN,
    view: 'list',
    selected: 'L3',
    entry: 'F6',
  })
  reads('to the texts, which have no entries', `${PAIR}?view=aligned&entry=F6`, PLAIN)
  reads('with a setting that is not known yet', `${PAIR}?view=aligned&later=1&every`, {
    ...PLAIN,
    everyWord: true,
  })
  reads('as some programs escape it', '#/read/qom/tehran-times/qom/al-jazeera%3Fview%3Daligned%26at%3DR3', {
    ...PLAIN,
    selected: 'R3',
  })
  reads('to the library', '#/library', { kind: 'library', query: '' })
  reads('to what is asked of it, as it is', '#/library?search=100%25+%26+more&order=date', {
    kind: 'library',
    query: 'search=100%25+%26+more&order=date',
  })
  reads('that is none', '', { kind: 'empty' })
  reads('of a lone sign', '#', { kind: 'empty' })
  reads('of a lone slash', '#/', { kind: 'empty' })
})

describe('a damaged link says which part', () => {
  reads('half a pair', '#/read/qom/tehran-times', lost('/read/qom/tehran-times'))
  reads('another screen', '#/quotes/a/b/c/d', lost('/quotes/a/b/c/d'))
  reads('a broken escape', '#/read/%E0%A4%A', lost('#/read/%E0%A4%A'))
  reads('another view', `${PAIR}?view=sideways`, lost('view=sideways'))
  reads('another filter', `${PAIR}?mute=reframed,dropped`, lost('mute=dropped'))
  reads('another rule', `${PAIR}?view=list&hide=cue,bias`, lost('hide=bias'))
  reads('another order', `${PAIR}?view=list&order=worst`, lost('order=worst'))
  reads('no row', `${PAIR}?at=12`, lost('at=12'))
  reads('a row with leading zeros', `${PAIR}?at=L012`, lost('at=L012'))
  reads('no entry', `${PAIR}?view=list&entry=6`, lost('entry=6'))
  reads('dots for a slug', '#/read/../x/qom/y', lost('/read/../x/qom/y'))
})

describe('state and link', () => {
  const state = (address: Omit<typeof PLAIN, 'kind'>): State => {
    return { ...address, screen: 'read', library: { kind: 'ready', value: LIBRARY } } as unknown as State
  }
  test('what a link says is what its state writes', () => {
    const anyAddress = fc.record({
      kind: fc.constant('read'),
      pair: fc.record({ left: anyId(), right: anyId() }),
      view: fc.constantFrom(...VIEWS),
      listOrder: fc.constantFrom(...LIST_ORDERS),
      unlisted: fc.subarray([...LISTINGS]),
      muted: fc.subarray([...FILTERS]),
      everyWord: fc.boolean(),
      onlyDifferences: fc.boolean(),
      possible: fc.boolean(),
      exactSpelling: fc.boolean(),
      selected: fc.option(fc.tuple(fc.constantFrom('L', 'R'), fc.nat()).map(([side, at]) => `${side}${at}`)),
      entry: fc.option(fc.tuple(fc.constantFrom('F', 'L', 'R'), fc.nat()).map((parts) => parts.join(''))),
    })
    fc.assert(
      fc.property(anyAddress, (address) => {
        const hash = formatAddress(state(address as never))
        const entry = address.view === 'list' ? address.entry : null
        expect(parseAddress(hash ?? '')).toEqual({ ...address, entry })
      }),
    )
  })
  test('any hash at all is read without an exception', () => {
    const kinds = new Set(['empty', 'library', 'read', 'lost'])
    const isRead = (hash: string) => kinds.has(parseAddress(`#${hash}`).kind)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isRead))
  })
  test('there is nothing to link to before the library is here', () => {
    expect(formatAddress({ ...state(PLAIN), library: { kind: 'loading' } })).toBeNull()
  })
})

describe('a step of history', () => {
  const same = (one: string, other: string) => isSamePlace(one, other)
  test('is the other view', () => {
    expect(same(`${PAIR}?view=list`, `${PAIR}?view=aligned`)).toBe(false)
  })
  test('and is the same where none had been chosen', () => {
    expect(same(PAIR, `${PAIR}?view=desk`)).toBe(true)
    expect(same(`${PAIR}?view=list`, `${PAIR}?view=list&hide=cue&order=reading`)).toBe(true)
  })
  test('is another pair or screen', () => {
    expect(same(PAIR, '#/read/qom/mehr/qom/al-jazeera')).toBe(false)
    expect(same(PAIR, '#/library')).toBe(false)
  })
  test('is no other filter or selection', () => {
    expect(same(`${PAIR}?at=L1`, `${PAIR}?every&at=L2`)).toBe(true)
  })
})

function anyId(): fc.Arbitrary<string> {
  const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
  return fc.tuple(slug, slug).map((parts) => parts.join('/'))
}
