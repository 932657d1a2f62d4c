import type { Problem } from '../view/problems.ts'
import type { ReadyComparison, ShownArticle } from './model.ts'
import { outletsOf, shownItems } from './selectors.ts'
import { findArticle, type Shelf } from './shelf.ts'
import type { SliceTools } from './slice.ts'

type Result =
  | { readonly kind: 'ready'; readonly value: ReadyComparison }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly problem: Problem }

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
  const found = [pair.left, pair.right].map((id) => findArticle(library.value, pasted, id))
  const taken = await Promise.all(
    found.map((article, at) => {
      const id = at === 0 ? pair.left : pair.right
      return article
        ? shelf.take(article)
        : ({ kind: 'failed', problem: { kind: 'unknown-article', id } } as const)
    }),
  )
  const failed = taken.find((outcome) => outcome.kind === 'failed')
  if (failed) return failed
  const [left, right] = taken.flatMap((outcome) => (outcome.kind === 'ready' ? outcome.value : []))
  return left && right && isNewest() ? compareArticles(tools, left, right) : { kind: 'dropped' }
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
  return { kind: 'ready', value: { left, right, comparison, layout: services.layoutOf(comparison) } }
}

/** Shows a result and says so; a selected row that does not stand in it is let go. */
function settle({ set, get, services }: SliceTools, result: Exclude<Result, { kind: 'dropped' }>): void {
  const { words } = services
  if (result.kind === 'failed') {
    const message = words.problem(result.problem)
    set({ reading: { kind: 'failed', message }, announcement: message })
    return
  }
  const { comparison } = result.value
  const { selected } = get()
  const items = shownItems({ ...get(), reading: result })
  const stands = selected === null || items.some((item) => item.kind === 'row' && item.row.id === selected)
  const announcement = stands
    ? words.ready(outletsOf(result.value), comparison.relationship.kind)
    : words.problem({ kind: 'unknown-row', row: selected })
  set({ reading: result, selected: stands ? selected : null, announcement })
}
