import type { Change, Edit, Kept, OwnArticle, OwnLibrary, OwnSpeech } from '../library/own-model.ts'
import type { Actions } from './actions.ts'
import type { State, Undoable } from './model.ts'
import { restoreBackup, saveBackup } from './own-backup.ts'
import { isThere, type OwnDesk, say } from './own-desk.ts'
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
    | 'editSpeech'
    | 'deleteSpeech'
    | 'backUp'
    | 'restore'
    | 'ownUsage'
  > {
  /** Shows what is kept, at the start and when another tab has changed it, or its shape. */
  readonly hear: (what: 'articles' | 'outdated') => Promise<void>
}

/** @param desk the state, what it is kept with, and the words for it */
export function createOwnWork(desk: OwnDesk): OwnWork {
  const { set, get, services, parts } = desk
  const change = async (what: Change) => {
    const kept = await keep(desk, what)
    note(desk, kept)
    return kept
  }
  /** A change that can be undone; `undoable` says how, where it was made. */
  const changeBack = async (what: Change, undoable: Partial<Undoable>) => {
    const kept = await change(what)
    const next = { ...undone(kept), ...undoable }
    // A second press finds nothing left to do: what the first one did can still be undone.
    if (isThere(kept) && Object.values(next).some((part) => part.length > 0)) set({ undoable: next })
    return kept
  }
  return {
    async hear(what) {
      if (what === 'outdated') note(desk, { kind: 'outdated' })
      else await showKept(desk)
    },
    async keepArticles(articles, speeches) {
      const put = articles.map((article) => parts.brought(article, `own/${services.freshId()}`))
      const kept = await change({ put, putSpeeches: speeches })
      if (kept.kind === 'kept') void parts.storage.persist()
      return { kept, ids: isThere(kept) ? put.map(({ id }) => id) : [] }
    },
    async editArticle({ before, after }, fresh) {
      const text = await parts.storage.text(after.id)
      const edited = text === null ? after : parts.renamed({ before, after }, text)
      return asked(desk, { edit: [{ before, after: edited }], ...(fresh && { putSpeeches: [fresh] }) })
    },
    moveArticles(ids, speech, fresh) {
      const moved = moves(chosen(get(), ids), speech)
      return changeBack({ edit: moved, ...(fresh && { putSpeeches: [fresh] }) }, { moved })
    },
    deleteArticles: (ids) => changeBack({ remove: ids }, {}),
    async undoDeletion() {
      const { articles, speeches, moved } = get().undoable ?? NOTHING
      const back = moved.map(({ before, after }) => ({ before: after, after: before }))
      const kept = await change({ put: articles, putSpeeches: speeches, edit: back })
      if (isThere(kept)) set({ undoable: null })
      return kept
    },
    editSpeech: (edit) => asked(desk, naming(get(), edit, `own-${services.freshId()}`)),
    deleteSpeech(slug, moveTo) {
      const { articles, speeches } = get().own
      const filed = moveTo === undefined ? [] : articles.filter(({ speech }) => speech === slug)
      const moved = moves(filed, moveTo ?? slug)
      const gone = speeches.filter((speech) => speech.slug === slug)
      return changeBack({ edit: moved, removeSpeeches: [slug] }, { moved, speeches: gone })
    },
    backUp: (ids) => saveBackup(desk, ids),
    ownUsage: parts.storage.usage,
    restore: (text) => restoreBackup(desk, text, change),
  }
}

function chosen({ own }: State, ids: readonly string[]) {
  const wanted = new Set(ids)
  return own.articles.filter(({ id }) => wanted.has(id))
}

function moves(articles: readonly OwnArticle[], speech: string): readonly Edit<OwnArticle>[] {
  return articles.map((article) => ({ before: article, after: { ...article, speech } }))
}

/** A speech that is gone, but not its articles, is there again once it is named: as one of the reader’s own. */
function naming({ own }: State, edit: Edit<OwnSpeech>, fresh: string): Change {
  const { after } = edit
  const filed = own.articles.filter(({ speech }) => speech === after.slug)
  const isThereStill = own.speeches.some(({ slug }) => slug === after.slug)
  if (isThereStill || filed.length === 0) return { editSpeeches: [edit] }
  const slug = after.slug.startsWith('own-') ? after.slug : fresh
  return { putSpeeches: [{ ...after, slug }], edit: moves(filed, slug) }
}

const NOTHING: Undoable = { articles: [], speeches: [], moved: [] }

function undone(kept: Kept): Undoable {
  return { ...NOTHING, ...('removed' in kept && { articles: kept.removed }) }
}

/** A change that a form asks for: it shows itself what another tab did to the same. */
async function asked(desk: OwnDesk, change: Change): Promise<Kept> {
  const kept = await keep(desk, change)
  if (kept.kind !== 'clash') note(desk, kept)
  return kept
}

async function keep(desk: OwnDesk, change: Change): Promise<Kept> {
  const { storage } = desk.parts
  const kept = await storage.change(change)
  const isNews = kept.kind === 'clash' || kept.kind === 'gone'
  if (isThere(kept) || isNews) await showKept(desk)
  return kept
}

/** Where it cannot be read, what is shown stays as it is; why that is may have been said already. */
async function showKept(desk: OwnDesk): Promise<void> {
  const { storage, words } = desk.parts
  const own = await storage.list()
  if (own) adopt(desk, own)
  else if (desk.get().ownNote === null) say(desk, words.unread)
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
