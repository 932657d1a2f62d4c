import type { Sided } from '../engine/model.ts'
import { countText, numberText } from './wording.ts'

/** Words of the view “Themes”. Nothing is called missing: two speeches owe one another nothing. */
export const THEMES_TEXT = {
  list: 'What both speeches say',
  possibleList: 'Possible: read both and judge',
  readWhole: 'Read both whole',
  nothing: 'No passage was found that both speeches tell. Each stands for itself.',
  hidePossible: 'Hide the possible ones',
} as const

/** A number of sentences, of all that an article has. */
export interface SentenceShare {
  readonly told: number
  readonly of: number
}

/** `5 themes that both speeches share, in 9 of 70 and 7 of 52 sentences.` */
export function sharedText(themes: number, { left, right }: Sided<SentenceShare>): string {
  const counted = countText(themes, 'theme that both speeches share', 'themes that both speeches share')
  const share = ({ told, of }: SentenceShare) => `${numberText(told)} of ${numberText(of)}`
  return `${counted}, in ${share(left)} and ${share(right)} sentences.`
}

/** `Show 6 possible ones` */
export function showPossibleText(possible: number): string {
  return `Show ${countText(possible, 'possible one', 'possible ones')}`
}

/** `Soleimani · revenge` */
export function themeText(terms: readonly string[]): string {
  return terms.join(' · ')
}

/** What a theme without a heading is called for those who hear it. */
export function themeNumberText(at: number): string {
  return `In both, no. ${numberText(at)}`
}
