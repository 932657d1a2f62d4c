import type { Kept, OwnLibrary } from '../library/own-model.ts'
import type { Comparing } from './comparing.ts'
import type { Actions, State } from './model.ts'
import type { OwnWork } from './own-work.ts'
import type { SliceTools } from './slice.ts'

type OwnSlice = Pick<State, 'own' | 'isOwnKept' | 'ownNote' | 'adding' | 'deleted'> &
  Omit<OwnWork, 'adopt' | 'hear'> &
  Pick<Actions, 'openAdding' | 'closeAdding' | 'ownUsage' | 'dismissOwnNote'>

/** The articles that the reader brought. What is done to them is loaded when there are some. */
export function createOwnSlice(tools: SliceTools, comparing: Comparing) {
  const { set, services } = tools
  const work = async () => {
    const [{ createOwnWork }, parts] = await Promise.all([import('./own-work.ts'), services.loadOwnParts()])
    return createOwnWork({ ...tools, comparing, parts })
  }
  /** `missed`: what comes of it where the code for it cannot be had. */
  const later = async <T>(does: (work: OwnWork) => Promise<T>, missed: (kept: Kept) => T): Promise<T> => {
    try {
      return await does(await work())
    } catch {
      const detail = services.words.problem({ kind: 'part-missing' })
      set({ ownNote: detail, announcement: detail })
      return missed({ kind: 'failed', detail })
    }
  }
  const nothing = () => {}
  const itself = (kept: Kept) => kept
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
    backUp: () => later((own) => own.backUp(), nothing),
    restore: (text) =>
      later(
        (own) => own.restore(text),
        (kept) => ({ kind: 'not-kept', kept }),
      ),
    ownUsage: services.own.usage,
    dismissOwnNote: () => set({ ownNote: null }),
  }
  services.own.onChange((what) => void later((own) => own.hear(what), nothing))
  const adopt = (library: OwnLibrary) => later(async (own) => own.adopt(library), nothing)
  return { slice, adopt }
}
