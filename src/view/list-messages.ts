import { countText, numberText } from './wording.ts'

/** What is said aloud in the list. Apart from its other words, which are loaded with it. */

/** The live message after a filter changed. */
export function listedText({ shown, of }: { readonly shown: number; readonly of: number }): string {
  return `${numberText(shown)} of ${countText(of, 'entry', 'entries')} listed.`
}

/** The live message after a step: `3 of 31`. */
export function listStepText({ at, of }: { readonly at: number; readonly of: number }): string {
  return `${numberText(at)} of ${numberText(of)}`
}

/** The live message where a step leads nowhere. */
export function listEndText(step: 1 | -1, of: number): string {
  if (of === 0) return 'Nothing is listed. Check whether rules are switched off.'
  return step === 1 ? 'This is the last entry of the list.' : 'This is the first entry of the list.'
}
