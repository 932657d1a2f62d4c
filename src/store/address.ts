import type { Problem } from '../view/problems.ts'
import { FILTERS, type Filter, type State } from './model.ts'

/** What a link can say. Links look like `#/read/<speech>/<left>/<speech>/<right>?view=aligned&mute=reframed&every&at=L12`. */
export type Address =
  | { readonly kind: 'empty' }
  | { readonly kind: 'library' }
  | ReadAddress
  | { readonly kind: 'lost'; readonly problem: Problem }

export interface ReadAddress {
  readonly kind: 'read'
  readonly pair: { readonly left: string; readonly right: string }
  readonly muted: readonly Filter[]
  readonly everyWord: boolean
  readonly onlyDifferences: boolean
  readonly selected: string | null
}

/** The one view so far; links name it, so that they keep their meaning when there are more. */
const VIEW = 'aligned'

const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u
const ROW_ID = /^[LR](?:0|[1-9]\d*)$/u

/** The link to what the page shows; null while there is nothing to link to. */
export function formatAddress(
  state: Pick<State, 'screen' | 'pair' | 'library' | ReadingKeys>,
): string | null {
  if (state.library.kind !== 'ready' || state.screen === 'lost') return null
  if (state.screen === 'library') return '#/library'
  if (!state.pair) return null
  const muted = FILTERS.filter((filter) => state.muted.includes(filter))
  const settings = [
    `view=${VIEW}`,
    ...(muted.length > 0 ? [`mute=${muted.join(',')}`] : []),
    ...(state.everyWord ? ['every'] : []),
    ...(state.onlyDifferences ? ['only-differences'] : []),
    ...(state.selected === null ? [] : [`at=${state.selected}`]),
  ]
  return `#/read/${state.pair.left}/${state.pair.right}?${settings.join('&')}`
}

type ReadingKeys = 'muted' | 'everyWord' | 'onlyDifferences' | 'selected'

/** Reads any hash; what cannot be understood is `lost`, with the part that is damaged. */
export function parseAddress(hash: string): Address {
  const text = decoded(hash.replace(/^#/u, ''))
  if (text === null) return damaged(hash)
  const [path = '', query = ''] = splitOnce(text, '?')
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0) return { kind: 'empty' }
  if (parts.length === 1 && parts[0] === 'library') return { kind: 'library' }
  const [screen, leftSpeech, left, rightSpeech, right] = parts
  const isPair = screen === 'read' && parts.length === 5 && parts.every((part) => SLUG.test(part))
  if (!isPair) return damaged(path)
  return withSettings({ left: `${leftSpeech}/${left}`, right: `${rightSpeech}/${right}` }, query)
}

/** Whether two links lead to the same articles in the same view: then going between them is no step of history. */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [parseAddress(one), parseAddress(other)]
  if (a.kind !== 'read' || b.kind !== 'read') return a.kind === b.kind && a.kind !== 'lost'
  return a.pair.left === b.pair.left && a.pair.right === b.pair.right
}

function withSettings(pair: ReadAddress['pair'], query: string): Address {
  const settings = new URLSearchParams(query)
  const view = settings.get('view')
  if (view !== null && view !== VIEW) return damaged(`view=${view}`)
  const muted = (settings.get('mute') ?? '').split(',').filter((name) => name !== '')
  const unknown = muted.find((name) => !isFilter(name))
  if (unknown !== undefined) return damaged(`mute=${unknown}`)
  const selected = settings.get('at')
  if (selected !== null && !ROW_ID.test(selected)) return damaged(`at=${selected}`)
  return {
    kind: 'read',
    pair,
    muted: FILTERS.filter((filter) => muted.includes(filter)),
    everyWord: settings.has('every'),
    onlyDifferences: settings.has('only-differences'),
    selected,
  }
}

function isFilter(name: string): name is Filter {
  return (FILTERS as readonly string[]).includes(name)
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
