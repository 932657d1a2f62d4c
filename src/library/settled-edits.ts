import type { Change, Edit, Kept, OwnArticle, OwnLibrary, OwnSpeech } from './own-model.ts'
import { mergedEdit } from './three-way.ts'

/** What is to be written for the edits of a change. */
interface Settled {
  readonly kind: 'settled'
  readonly articles: readonly OwnArticle[]
  readonly speeches: readonly OwnSpeech[]
}

/**
 * The edits of a change, put over what is kept in this moment; or why nothing of the change may be written. What
 * another tab has deleted meanwhile is not brought back by half.
 *
 * @param there what is kept of those that are edited
 */
export function settledEdits(
  change: Change,
  there: OwnLibrary,
): Settled | Extract<Kept, { readonly kind: 'clash' | 'gone' }> {
  const { edit = [], editSpeeches = [] } = change
  const articles = settled(edit, there.articles, ({ id }) => id)
  const speeches = settled(editSpeeches, there.speeches, ({ slug }) => slug)
  const clash = articles.clash ?? speeches.clash
  if (clash) return { kind: 'clash', clash }
  const found = articles.results.length + speeches.results.length
  const isAllGone = edit.length + editSpeeches.length > 0 && found === 0
  if (isAllGone && !doesMore(change)) return { kind: 'gone' }
  return { kind: 'settled', articles: articles.results, speeches: speeches.results }
}

function settled<T extends object>(edits: readonly Edit<T>[], there: readonly T[], key: (of: T) => string) {
  const known = new Map(there.map((record) => [key(record), record]))
  const merged = edits.flatMap((edit) => {
    const record = known.get(key(edit.after))
    return record ? [mergedEdit(edit, record)] : []
  })
  return {
    results: merged.flatMap((one) => (one.kind === 'merged' ? [one.result] : [])),
    clash: merged.find((one) => one.kind === 'clash')?.clash,
  }
}

/** It is not for the edits alone; a new speech is: its article is to be filed there. */
function doesMore({ put = [], remove = [], removeSpeeches = [] }: Change): boolean {
  return put.length + remove.length + removeSpeeches.length > 0
}
