import type { OutletNames } from './names.ts'
import { MATCH_KIND_TEXT, RELATIONSHIP_TEXT, STRENGTH_DEFINITION, strengthText } from './labels.ts'

/** The words of the help. What the legend, the views and the close-up say already is taken from them. */
export const HELP_TEXT = {
  heading: 'Help',
  keys: 'Keys',
  keysOff: 'Single-key shortcuts are switched off in Settings; Escape still works.',
  key: 'Key',
  does: 'What it does',
  marks: 'Marks',
  words: 'Words',
  views: 'Views',
  measured: 'What is measured, and what is not',
  privacy: 'Your texts',
} as const

/** Stands for the two outlets where no pair is meant. */
export const ANY_NAMES: OutletNames = { left: 'the left article', right: 'the right article' }

interface Definition {
  readonly term: string
  readonly meaning: string
}

/** The words that the page uses, each where it is needed for the next. */
export const DEFINITIONS: readonly Definition[] = [
  {
    term: 'Passage',
    meaning: 'One sentence; or several that follow each other in a paragraph, of which none has a match.',
  },
  {
    term: 'Match',
    meaning: `Two sentences that tell the same specific thing, wherever they stand. By wording: ${listed(MATCH_KIND_TEXT)}.`,
  },
  ...(['strong', 'fair', 'weak'] as const).map((strength) => ({
    term: capital(strengthText({ strength })),
    meaning: STRENGTH_DEFINITION[strength],
  })),
  { term: 'Row', meaning: 'What is drawn side by side: two matched passages, or one beside an empty half.' },
  {
    term: 'Finding',
    meaning:
      'One thing worth a look that a rule found, such as figures or quoted words that differ. It names its rule and shows both passages.',
  },
  {
    term: 'How two articles are related',
    meaning: `One of four, from shared words, matches and dates: ${listed(RELATIONSHIP_TEXT)}. It chooses the first view, and which claims are made; “Summary” gives the reasons.`,
  },
  {
    term: 'Not part of the account',
    meaning:
      'Bylines, datelines, licence and source lines, navigation: never counted nor compared, and folded at the foot of their column.',
  },
]

/** What the page can and cannot tell. */
export const MEASURED: readonly string[] = [
  'Measured are words: which sentences tell the same thing, which words face which, what is quoted, who is named, which figures stand where. The same two texts always give the same result.',
  'Not measured are truth, bias, tone and intent; nor what neither article says.',
  '“Not found” means that no matching sentence was found, not that an outlet left something out.',
]

export const NOTHING_SENT =
  'Everything happens in this page. Nothing you read or paste is uploaded, and nobody counts your visit. The articles are shown as their outlets wrote them; marks only lie over the words, and copying gives the original.'

function listed(texts: Readonly<Record<string, string>>): string {
  return Object.values(texts)
    .map((text) => `“${text}”`)
    .join(', ')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
