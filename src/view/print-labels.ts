import type { RelationshipKind } from '../engine/model.ts'
import { onlyText, RELATIONSHIP_TEXT } from './labels.ts'
import type { RowKind } from './model.ts'
import type { OutletNames } from './names.ts'
import { countText } from './wording.ts'

/** The words of the sheet’s head. On paper nothing can be pointed at or opened: all is said here. */

export const PRINT_TEXT = {
  marks: 'What the marks mean',
  off: 'not marked on this sheet',
} as const

/** `Tehran Times beside Al Jazeera` */
export function printTitle({ left, right }: OutletNames): string {
  return `${left} beside ${right}`
}

/** `Khamenei after the strikes · told independently`; pasted texts stand under no speech. */
export function printSubtitle(
  speeches: readonly (string | undefined)[],
  relationship: RelationshipKind,
): string {
  const titles = [...new Set(speeches)].filter((title) => title !== undefined)
  return [titles.join(' / '), RELATIONSHIP_TEXT[relationship]].filter(Boolean).join(' · ')
}

/** `12 passages` */
export function passagesText(count: number): string {
  return countText(count, 'passage', 'passages')
}

export interface PrintedKind {
  readonly kind: RowKind
  readonly name: string
  readonly meaning: string
}

/** The kinds that this pair can show, each told by its line as it prints in black and white. */
export function printedKinds(names: OutletNames, relationship: RelationshipKind): readonly PrintedKind[] {
  const both: readonly PrintedKind[] = [
    { kind: 'reframed', name: 'Reframed', meaning: 'dotted line: the same thing in other words.' },
    { kind: 'moved', name: 'Moved', meaning: 'arrow: both tell it, in another place of the article.' },
  ]
  if (relationship === 'other-speech') return both
  const only = (side: 'left' | 'right', line: string): PrintedKind => ({
    kind: `only-${side}`,
    name: onlyText(side, names, relationship),
    meaning: `${line} under words, or at the side of a passage: not found in ${names[side === 'left' ? 'right' : 'left']}. It may still be there in words this reader does not recognise.`,
  })
  return [
    ...both,
    only('left', 'dashed line'),
    only('right', 'solid line'),
    { kind: 'unsure', name: 'Unsure', meaning: 'double line at the side: the other text may tell it too.' },
  ]
}
