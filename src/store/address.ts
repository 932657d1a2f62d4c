import type { Problem } from '../view/problems.ts'
import type { EntryId, Listing } from '../view/model.ts'
import {
  FILTERS,
  type Filter,
  LIST_ORDERS,
  LISTINGS,
  type ListOrder,
  type State,
  type View,
  VIEWS,
} from './model.ts'

/** What a link can say. Links look like `#/read/<speech>/<left>/<speech>/<right>?view=aligned&mute=reframed&every&possible&at=L12`; without a view, the articles’ relationship chooses it. In the list: `?view=list&order=reading&hide=cue,naming&entry=F6`. */
export type Address =
  | { readonly kind: 'empty' }
  /** `query` is for the library’s screen to understand: `search=rain&origin=own&order=date`. */
  | { readonly kind: 'library'; readonly query: string }
  | ReadAddress
  | { readonly kind: 'lost'; readonly problem: Problem }

export interface ReadAddress {
  readonly kind: 'read'
  readonly pair: { readonly left: string; readonly right: string }
  readonly view: View | null
  readonly listOrder: ListOrder
  readonly unlisted: readonly Listing[]
  readonly muted: readonly Filter[]
  readonly everyWord: boolean
  readonly onlyDifferences: boolean
  readonly possible: boolean
  readonly exactSpelling: boolean
  readonly selected: string | null
  /** The entry of the list that a reader was at; null in the other view. */
  readonly entry: EntryId | null
}

/** What a link that says nothing of its settings means. */
export const PLAIN: Omit<ReadAddress, 'pair'> = {
  kind: 'read',
  view: null,
  listOrder: 'rank',
  unlisted: [],
  muted: [],
  everyWord: false,
  onlyDifferences: false,
  possible: false,
  exactSpelling: false,
  selected: null,
  entry: null,
}

const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u
const ROW_ID = /^[LR](?:0|[1-9]\d*)$/u
const ENTRY_ID = /^[FLR](?:0|[1-9]\d*)$/u

/** The link to what the page shows; null while there is nothing to link to. */
export function formatAddress(
  state: Pick<State, 'screen' | 'pair' | 'library' | 'shelfQuery' | ReadingKeys>,
): string | null {
  if (state.library.kind !== 'ready' || state.screen === 'lost') return null
  if (state.screen === 'library') return `#/library${state.shelfQuery && `?${state.shelfQuery}`}`
  if (!state.pair) return null
  const settings = [
    ...(state.view === null ? [] : [`view=${state.view}`]),
    ...(state.listOrder === 'reading' ? ['order=reading'] : []),
    ...namesSetting('hide', state.unlisted),
    ...namesSetting('mute', state.muted),
    ...(state.everyWord ? ['every'] : []),
    ...(state.onlyDifferences ? ['only-differences'] : []),
    ...(state.possible ? ['possible'] : []),
    ...(state.exactSpelling ? ['exact-spelling'] : []),
    ...(state.selected === null ? [] : [`at=${state.selected}`]),
    ...(state.view === 'list' && state.entry !== null ? [`entry=${state.entry}`] : []),
  ]
  const path = `#/read/${state.pair.left}/${state.pair.right}`
  return settings.length === 0 ? path : `${path}?${settings.join('&')}`
}

function namesSetting(key: string, names: readonly string[]): readonly string[] {
  return names.length > 0 ? [`${key}=${names.join(',')}`] : []
}

type ReadingKeys = Exclude<keyof ReadAddress, 'kind' | 'pair'>

/** Reads any hash; what cannot be understood is `lost`, with the part that is damaged. */
export function parseAddress(hash: string): Address {
  const text = decoded(hash.replace(/^#/u, ''))
  if (text === null) return damaged(hash)
  const [path = '', query = ''] = splitOnce(text, '?')
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0) return { kind: 'empty' }
  // Not decoded: a search may hold signs that links are made of.
  if (parts.length === 1 && parts[0] === 'library')
    return { kind: 'library', query: splitOnce(hash, '?')[1] ?? '' }
  const [screen, leftSpeech, left, rightSpeech, right] = parts
  const isPair = screen === 'read' && parts.length === 5 && parts.every((part) => SLUG.test(part))
  if (!isPair) return damaged(path)
  return withSettings({ left: `${leftSpeech}/${left}`, right: `${rightSpeech}/${right}` }, query)
}

/**
 * Whether two links lead to the same articles in the same view: then going between them is no step of history. A view
 * that nobody had chosen yet is any view.
 */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [parseAddress(one), parseAddress(other)]
  if (a.kind !== 'read' || b.kind !== 'read') return a.kind === b.kind && a.kind !== 'lost'
  const isSameView = a.view === b.view || a.view === null
  return a.pair.left === b.pair.left && a.pair.right === b.pair.right && isSameView
}

function withSettings(pair: ReadAddress['pair'], query: string): Address {
  const settings = new URLSearchParams(query)
  const named = settings.get('view')
  const view = VIEWS.find((name) => name === named) ?? null
  if (view !== named) return damaged(`view=${named}`)
  const order = settings.get('order') ?? PLAIN.listOrder
  const listOrder = LIST_ORDERS.find((name) => name === order)
  if (listOrder === undefined) return damaged(`order=${order}`)
  const unlisted = namesIn(settings, 'hide', LISTINGS)
  if (typeof unlisted === 'string') return damaged(unlisted)
  const muted = namesIn(settings, 'mute', FILTERS)
  if (typeof muted === 'string') return damaged(muted)
  const selected = settings.get('at')
  if (selected !== null && !ROW_ID.test(selected)) return damaged(`at=${selected}`)
  const entry = settings.get('entry')
  if (entry !== null && !ENTRY_ID.test(entry)) return damaged(`entry=${entry}`)
  return {
    kind: 'read',
    pair,
    view,
    listOrder,
    unlisted,
    muted,
    everyWord: settings.has('every'),
    onlyDifferences: settings.has('only-differences'),
    possible: settings.has('possible'),
    exactSpelling: settings.has('exact-spelling'),
    selected,
    entry: view === 'list' ? entry : null,
  }
}

/** The names that a setting lists, in the order of those known; or the damaged part, where one is not known. */
function namesIn<T extends string>(
  settings: URLSearchParams,
  key: string,
  known: readonly T[],
): readonly T[] | string {
  const names = (settings.get(key) ?? '').split(',').filter((name) => name !== '')
  const unknown = names.find((name) => !(known as readonly string[]).includes(name))
  return unknown === undefined ? known.filter((name) => names.includes(name)) : `${key}=${unknown}`
}

function damaged(part: string): Address {
  return { kind: 'lost', problem: { kind: 'damaged-link', part } }
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
