import { type Comparing, textsOf } from './comparing.ts'
import { NOTHING_SAID } from './hand.ts'
import type { Actions, HandAct, ReadyComparison, State } from './model.ts'
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
  const act = async (what: HandAct) => {
    const seen = readyOf(get())
    try {
      const [{ perform }, words] = await Promise.all([import('./hand-work.ts'), services.loadHandWords()])
      // The first word waits for the code: meanwhile the reader may have gone on to other texts.
      if (isOfSameTexts(seen, readyOf(get()))) await perform({ tools, comparing, words }, what)
    } catch {
      const message = services.words.problem({ kind: 'part-missing' })
      set({ handNote: message, announcement: message })
    }
  }
  /** What is being opened may have read the older hand: it is on the page before the newer one is followed. */
  const adopt = async (): Promise<void> => {
    await comparing.opened()
    const ready = readyOf(get())
    if (!ready) return
    const hand = (await services.hands.read(textsOf(ready))) ?? NOTHING_SAID
    if (isOfSameTexts(ready, readyOf(get()))) await act({ kind: 'adopt', hand })
    else await adopt()
  }
  services.hands.onChange(() => void adopt())
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
    async spellExactly(exact) {
      if (exact !== get().exactSpelling) await act({ kind: 'spell', exact })
    },
    dismissHandNote: () => set({ handNote: null }),
  }
}

/** A comparison made anew keeps its two articles. */
function isOfSameTexts(one: ReadyComparison | null, other: ReadyComparison | null): boolean {
  return one?.left === other?.left && one?.right === other?.right
}
