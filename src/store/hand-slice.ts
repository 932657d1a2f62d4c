import { type Comparing, isOfSameTexts } from './comparing.ts'
import type { Desk } from './hand-work.ts'
import type { Actions } from './actions.ts'
import type { HandAct, State } from './model.ts'
import { readyOf } from './selectors.ts'
import type { SliceTools } from './slice.ts'

type HandSlice = Pick<State, 'hand' | 'exactSpelling' | 'isComparing' | 'isHandKept' | 'handNote'> &
  Pick<
    Actions,
    | 'breakMatch'
    | 'keepMatch'
    | 'joinSentences'
    | 'undoHand'
    | 'redoHand'
    | 'clearHand'
    | 'spellExactly'
    | 'dismissHandNote'
  >

/** The reader’s word on matches and spelling. What follows from it is loaded with the first word. */
export function createHandSlice(tools: SliceTools, comparing: Comparing): HandSlice {
  const { set, get, services } = tools
  const work = async (run: (on: typeof import('./hand-work.ts'), desk: Desk) => Promise<void>) => {
    try {
      const [on, words] = await Promise.all([import('./hand-work.ts'), services.loadHandWords()])
      await run(on, { tools, comparing, words })
    } catch {
      const message = services.words.problem({ kind: 'part-missing' })
      set({ handNote: message, announcement: message })
    }
  }
  const act = (what: HandAct) => {
    const seen = readyOf(get())
    return work(async ({ perform }, desk) => {
      // The first word waits for the code: meanwhile the reader may have gone on to other texts.
      if (isOfSameTexts(seen, readyOf(get()))) await perform(desk, what)
    })
  }
  services.hands.onChange(() => void work(({ adopt }, desk) => adopt(desk)))
  return {
    hand: null,
    exactSpelling: false,
    isComparing: false,
    isHandKept: true,
    handNote: null,
    breakMatch: (match) => void act({ kind: 'break', match }),
    keepMatch: (match) => void act({ kind: 'keep', match }),
    joinSentences: (left, right) => void act({ kind: 'join', left, right }),
    undoHand: () => void act({ kind: 'undo' }),
    redoHand: () => void act({ kind: 'redo' }),
    clearHand: () => void act({ kind: 'clear' }),
    spellExactly: (exact) => act({ kind: 'spell', exact }),
    dismissHandNote: () => set({ handNote: null }),
  }
}
