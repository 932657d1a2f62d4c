import type { Side } from '../engine/model.ts'
import { strengthText } from './labels.ts'
import type { OutletNames } from './names.ts'
import type { Ribbon, RibbonKind } from './ribbons.ts'
import { quotedText } from './wording.ts'

/** The words of the view “As published”; loaded with it. */
export const PUBLISHED_TEXT = {
  scrollTogether: 'Scroll together',
} as const

const RIBBON_TEXT: Readonly<Record<RibbonKind, string>> = {
  reframed: 'Reframed',
  same: 'Same words',
  moved: 'Moved',
  possible: 'Unsure',
}

/**
 * Where a ribbon leads: `Reframed, strong match: go to Al Jazeera, “Last night we slapped them”`.
 * @param to the side that it leads to
 * @param sentence the words there
 */
export function ribbonText(ribbon: Ribbon, names: OutletNames, to: Side, sentence: string): string {
  return `${RIBBON_TEXT[ribbon.kind]}, ${strengthText(ribbon)}: go to ${names[to]}, ${quotedText(sentence)}`
}
