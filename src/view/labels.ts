import type {
  FurnitureRule,
  Match,
  MatchKind,
  Reason,
  RelationshipKind,
  SentenceRole,
  Side,
  Strength,
} from '../engine/model.ts'
import type { RowKind, SegmentKind } from './model.ts'
import type { OutletNames } from './names.ts'
import { countText, shareText } from './wording.ts'

/** Words for what the engine finds. Rows, counts, problems and the screens have files of their own. */

export const RELATIONSHIP_TEXT: Readonly<Record<RelationshipKind, string>> = {
  copy: 'nearly the same text',
  'shared-source': 'much of one text stands in the other',
  independent: 'told independently',
  'other-speech': 'another speech: only what both say is marked',
}

export const MATCH_KIND_TEXT: Readonly<Record<MatchKind, string>> = {
  same: 'the same words',
  edited: 'most of the wording shared',
  reframed: 'the same thing in other words',
}

const STRENGTH_TEXT: Readonly<Record<Strength, string>> = {
  strong: 'strong match',
  fair: 'fair match',
  weak: 'possible match',
}

/** How sure a match is, or that the reader’s word stands behind it. */
export function strengthText({ strength, by }: Pick<Match, 'strength' | 'by'>): string {
  return by === 'reader' ? 'your own match' : STRENGTH_TEXT[strength]
}

export const STRENGTH_DEFINITION: Readonly<Record<Strength, string>> = {
  strong: 'Of such matches in news that people checked, about nine in ten were right.',
  fair: 'Of such matches in news that people checked, about half were right: read both before relying on it.',
  weak: 'Of such pairs in news that people checked, about a third were right. It marks no word and is never counted as told by both.',
}

/** Names for the lines that are folded away because they are no part of the outlet’s account. */
const FURNITURE_TEXT: Readonly<Record<FurnitureRule, string>> = {
  'licence-line': 'licence line',
  'source-line': 'source line',
  byline: 'byline',
  dateline: 'dateline',
  'section-label': 'section label',
  navigation: 'navigation',
  tweet: 'embedded tweet',
  'date-line': 'date line',
  reader: 'folded away by you',
}

/** Rules added to the engine later still get a name. */
export function furnitureText(rule: string): string {
  return (FURNITURE_TEXT as Readonly<Record<string, string>>)[rule] ?? rule.replaceAll('-', ' ')
}

export const ROLE_TEXT: Readonly<Record<SentenceRole, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  heading: 'section heading',
  body: 'text',
}

/** `Only in Tehran Times`; where one text is a copy of the other also `Dropped` (left) and `Added` (right). */
export function onlyText(side: Side, names: OutletNames, relationship: RelationshipKind): string {
  if (relationship !== 'copy') return `Only in ${names[side]}`
  return side === 'left' ? `Dropped: only in ${names.left}` : `Added: only in ${names.right}`
}

/** The name of a kind of row, as filters and the legend show it. */
export function rowKindText(kind: RowKind, names: OutletNames, relationship: RelationshipKind): string {
  if (kind === 'only-left') return onlyText('left', names, relationship)
  if (kind === 'only-right') return onlyText('right', names, relationship)
  return { reframed: 'Reframed', unsure: 'Unsure', moved: 'Moved', same: 'Same words' }[kind]
}

/** What a mark on single words says to those who cannot see it; null where nothing is marked. */
export function segmentText(kind: SegmentKind, relationship: RelationshipKind): string | null {
  if (kind === 'reframed') return 'reframed'
  if (kind !== 'dropped' && kind !== 'added') return null
  return relationship === 'copy' ? kind : 'only here'
}

/** One measured reason behind the relationship, as a sentence. */
export function reasonText(reason: Reason, names: OutletNames): string {
  switch (reason.code) {
    case 'speeches-given':
      return reason.same
        ? 'The library files both under one speech.'
        : 'The library files them under two speeches.'
    case 'days-apart':
      return reason.days === 0
        ? 'Both have the same date.'
        : `Their dates lie ${countText(reason.days, 'day', 'days')} apart.`
    case 'same-text':
      return shareText(reason.share) === shareText(reason.most)
        ? `Sentences that stand in both word for word hold ${shareText(reason.share)} of the words.`
        : `Sentences that stand in both word for word hold ${shareText(reason.share)} of the words of one text and ${shareText(reason.most)} of the other’s.`
    case 'matched':
      return `${shareText(reason.left)} of the sentences in ${names.left} and ${shareText(reason.right)} of those in ${names.right} have a strong or fair match.`
  }
}
