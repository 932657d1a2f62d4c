import type { Change, Kept, OwnLibrary } from '../library/own-model.ts'
import type { Actions } from './actions.ts'
import type { State } from './model.ts'
import { restoreBackup, saveBackup } from './own-backup.ts'
import { isThere, type OwnDesk } from './own-desk.ts'
import { findArticle } from './shelf.ts'

/** What is done to the reader’s own library. Each change is kept whole or not at all, then read again. */
export interface OwnWork
  extends Pick<
    Actions,
    | 'keepArticles'
    | 'editArticle'
    | 'moveArticles'
    | 'deleteArticles'
    | 'undoDeletion'
    | 'keepSpeech'
    | 'deleteSpeech'
    | 'backUp'
    | 'restore'
    | 'ownUsage'
  > {
  /** Shows what is kept, at the start and when another tab has changed it, or its shape. */
  readonly hear: (what: 'articles' | 'outdated') => Promise<void>
}

export function createOwnWork(desk: OwnDesk): OwnWork {
  const { set, get, services, parts } = desk
  const change = (what: Change) => keep(desk, what)
  return {
    async hear(what) {
      if (what === 'outdated') note(desk, { kind: 'outdated' })
      else adopt(desk, await parts.storage.list())
    },
    async keepArticles(articles, speeches) {
      const put = articles.map((article) => parts.brought(article, `own/${services.freshId()}`))
      const kept = await change({ put, putSpeeches: speeches })
      if (kept.kind === 'kept') void parts.storage.persist()
      return { kept, ids: isThere(kept) ? put.map(({ id }) => id) : [] }
    },
    editArticle: (article) => change({ edit: [article] }),
    moveArticles: (ids, speech) =>
      change({ edit: chosen(get(), ids).map((article) => ({ ...article, speech })) }),
    async deleteArticles(ids) {
      const texts = await parts.storage.texts(ids)
      const deleted = chosen(get(), ids).flatMap((article) => {
        const text = texts.get(article.id)
        return text === undefined ? [] : [{ ...article, text }]
      })
      const kept = await change({ remove: ids })
      if (isThere(kept)) set({ deleted })
      return kept
    },
    async undoDeletion() {
      const kept = await change({ put: get().deleted ?? [] })
      if (isThere(kept)) set({ deleted: null })
      return kept
    },
    keepSpeech: (speech) => change({ putSpeeches: [speech] }),
    deleteSpeech: (slug) => change({ removeSpeeches: [slug] }),
    backUp: () => saveBackup(desk),
    ownUsage: parts.storage.usage,
    restore: (text) => restoreBackup(desk, text, change),
  }
}

function chosen({ own }: State, ids: readonly string[]) {
  const wanted = new Set(ids)
  return own.articles.filter(({ id }) => wanted.has(id))
}

async function keep(desk: OwnDesk, change: Change): Promise<Kept> {
  const { storage } = desk.parts
  const kept = await storage.change(change)
  if (isThere(kept)) adopt(desk, await storage.list())
  note(desk, kept)
  return kept
}

/** Says what went wrong; that nothing outlasts the page is said once. */
function note({ set, get, parts }: OwnDesk, kept: Kept): void {
  const isOwnKept = kept.kind !== 'in-memory'
  const isNews = isOwnKept || get().isOwnKept
  const ownNote = isNews ? parts.words.kept(kept) : null
  set({ isOwnKept, ...(ownNote !== null && { ownNote, announcement: ownNote }) })
}

/** The library with what is kept now; the articles on the page are compared anew where something else is said of them. */
function adopt({ set, get, parts, comparing }: OwnDesk, own: OwnLibrary): void {
  const { library, pair } = get()
  if (library.kind !== 'ready') return set({ own })
  const value = parts.merge(library.value, own)
  const place = (index: typeof value, id: string) => {
    const found = findArticle(index, [], id)
    return found && JSON.stringify([found.speech?.slug, found.entry])
  }
  const isOther = (id: string) => {
    const now = place(value, id)
    return now !== null && now !== place(library.value, id)
  }
  const isStale = pair !== null && (isOther(pair.left) || isOther(pair.right))
  set({ own, library: { kind: 'ready', value }, ...(isStale && { reading: { kind: 'loading' } }) })
  if (isStale) void comparing.open()
}
