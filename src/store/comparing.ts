import type { Sided } from '../engine/model.ts'
import type { Problem } from '../view/problems.ts'
import { begun, optionsOf } from './hand.ts'
import type { Asked, ReadyComparison, ShownArticle } from './model.ts'
import { landingOf } from './landing.ts'
import { comparedPair, entryPlace } from './selectors.ts'
import { findArticle, type Shelf } from './shelf.ts'
import { viewFor } from './views.ts'
import type { SliceTools } from './slice.ts'

export type Compared =
  | { readonly kind: 'ready'; readonly value: ReadyComparison }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly problem: Problem }

type Taken =
  | { readonly kind: 'ready'; readonly value: ShownArticle }
  | Extract<Compared, { readonly kind: 'failed' }>

export interface Comparing {
  /** Compares the pair of the moment, and shows it. */
  readonly open: () => Promise<void>
  /** The opening of the pair of the moment, whether or not it succeeds; a newer one is another promise. */
  readonly opening: () => Promise<void>
  /** Compares the two articles on the page once more, as the reader asks now; the answer is not shown yet. */
  readonly again: (shown: ReadyComparison) => Promise<Compared>
}

/**
 * Whatever arrives late, texts or results, is let go where the reader has chosen anew since: only the newest run
 * may write to the state.
 */
export function createComparing(tools: SliceTools, shelf: Shelf): Comparing {
  let newest = 0
  let opening: Promise<void> = Promise.resolve()
  const run = async (compare: (isNewest: () => boolean) => Promise<Compared>): Promise<Compared> => {
    const own = ++newest
    const isNewest = () => own === newest
    const result = await compare(isNewest)
    return isNewest() ? result : { kind: 'dropped' }
  }
  const openPair = async () => {
    const result = await run((isNewest) => comparePair(tools, shelf, isNewest))
    if (result.kind !== 'dropped') settle(tools, result)
  }
  return {
    open: () => (opening = openPair()),
    opening: () => opening,
    again: ({ left, right }) => run(() => compareArticles(tools, { left, right }, tools.get())),
  }
}

async function comparePair(tools: SliceTools, shelf: Shelf, isNewest: () => boolean): Promise<Compared> {
  const { library, pair, pasted } = tools.get()
  if (library.kind !== 'ready' || !pair) return { kind: 'dropped' }
  const take = async (id: string): Promise<Taken> => {
    const found = findArticle(library.value, pasted, id)
    return found ? shelf.take(found) : { kind: 'failed', problem: { kind: 'unknown-article', id } }
  }
  const [left, right] = await Promise.all([take(pair.left), take(pair.right)])
  if (left.kind === 'failed') return left
  if (right.kind === 'failed') return right
  const shown = { left: left.value, right: right.value }
  const hand = tools.get().hand ?? begun(await tools.services.hands.read(textsOf(shown)))
  const { exactSpelling } = tools.get()
  return isNewest() ? compareArticles(tools, shown, { hand, exactSpelling }) : { kind: 'dropped' }
}

/** The two texts on the page: what a reader’s word on them is kept by. */
export function textsOf({ left, right }: Sided<ShownArticle>): Sided<string> {
  return { left: left.article.text, right: right.article.text }
}

/** A comparison made anew keeps its two articles. */
export function isOfSameTexts(one: ReadyComparison | null, other: ReadyComparison | null): boolean {
  return one?.left === other?.left && one?.right === other?.right
}

async function compareArticles(
  { services }: SliceTools,
  { left, right }: Sided<ShownArticle>,
  { hand, exactSpelling }: Asked,
): Promise<Compared> {
  const asked = { hand, exactSpelling }
  const outcome = await services.engine.compare(left.article, right.article, optionsOf(asked))
  if (outcome.kind === 'dropped') return outcome
  if (outcome.kind === 'failed') {
    return { kind: 'failed', problem: { kind: 'comparison-failed', detail: outcome.message } }
  }
  const { comparison } = outcome
  const layout = services.layoutOf(comparison)
  const entries = services.listOf(comparison, layout)
  return { kind: 'ready', value: { left, right, comparison, layout, entries, asked } }
}

/**
 * Shows a result, in the view asked for or the one that suits it, and says so to whoever is still reading; a selected
 * row that does not stand in it is let go.
 */
function settle({ set, get, services }: SliceTools, result: Exclude<Compared, { kind: 'dropped' }>): void {
  const { words } = services
  const say = (announcement: string) => (get().screen === 'read' ? { announcement } : {})
  if (result.kind === 'failed') {
    const message = words.problem(result.problem)
    set({ reading: { kind: 'failed', message }, ...say(message) })
    return
  }
  const { place, fold, problem } = landingOf({ ...get(), reading: result })
  const announcement = problem ? words.problem(problem) : words.ready(comparedPair(result.value))
  set({
    reading: result,
    hand: result.value.asked.hand,
    view: viewFor(result.value.comparison.relationship.kind, get().view),
    unfolded: fold,
    ...place,
    ...entryPlace({ reading: result, entry: get().entry }),
    ...say(announcement),
  })
}
