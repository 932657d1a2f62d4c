import type { RelationshipKind, Rule, Side } from '../engine/model.ts'
import type { ListEntry, Listing, RowKind } from './model.ts'
import type { OutletNames } from './names.ts'
import type { Place } from './places.ts'
import type { Setting } from './row-labels.ts'
import { placeText } from './row-labels.ts'
import { otherSide } from './sentences.ts'
import { countText, numberText, ordinalText } from './wording.ts'

/** The words of the list, apart from those of single findings. */

/** Names of the rules, for the filters. */
export const LISTING_TEXT: Readonly<Record<Listing, string>> = {
  figure: 'Figures',
  'quote-wording': 'Words inside quotation marks',
  'quote-form': 'Form of quotation',
  cue: 'Verbs of saying',
  certainty: 'Certainty and negation',
  naming: 'Naming',
  setting: 'Setting',
  headline: 'Headlines',
  prominence: 'Prominence',
  differences: 'Differences',
}

/** The order in which the engine ranks its rules: what changes most for a reader first. */
export const RANK: readonly Rule[] = [
  'figure',
  'quote-wording',
  'certainty',
  'cue',
  'setting',
  'naming',
  'quote-form',
  'headline',
  'prominence',
]

export const LIST_TEXT = {
  heading: 'Findings and differences',
  order: 'Order',
  orders: { rank: 'What changes most first', reading: 'Reading order' },
  rules: 'Rules listed',
  go: 'Show in the text',
  why: 'Why this is shown',
  showAll: 'List all',
  nothing: 'There is nothing to list: no rule found anything, and no passage differs.',
  nothingAcross: 'There is nothing to list: no passage of one speech stands in the other in other words.',
  noFinding: 'No rule found anything in this pair; listed are the passages that differ.',
  allOff: 'All rules are switched off, so nothing is listed.',
} as const

/** How the list is ordered, in a sentence; null where only one rule found anything, or none: there is little to order. */
export function orderNote(order: 'rank' | 'reading', entries: readonly ListEntry[]): string | null {
  const rules = new Set(entries.flatMap(({ finding, listing }) => (finding === null ? [] : listing)))
  return rules.size < 2 ? null : orderText(order)
}

function orderText(order: 'rank' | 'reading'): string {
  if (order === 'reading') return 'In the order of the two texts, as “Aligned” shows them.'
  const [first = '', ...rest] = RANK.map((rule) => LISTING_TEXT[rule].toLowerCase())
  return `First ${first}, differing ones before others, then ${rest.join(', ')}; within a rule in reading order. Quotes of one article alone follow, and passages that differ come last.`
}

/** How many entries of each sort a list has. */
interface EntryCounts {
  readonly findings: number
  readonly differences: number
}

/** `12 findings and 19 differences` */
export function countsText({ findings, differences }: EntryCounts): string {
  return `${countText(findings, 'finding', 'findings')} and ${countText(differences, 'difference', 'differences')}`
}

/** What the two counts count. */
export function countedText(relationship: RelationshipKind): string {
  const kinds =
    relationship === 'other-speech'
      ? 'that both speeches have, in other words or at another place'
      : 'marked as reframed, moved, unsure or only in one'
  return `A finding is one thing that one rule found; a difference is a passage ${kinds}. One passage can be both, and is listed for each.`
}

/** `3rd sentence of 29`, `12th and 13th sentences of 29`, `headline, 3rd sentence of 29`. */
export function placesText(places: readonly Place[]): string {
  const inText = places.filter(({ role }) => role === 'body')
  const others = places.filter(({ role }) => role !== 'body').map(placeText)
  return [...new Set(others), ...bodyText(inText)].join(', ')
}

function bodyText(places: readonly Place[]): readonly string[] {
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) return []
  if (first === last) return [placeText(first)]
  const before = places.slice(0, -1).map(({ at }) => ordinalText(at))
  return [`${before.join(', ')} and ${ordinalText(last.at)} sentences of ${numberText(last.of)}`]
}

/** What stands in the empty half of a card; null across two speeches, where nothing can be missing. */
export function voidOf(side: Side, { names, relationship }: Setting): string | null {
  return relationship === 'other-speech' ? null : `not found in ${names[side]}`
}

/** Why a passage stands among the differences; null of rows that are none. */
export function whyDifferenceText(
  { kind, by }: { readonly kind: RowKind; readonly by?: 'reader' },
  side: Side,
  names: OutletNames,
): string | null {
  const other = names[otherSide(side)]
  switch (kind) {
    case 'reframed':
      return `${by ? 'You say that the two passages are a match' : 'The two passages are a strong or fair match'}, and some of their words differ.`
    case 'moved':
      return `Both tell it, and it stands at another place in ${other}.`
    case 'unsure':
      return `The closest match in ${other} is a weak one: read both and judge.`
    case 'only-left':
    case 'only-right':
      return `No sentence in ${other} was found that tells it. It may still be there in words this reader does not recognise.`
    case 'same':
      return null
  }
}
