import type { RelationshipKind, Side } from '../engine/model.ts'
import { onlyText, RELATIONSHIP_TEXT, ROLE_TEXT, rowKindText, strengthText } from './labels.ts'
import type { Row, RowKind } from './model.ts'
import type { OutletNames } from './names.ts'
import type { Place } from './places.ts'
import { otherSide } from './sentences.ts'
import { numberText, ordinalText, quotedText } from './wording.ts'

/** Whom a row is about, for every sentence said of it. */
export interface Setting {
  readonly names: OutletNames
  readonly relationship: RelationshipKind
}

/**
 * What stands in the empty half of a one-sided row; null where nothing is said: behind the first row of a
 * run, in matched rows, and everywhere across two speeches.
 * @param sentence the other side's sentence that the row points to, if any
 */
export function voidText(row: Row, { names, relationship }: Setting, sentence: string): string | null {
  if (row.shape === 'match') return null
  const other = names[otherSide(row.side)]
  if (row.shape === 'moved')
    return `${movedText(row.twin.direction, other)} ${ARROW[row.twin.direction]} ${quotedText(sentence)}`
  if (relationship === 'other-speech') return null
  if (row.shape === 'unsure') return `possibly: ${quotedText(sentence)}`
  if (row.together) return togetherText(sentence)
  return row.first ? `not found in ${other}` : null
}

/** Said of a passage without a match whose words both articles quote. */
export function togetherText(sentence: string): string {
  return `quoted together with: ${quotedText(sentence)}`
}

function movedText(direction: 'earlier' | 'later', other: string): string {
  return `stands ${direction} in ${other}`
}

const ARROW = { earlier: '↑', later: '↓' } as const

/** Shown when a void has focus; never across two speeches. */
export function nearestText(side: Side, { names }: Setting, sentence: string | null): string {
  const other = names[otherSide(side)]
  if (sentence === null) return `No sentence in ${other} comes near it.`
  return `Nearest in ${other}, and too far to be a match: ${quotedText(sentence)}`
}

/** A row for a screen reader: its kind first, then how sure it is. */
export function rowText(row: Row, setting: Setting): string {
  const { names, relationship } = setting
  if (row.shape === 'match') return `${rowKindText(row.kind, names, relationship)}, ${strengthText(row)}`
  const other = names[otherSide(row.side)]
  if (row.shape === 'moved') return `In both, ${movedText(row.twin.direction, other)}`
  if (relationship === 'other-speech') return names[row.side]
  if (row.shape === 'unsure') return `In ${names[row.side]}, possibly also in ${other}`
  if (row.together?.isWhole) return `In ${names[row.side]}, quoted together with words in ${other}`
  return onlyText(row.side, names, relationship)
}

/** `headline`, or `3rd sentence of 29`. */
export function placeText({ role, at, of }: Place): string {
  return role === 'body' ? `${ordinalText(at)} sentence of ${numberText(of)}` : ROLE_TEXT[role]
}

/** The live message when a comparison is on the page. */
export function readyText({ names, relationship }: Setting): string {
  return `${names.left} beside ${names.right}: ${RELATIONSHIP_TEXT[relationship]}.`
}

/** How many differences stand at or before the reader, of how many. */
export interface Steps {
  readonly at: number
  readonly of: number
}

/** The live message after a step: `3 of 31: reframed`. */
export function stepText({ at, of }: Steps, kind: RowKind, setting: Setting): string {
  const name = rowKindText(kind, setting.names, setting.relationship)
  return `${numberText(at)} of ${numberText(of)}: ${kind.startsWith('only') ? name : name.toLowerCase()}`
}

/** The live message where a step leads nowhere. */
export function endText(step: 1 | -1, of: number): string {
  if (of === 0) return 'There is no difference to go to. Check whether kinds are switched off.'
  return step === 1 ? 'This is the last difference.' : 'There is no earlier difference.'
}
