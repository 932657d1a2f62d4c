/** The fixed words of the close-up. */
export const CLOSE_UP_TEXT = {
  heading: 'Close-up',
  otherWords: 'Other words for the same thing',
  showPhrases: 'Show both in the text',
  onlyHere: 'Words without a counterpart',
  speaker: 'Names the speaker',
  form: 'Form',
  verb: 'Verb',
  found: { figure: 'Figure', cue: 'Verb', certainty: 'Certainty', naming: 'Name', setting: 'Setting' },
  place: 'Place in the article',
  elsewhere: 'Also told at',
  possible: 'Possibly also told at',
  speaksFor: 'For the match',
  speaksAgainst: 'Against it',
} as const
