import type { Problem } from '../view/problems.ts'
import type { ReadyComparison, ShownArticle } from './model.ts'
import { comparedPair, entryPlace, foldOf, isShown } from './selectors.ts'
import { findArticle, type Shelf } from './shelf.ts'
import { viewFor } from './views.ts'
import type { SliceTools } from './slice.ts'

type Result =
  | { readonly kind: 'ready'; readonly value: ReadyComparison }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly problem: Problem }

type Taken =
  | { readonly kind: 'ready'; readonly value: ShownArticle }
  | Extract<Result, { readonly kind: 'failed' }>

/**
 * Gives the function that compares the pair of the moment. Whatever arrives late, texts or results, is
 * let go where the reader has chosen anew since: only the newest run may write to the state.
 */
export function createComparing(tools: SliceTools, shelf: Shelf): () => Promise<void> {
  let newest = 0
  return async () => {
    const run = ++newest
    const isNewest = () => run === newest
    const result = await comparePair(tools, shelf, isNewest)
    if (isNewest() && result.kind !== 'dropped') settle(tools, result)
  }
}

async function comparePair(tools: SliceTools, shelf: Shelf, isNewest: () => boolean): Promise<Result> {
  const { library, pair, pasted } = tools.get()
  if (library.kind !== 'ready' || !pair) return { kind: 'dropped' }
  const take = async (id: string): Promise<Taken> => {
    const found = findArticle(library.value, pasted, id)
    return found ? shelf.take(found) : { kind: 'failed', problem: { kind: 'unknown-article', id } }
  }
  const [left, right] = await Promise.all([take(pair.left), take(pair.right)])
  if (left.kind === 'failed') return left
  if (right.kind === 'failed') return right
  return isNewest() ? compareArticles(tools, left.value, right.value) : { kind: 'dropped' }
}

async function compareArticles(
  { services }: SliceTools,
  left: ShownArticle,
  right: ShownArticle,
): Promise<Result> {
  const outcome = await services.engine.compare(left.article, right.article)
  if (outcome.kind === 'dropped') return outcome
  if (outcome.kind === 'failed') {
    return { kind: 'failed', problem: { kind: 'comparison-failed', detail: outcome.message } }
  }
  const { comparison } = outcome
  const layout = services.layoutOf(comparison)
  const entries = services.listOf(comparison, layout)
  return { kind: 'ready', value: { left, right, comparison, layout, entries } }
}

/**
 * Shows a result, in the view asked for or the one that suits it, and says so to whoever is still reading; a selected
 * row that does not stand in it is let go.
 */
function settle({ set, get, services }: SliceTools, result: Exclude<Result, { kind: 'dropped' }>): void {
  const { words } = services
  const say = (announcement: string) => (get().screen === 'read' ? { announcement } : {})
  if (result.kind === 'failed') {
    const message = words.problem(result.problem)
    set({ reading: { kind: 'failed', message }, ...say(message) })
    return
  }
  const { selected, entry } = get()
  const state = { ...get(), reading: result }
  const fold = foldOf(state, selected)
  const stands = selected === null || fold !== null || isShown(state, selected)
  const announcement = stands
    ? words.ready(comparedPair(result.value))
    : words.problem({ kind: 'unknown-row', row: selected })
  set({
    reading: result,
    view: viewFor(result.value.comparison.relationship.kind, get().view),
    unfolded: fold === null ? [] : [fold],
    selected: stands ? selected : null,
    visited: stands ? selected : null,
    ...entryPlace({ reading: result, entry }),
    ...say(announcement),
  })
}
