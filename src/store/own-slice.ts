import type { Kept, Unkept } from '../library/own-model.ts'
import type { Comparing } from './comparing.ts'
import type { Actions } from './actions.ts'
import type { State } from './model.ts'
import type { OwnWork } from './own-work.ts'
import type { SliceTools } from './slice.ts'

type OwnSlice = Pick<State, 'own' | 'isOwnKept' | 'ownNote' | 'adding' | 'undoable'> &
  Omit<OwnWork, 'hear'> &
  Pick<Actions, 'openAdding' | 'closeAdding' | 'dismissOwnNote'>

/** The articles that the reader brought. What is done to them is loaded when there are some. */
export function createOwnSlice(tools: SliceTools, comparing: Comparing) {
  const { set, services } = tools
  /** `missed`: what comes of it where the code for it cannot be had. */
  const later =
    <A extends readonly unknown[], T, M>(
      act: (work: OwnWork) => (...given: A) => Promise<T>,
      missed: (kept: Unkept) => M,
    ) =>
    async (...given: A): Promise<T | M> => {
      try {
        const [{ createOwnWork }, parts] = await Promise.all([import('./own-work.ts'), services.own.load()])
        return await act(createOwnWork({ ...tools, comparing, parts }))(...given)
      } catch {
        const detail = services.words.problem({ kind: 'part-missing' })
        set({ ownNote: detail, announcement: detail })
        return missed({ kind: 'failed', detail })
      }
    }
  const hear = later((own) => own.hear, nothing)
  services.own.onChange(hear)
  const slice: OwnSlice = {
    own: { speeches: [], articles: [] },
    isOwnKept: true,
    ownNote: null,
    adding: null,
    undoable: null,
    openAdding: (adding = { files: [] }) => set({ adding }),
    closeAdding: () => set({ adding: null }),
    keepArticles: later(
      (own) => own.keepArticles,
      (kept) => ({ kept, ids: [] }),
    ),
    editArticle: later((own) => own.editArticle, itself),
    moveArticles: later((own) => own.moveArticles, itself),
    deleteArticles: later((own) => own.deleteArticles, itself),
    undoDeletion: later((own) => own.undoDeletion, itself),
    editSpeech: later((own) => own.editSpeech, itself),
    deleteSpeech: later((own) => own.deleteSpeech, itself),
    backUp: later((own) => own.backUp, nothing),
    restore: later(
      (own) => own.restore,
      (kept) => ({ kind: 'not-kept', kept }) as const,
    ),
    ownUsage: later(
      (own) => own.ownUsage,
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
