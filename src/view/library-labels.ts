import { isolated } from './direction.ts'
import type { Origin, OriginFilter, ShelfOrder } from './library-list.ts'
import { OWN_WORDS } from './own-messages.ts'
import { countText, numberText } from './wording.ts'

/** The words of the library’s screen. Loaded with it. */

export const LIBRARY_TEXT = {
  loading: 'Loading the library',
  own: 'Your own articles',
  privacy: 'What you bring stays in this browser: nothing is uploaded.',
  notKept:
    'This browser does not let the page keep anything: it may be a private window, or storage is switched off. What you bring lasts until the page is closed. Back it up to have it again.',
  none: 'None yet. Press “Add text”, drop files on this page, or paste an article here: text, web pages, Word, PDF and zip files are read.',
  add: 'Add text',
  backUp: 'Back up …',
  restore: 'Restore …',
  restoring: 'Reading the backup',
  search: 'Search',
  searchHint: 'Outlet, title, author or speech',
  origin: 'Show',
  speech: 'Speech',
  allSpeeches: 'All speeches',
  order: 'Order',
  list: 'Speeches and articles',
  nothing: 'Nothing of the library is like that.',
  clear: 'Show the whole library',
  compareSpeech: 'Compare this speech',
  compareChosen: 'Compare',
  chosen: 'Chosen articles',
  swap: 'Swap sides',
  notChosen: 'tick an article',
  unchoose: 'Do not compare',
  isRead: 'being read',
  emptySpeech: 'No articles yet.',
  edit: 'Edit',
  remove: 'Delete',
  undo: 'Undo',
  dismiss: 'Dismiss this message',
} as const

export const ORIGIN_TEXT: Readonly<Record<Origin, string>> = {
  bundled: 'bundled',
  own: 'yours',
  pasted: 'pasted, until the page is closed',
}

export const ORIGIN_FILTER_TEXT: Readonly<Record<OriginFilter, string>> = {
  all: 'All articles',
  bundled: 'Bundled ones',
  own: 'Your own',
}

export const ORDER_TEXT: Readonly<Record<ShelfOrder, string>> = {
  speech: 'By speech',
  date: 'Newest first',
  outlet: 'By outlet',
  added: 'Last added first',
  words: 'Longest first',
}

/** The dialogs for an article’s or a speech’s facts. */
export const EDIT_TEXT = {
  article: 'Edit article',
  speech: 'Edit speech',
  outlet: 'Outlet',
  title: 'Title',
  titleHint: 'What the article is called here; the headline in its text stays the outlet’s own',
  author: 'Author',
  date: 'Date',
  lang: 'Language',
  langHint: 'A tag such as en, de, fa or pt-BR; empty: told from the text',
  address: 'Web address',
  addressHint: 'Only noted, never opened',
  filedUnder: 'Speech',
  newSpeech: 'A new speech …',
  newTitle: 'Title of the new speech',
  newDate: 'Date of the new speech',
  note: 'The text itself stays as it is.',
  save: 'Save',
  noTitle: 'Give the speech a title.',
  removeSpeech: 'Delete speech',
  moveTo: 'Move its articles to',
  moveAndRemove: 'Move and delete',
} as const

/** `12 of 5,003 articles`, `5,003 articles` */
export function shownText(shown: number, of: number): string {
  const all = countText(of, 'article', 'articles')
  return shown === of ? all : `${numberText(shown)} of ${all}`
}

/** The library’s line for its own part: `12 articles, 1.4 MB of about 2 GB; the browser may clear it`. */
export function usageText(articles: number, usage: ShownUsage | null): string {
  const count = countText(articles, 'article', 'articles')
  if (usage?.used === undefined) return `${count}.`
  const room = usage.quota === undefined ? '' : ` of about ${bytesText(usage.quota)}`
  const fate = usage.isPersisted
    ? 'The browser keeps them until you delete them.'
    : 'The browser may clear them when the disk is nearly full: back them up.'
  return `${count}; the page takes ${bytesText(usage.used)}${room}. ${fate}`
}

interface ShownUsage {
  readonly used?: number
  readonly quota?: number
  readonly isPersisted: boolean
}

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** `1.4 MB`: by thousands, two digits where they say something. */
export function bytesText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
  const value = bytes / 1000 ** power
  return `${numberText(value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value))} ${UNITS[power]}`
}

/** What stands beside “Undo”. */
export function deletedText(count: number, name: string): string {
  return count === 1 ? `Deleted ${isolated(name)}.` : `Deleted ${countText(count, 'article', 'articles')}.`
}

/** How a control of one article is heard: `Edit The Herald: A bridge for all`. */
export function actOn(act: string, name: string): string {
  return `${act} ${isolated(name)}`
}

/** What became of something that was to be saved and was not; null where it is there, if only as long as the page. */
export function unsavedText(kept: Parameters<typeof OWN_WORDS.kept>[0]): string | null {
  return kept.kind === 'in-memory' ? null : OWN_WORDS.kept(kept)
}

/** Why a speech cannot simply go. */
export function withArticlesText(title: string, articles: number): string {
  return `${isolated(title)} has ${countText(articles, 'article', 'articles')}. They are not deleted with it: choose the speech that takes them.`
}
