import type { Change, Kept, OwnLibrary } from '../library/own-model.ts'
import type { RestoreReport } from '../library/backup/model.ts'
import { isThere, type OwnDesk } from './own-desk.ts'
import { settingsIn, settingsOf } from './settings.ts'

/** The reader’s whole library as a file, and back. */

/** `ids`: these articles alone, with their speeches and nothing of the reader’s besides: such a file may be passed on. */
export async function saveBackup(
  { get, set, services, parts }: OwnDesk,
  ids?: readonly string[],
): Promise<void> {
  const { storage, words } = parts
  const { speeches, articles } = listed(await storage.list(), ids)
  const texts = await storage.texts(articles.map(({ id }) => id))
  const whole = articles.flatMap((article) => {
    const text = texts.get(article.id)
    return text === undefined ? [] : [{ ...article, text }]
  })
  const hands = ids ? [] : await storage.hands()
  const settings = ids ? {} : { ...settingsIn(get()) }
  await services.report.save(parts.writeBackup({ speeches, articles: whole, hands, settings }))
  set({ announcement: words.backedUp(whole.length) })
}

function listed(own: OwnLibrary, ids: readonly string[] | undefined): OwnLibrary {
  if (!ids) return own
  const wanted = new Set(ids)
  const articles = own.articles.filter(({ id }) => wanted.has(id))
  const filed = new Set(articles.map(({ speech }) => speech))
  return { articles, speeches: own.speeches.filter(({ slug }) => filed.has(slug)) }
}

/** All of a file is looked at before anything is changed, and all of it is kept in one change. */
export async function restoreBackup(
  { set, services, parts }: OwnDesk,
  text: string,
  keep: (change: Change) => Promise<Kept>,
): Promise<RestoreReport> {
  const outcome = parts.readBackup(text)
  if (outcome.kind === 'refused') return outcome
  const { storage } = parts
  const own = await storage.list()
  const there = { own, hands: await storage.hands(), freshId: () => `own/${services.freshId()}` }
  const { change, added, already, hands } = parts.mergeBackup(outcome.backup, there)
  const kept = await keep(change)
  if (!isThere(kept)) return { kind: 'not-kept', kept }
  const settings = Object.keys(outcome.backup.settings).length > 0
  if (settings) set(settingsOf(outcome.backup.settings))
  return { kind: 'restored', added, already, hands, settings }
}
