/** Asked before a dialog closes over what is typed or read in it, and not kept. */
export const DISCARD_TEXT = {
  question: 'Nothing of this is kept yet.',
  discard: 'Discard and close',
  goOn: 'Go on',
} as const
