import { type Comparing, isOfSameTexts, textsOf } from './comparing.ts'
import { acted, actedOn } from './hand-acts.ts'
import { carriedRow } from './carried-row.ts'
import { NOTHING_SAID } from './hand.ts'
import type { Asked, HandAct, ReadyComparison, State } from './model.ts'
import { comparedPair, readyOf, shownItems } from './selectors.ts'
import type { HandWords } from './services.ts'
import type { SliceTools } from './slice.ts'
import { viewFor } from './views.ts'

/** What the reader’s word is worked on with. */
export interface Desk {
  readonly tools: SliceTools
  readonly comparing: Comparing
  readonly words: HandWords
}

/**
 * Does what the reader says: the comparison on the page stays while it is made anew, and where that fails it stays
 * for good, with the reader’s word as before.
 */
export async function perform(desk: Desk, act: HandAct): Promise<void> {
  const { set, get, services } = desk.tools
  const before = readyOf(get())
  const asked = before && askedAfter(get(), act, before)
  if (!before || !asked) return
  const isOwnWord = act.kind !== 'adopt' && asked.hand !== get().hand
  set({ ...asked, isComparing: true })
  if (isOwnWord) void keep(desk)
  const result = await desk.comparing.again(before)
  if (result.kind === 'dropped') return
  if (result.kind === 'ready') return show(desk, result.value, act)
  const message = services.words.problem(result.problem)
  set({ ...readyOf(get())?.asked, isComparing: false, handNote: message, announcement: message })
  if (isOwnWord) void keep(desk)
}

/**
 * Follows what was said in another tab. What is being opened may have read the older hand: it is on the page before
 * the newer one is followed.
 */
export async function adopt(desk: Desk): Promise<void> {
  const { get, services } = desk.tools
  const opening = desk.comparing.opening()
  await opening
  if (opening !== desk.comparing.opening()) return adopt(desk)
  const ready = readyOf(get())
  if (!ready) return
  const hand = (await services.hands.read(textsOf(ready))) ?? NOTHING_SAID
  if (isOfSameTexts(ready, readyOf(get()))) await perform(desk, { kind: 'adopt', hand })
  else await adopt(desk)
}

function askedAfter({ hand, exactSpelling }: State, act: HandAct, ready: ReadyComparison): Asked | null {
  if (!hand) return null
  if (act.kind === 'spell') return act.exact === exactSpelling ? null : { hand, exactSpelling: act.exact }
  const next = acted(hand, act, ready.comparison)
  return next && { hand: next, exactSpelling }
}

/** Puts the newer comparison in the place of the older: who read on in a passage is still there. */
function show({ tools, words }: Desk, value: ReadyComparison, act: HandAct): void {
  const { set, get } = tools
  const state = get()
  const before = readyOf(state)
  if (!before) return
  const layouts = { before: before.layout, after: value.layout }
  const about = actedOn(act, before.comparison)
  const carried = (id: string | null) => carriedRow(layouts, id, about)
  const reading = { kind: 'ready', value } as const
  const selected = carried(state.selected)
  const pair = comparedPair(value)
  const said = words.said({ act: act.kind, pair, counts: value.layout.counts })
  set({
    reading,
    view: viewFor(pair.relationship, state.view),
    selected,
    visited: carried(state.visited),
    entry: null,
    isComparing: false,
    ...(isFolded({ ...state, reading }, selected) && { onlyDifferences: false }),
    announcement: [said, state.handNote].filter((part) => part !== null).join(' '),
  })
}

/** What the reader has just worked on is not folded away. */
function isFolded(state: State, selected: string | null): boolean {
  return (
    selected !== null && !shownItems(state).some((item) => item.kind === 'row' && item.row.id === selected)
  )
}

/** Where the browser does not keep it, the page says so once. */
async function keep({ tools, words }: Desk): Promise<void> {
  const { set, get, services } = tools
  const { hand } = get()
  const ready = readyOf(get())
  if (!hand || !ready) return
  const isHandKept = await services.hands.write(textsOf(ready), hand.now)
  const isNews = get().isHandKept && !isHandKept
  set({ isHandKept })
  if (!isNews) return
  set({ handNote: words.notKept, ...(get().isComparing ? {} : { announcement: words.notKept }) })
}
