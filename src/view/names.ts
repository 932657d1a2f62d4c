import type { Side } from '../engine/model.ts'
import { isolated } from './direction.ts'
import { quotedText } from './wording.ts'

/** What the two articles compared are called wherever the page speaks of them. */
export type OutletNames = Readonly<Record<Side, string>>

/** An outlet as far as it is known; names are never guessed. */
export interface KnownOutlets {
  readonly left?: string | undefined
  readonly right?: string | undefined
}

/** An outlet by name, or `unknown outlet`. */
export function outletText(outlet: string | undefined): string {
  return outlet?.trim() || 'unknown outlet'
}

/** A title, or `untitled`. */
export function titleText(title: string | undefined): string {
  return title?.trim() || 'untitled'
}

/** Names that always tell the two apart: `Tehran Times (left)` where one outlet wrote both, by their sides where none is named. */
export function outletNames(outlets: KnownOutlets): OutletNames {
  if (!outlets.left?.trim() && !outlets.right?.trim()) return { left: 'Left text', right: 'Right text' }
  const left = isolated(outletText(outlets.left))
  const right = isolated(outletText(outlets.right))
  if (left.toLowerCase() !== right.toLowerCase()) return { left, right }
  return { left: `${left} (left)`, right: `${right} (right)` }
}

/** What a list of articles knows of one. */
interface ListedArticle {
  readonly outlet?: string
  readonly title?: string
  readonly opening?: string
}

/** By its title, or else by the words that it opens with. */
export function headingText({ title, opening }: ListedArticle): string {
  return titleText(title || (opening && quotedText(opening)))
}

/** One line for a list of articles: `Tehran Times: Ayatollah Khamenei: Americans must leave the region`. A pasted one needs no outlet. */
export function articleText(article: ListedArticle): string {
  const heading = headingText(article)
  return article.opening && !article.outlet ? heading : `${outletText(article.outlet)}: ${heading}`
}

/** The title of the tab: `Tehran Times beside Al Jazeera · Variorum` */
export function pageTitle(names: OutletNames): string {
  return `${names.left} beside ${names.right} · Variorum`
}
