import type { Side } from '../engine/model.ts'
import { isolated } from './direction.ts'

/** What the two articles compared are called wherever the page speaks of them. */
export type OutletNames = Readonly<Record<Side, string>>

/** An outlet as far as it is known; names are never guessed. */
export interface KnownOutlets {
  readonly left?: string | undefined
  readonly right?: string | undefined
}

const SIDE_TEXT: Readonly<Record<Side, string>> = { left: 'left', right: 'right' }

export function outletText(outlet: string | undefined): string {
  return outlet?.trim() || 'unknown outlet'
}

export function titleText(title: string | undefined): string {
  return title?.trim() || 'untitled'
}

/** Names that always tell the two apart: `Tehran Times (left)` where one outlet wrote both, or none is named. */
export function outletNames(outlets: KnownOutlets): OutletNames {
  const left = isolated(outletText(outlets.left))
  const right = isolated(outletText(outlets.right))
  if (left.toLowerCase() !== right.toLowerCase()) return { left, right }
  return { left: `${left} (${SIDE_TEXT.left})`, right: `${right} (${SIDE_TEXT.right})` }
}

/** One line for a list of articles: `Tehran Times: Ayatollah Khamenei: Americans must leave the region`. */
export function articleText(article: { readonly outlet?: string; readonly title?: string }): string {
  return `${outletText(article.outlet)}: ${titleText(article.title)}`
}

export function pageTitle(names: OutletNames): string {
  return `${names.left} beside ${names.right} · Variorum`
}
