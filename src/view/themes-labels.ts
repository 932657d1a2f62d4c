import { countText, numberText } from './wording.ts'

/** Words of the view “Themes”. Nothing is called missing: two speeches owe one another nothing. */
export const THEMES_TEXT = {
  list: 'What both speeches say',
  possibleList: 'Possible: read both and judge',
  readWhole: 'Read both whole',
  nothing: 'No passage was found that both speeches tell. Each stands for itself.',
  hidePossible: 'Hide the possible ones',
} as const

/** `5 passages that both speeches share, of 70 and 52 sentences.` */
export function sharedText(themes: number, left: number, right: number): string {
  const passages = countText(themes, 'passage that both speeches share', 'passages that both speeches share')
  return `${passages}, of ${numberText(left)} and ${numberText(right)} sentences.`
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
