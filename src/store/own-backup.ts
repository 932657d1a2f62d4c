import type { Change, Kept, KeptHand, OwnArticle, OwnLibrary, WholeArticle } from '../library/own-model.ts'
import type { RestoreReport } from '../library/backup/model.ts'
import { isThere, type OwnDesk, say } from './own-desk.ts'
import { settingsIn, settingsOf } from './settings.ts'

/** The reader’s whole library as a file, and back. */

/**
 * `ids`: these articles alone, with their speeches and nothing of the reader’s besides: such a file may be passed on.
 * A file holds all that it says it holds; where that cannot be read, none is saved.
 */
export async function saveBackup(desk: OwnDesk, ids?: readonly string[]): Promise<void> {
  const { get, set, services, parts } = desk
  const found = await wholeLibrary(desk, ids)
  if (found.kind === 'not-whole') return say(desk, parts.words.notBackedUp(found.textless))
  const { speeches, articles, hands } = found
  const settings = ids ? {} : { ...settingsIn(get()) }
  await services.report.save(parts.writeBackup({ speeches, articles, hands, settings }))
  set({ announcement: parts.words.backedUp(articles.length) })
}

type Found =
  | {
      readonly kind: 'whole'
      readonly speeches: OwnLibrary['speeches']
      readonly articles: readonly WholeArticle[]
      readonly hands: readonly KeptHand[]
    }
  /** These articles have no text; where there are none of them, nothing could be read. */
  | { readonly kind: 'not-whole'; readonly textless: readonly OwnArticle[] }

async function wholeLibrary({ parts }: OwnDesk, ids: readonly string[] | undefined): Promise<Found> {
  const { storage } = parts
  const own = await storage.list()
  const listed = own && chosen(own, ids)
  const texts = listed && (await storage.texts(listed.articles.map(({ id }) => id)))
  const hands = ids ? [] : await storage.hands()
  if (!listed || !texts || !hands) return { kind: 'not-whole', textless: [] }
  const textless = listed.articles.filter(({ id }) => !texts.has(id))
  if (textless.length > 0) return { kind: 'not-whole', textless }
  const articles = listed.articles.map((article) => ({ ...article, text: texts.get(article.id) ?? '' }))
  return { kind: 'whole', speeches: listed.speeches, articles, hands }
}

function chosen(own: OwnLibrary, ids: readonly string[] | undefined): OwnLibrary {
  if (!ids) return own
  const wanted = new Set(ids)
  const articles = own.articles.filter(({ id }) => wanted.has(id))
  const filed = new Set(articles.map(({ speech }) => speech))
  return { articles, speeches: own.speeches.filter(({ slug }) => filed.has(slug)) }
}

/** All of a file is looked at before anything is changed, and all of it is kept in one change. */
export async function restoreBackup(
  desk: OwnDesk,
  text: string,
  keep: (change: Change) => Promise<Kept>,
): Promise<RestoreReport> {
  const { set, services, parts } = desk
  const outcome = parts.readBackup(text)
  if (outcome.kind === 'refused') return outcome
  const [own, known] = await Promise.all([parts.storage.list(), parts.storage.hands()])
  if (!own || !known) return { kind: 'unread' }
  const there = { own, hands: known, freshId: () => `own/${services.freshId()}` }
  const { change, added, already, hands } = parts.mergeBackup(outcome.backup, there)
  const follow = hands > 0 ? await following(desk) : null
  const kept = await keep(change)
  if (!isThere(kept)) return { kind: 'not-kept', kept }
  await follow?.(kept.kind === 'kept')
  const settings = Object.keys(outcome.backup.settings).length > 0
  if (settings) set(settingsOf(outcome.backup.settings))
  return { kind: 'restored', added, already, hands, settings }
}

/**
 * How the pair on the page, and other tabs, have the hands that came back, before the next word is said: it would
 * stand in their place. Loaded before anything is changed: without it nothing is.
 */
async function following({ set, get, services, comparing }: OwnDesk) {
  const [{ adopt }, words] = await Promise.all([import('./hand-work.ts'), services.loadHandWords()])
  return async (isHandKept: boolean) => {
    services.hands.tell()
    if (!isHandKept && get().isHandKept) set({ isHandKept, handNote: words.notKept })
    await adopt({ tools: { set, get, services }, comparing, words })
  }
}
