const MARKS =
  'Marks show where the two articles differ: each kind has a colour and a line of its own. “What the marks mean”, at the top, explains them. A difference does not mean bias.'
const VIEWS =
  'The menu at the end of the bar shows the same two articles in other ways, such as the list of what was found. Your place is kept.'

/** Four hints for a first visit: what a reader needs to find everything else. They hold for every pair and view. */
export const HINTS: readonly string[] = [
  MARKS,
  'Click a passage, or press Enter on it, for its close-up: what differs word by word, how sure the match is, and why.',
  'Go from difference to difference with the arrows in the bar, or the keys j and k. The key ? lists all keys.',
  VIEWS,
]

/** The same where a finger points, as on a phone: it has no keys at hand. */
export const TOUCH_HINTS: typeof HINTS = [
  MARKS,
  'Tap a passage for its close-up: what differs word by word, how sure the match is, and why.',
  'Go from difference to difference with the two arrows in the bar; beside them stands at which you are.',
  VIEWS,
]

export const HINTS_TEXT = {
  label: 'Hints',
  next: 'Next',
  skip: 'Skip',
  done: 'Done',
  /** Said once, behind what the page says of the comparison. */
  said: 'Four hints for a first visit stand before the text.',
} as const
