import { ORIGIN_FILTERS, SHELF_ORDERS, type ShelfQuery } from './library-list.ts'

/** What is asked of the library’s list, as a link says it: `search=rain+bridge&origin=own&order=date`. */

export const ALL: ShelfQuery = { search: '', origin: 'all', speech: '', order: 'speech' }

/** Only what is asked is said: the whole library is the empty text. */
export function formatShelfQuery(query: ShelfQuery): string {
  const said = NAMES.filter((name) => query[name] !== ALL[name]).map((name) => [name, query[name]])
  return new URLSearchParams(said).toString()
}

/** What is not understood is not asked. */
export function parseShelfQuery(text: string): ShelfQuery {
  const said = new URLSearchParams(text)
  const known = <T extends string>(name: string, values: readonly T[], otherwise: T) =>
    values.find((value) => value === said.get(name)) ?? otherwise
  return {
    search: said.get('search') ?? ALL.search,
    origin: known('origin', ORIGIN_FILTERS, ALL.origin),
    speech: said.get('speech') ?? ALL.speech,
    order: known('order', SHELF_ORDERS, ALL.order),
  }
}

const NAMES = ['search', 'origin', 'speech', 'order'] as const
