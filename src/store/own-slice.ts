import type { Kept } from '../library/own-model.ts'
import type { Comparing } from './comparing.ts'
import type { Actions, State } from './model.ts'
import type { OwnWork } from './own-work.ts'
import type { SliceTools } from './slice.ts'

type OwnSlice = Pick<State, 'own' | 'isOwnKept' | 'ownNote' | 'adding' | 'deleted'> &
  Omit<OwnWork, 'hear'> &
  Pick<Actions, 'openAdding' | 'closeAdding' | 'dismissOwnNote'>

/** The articles that the reader brought. What is done to them is loaded when there are some. */
export function createOwnSlice(tools: SliceTools, comparing: Comparing) {
  const { set, services } = tools
  /** `missed`: what comes of it where the code for it cannot be had. */
  const later = async <T, M>(
    does: (work: OwnWork) => Promise<T>,
    missed: (kept: Kept) => M,
  ): Promise<T | M> => {
    try {
      const [{ createOwnWork }, parts] = await Promise.all([import('./own-work.ts'), services.own.load()])
      return await does(createOwnWork({ ...tools, comparing, parts }))
    } catch {
      const detail = services.words.problem({ kind: 'part-missing' })
      set({ ownNote: detail, announcement: detail })
      return missed({ kind: 'failed', detail })
    }
  }
  const hear = (what: 'articles' | 'outdated') => later((own) => own.hear(what), nothing)
  services.own.onChange(hear)
  const slice: OwnSlice = {
    own: { speeches: [], articles: [] },
    isOwnKept: true,
    ownNote: null,
    adding: null,
    deleted: null,
    openAdding: (adding = { files: [] }) => set({ adding }),
    closeAdding: () => set({ adding: null }),
    keepArticles: (...all) =>
      later(
        (own) => own.keepArticles(...all),
        (kept) => ({ kept, ids: [] }),
      ),
    editArticle: (article) => later((own) => own.editArticle(article), itself),
    moveArticles: (...all) => later((own) => own.moveArticles(...all), itself),
    deleteArticles: (ids) => later((own) => own.deleteArticles(ids), itself),
    undoDeletion: () => later((own) => own.undoDeletion(), itself),
    keepSpeech: (speech) => later((own) => own.keepSpeech(speech), itself),
    deleteSpeech: (slug) => later((own) => own.deleteSpeech(slug), itself),
    backUp: () => later((own) => own.backUp(), nothing),
    restore: (text) =>
      later(
        (own) => own.restore(text),
        (kept) => ({ kind: 'not-kept', kept }) as const,
      ),
    ownUsage: () =>
      later(
        (own) => own.ownUsage(),
        () => ({ isPersisted: false }),
      ),
    dismissOwnNote: () => set({ ownNote: null }),
  }
  return { slice, takeOwn: () => hear('articles') }
}

function nothing(): void {}

function itself(kept: Kept): Kept {
  return kept
}
