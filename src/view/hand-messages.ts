import type { RelationshipKind } from '../engine/model.ts'
import { onlyText } from './labels.ts'
import type { RowKind } from './model.ts'
import type { OutletNames } from './names.ts'
import { numberText } from './wording.ts'

/** The live messages about the reader’s own word on matches. Loaded with the first one. */

type Act = keyof typeof ACT_TEXT

const ACT_TEXT = {
  break: 'Taken as no match.',
  keep: 'Changed.',
  join: 'Matched.',
  undo: 'Undone.',
  redo: 'Done again.',
  clear: 'Back to the engine’s answer.',
  adopt: 'Your matches were changed in another tab.',
  spell: 'Compared again.',
} as const

/** What was done, and what the page counts now: `Taken as no match. 12 reframed, 14 only in Tehran Times, …` */
export function handText(
  act: Act,
  counts: Readonly<Record<RowKind, number>>,
  { names, relationship }: { readonly names: OutletNames; readonly relationship: RelationshipKind },
): string {
  const count = (kind: RowKind, name: string) =>
    counts[kind] > 0 ? [`${numberText(counts[kind])} ${name}`] : []
  const counted = [
    ...count('reframed', 'reframed'),
    ...(['left', 'right'] as const).flatMap((side) =>
      count(`only-${side}`, lowered(onlyText(side, names, relationship))),
    ),
    // Across two speeches nothing is possible, as the filters have it.
    ...(relationship === 'other-speech' ? [] : count('unsure', 'unsure')),
  ]
  return counted.length === 0 ? ACT_TEXT[act] : `${ACT_TEXT[act]} ${counted.join(', ')}.`
}

export const NOT_KEPT_TEXT =
  'This browser keeps nothing for this page: your matches are followed, but will be gone when it is closed.'

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
