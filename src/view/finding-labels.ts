import type { Finding, Prominence, Sided, WordingChange } from '../engine/model.ts'
import { ROLE_TEXT } from './labels.ts'
import { shortWords } from './short-words.ts'
import { RUNG_TEXT } from './speech-labels.ts'
import { shareText } from './wording.ts'

/**
 * Words for findings in the list: what changed. They say what is there, never that
 * a side lacks something, so that they hold across two speeches too.
 */

const CHANGE_TEXT: Readonly<Record<WordingChange, string>> = {
  elision: 'elision (…)',
  insert: 'insert in brackets',
  truncation: 'truncation',
  form: 'another form of a word',
  gap: 'words of one side alone',
  substitution: 'substitution',
}

/** The words of a finding, side by side; a side without any is empty. */
const NO_WORDS: Sided<string> = { left: '', right: '' }

/**
 * The heading of a card: `Figure: 59 people / more than 50 people`, and plain where its words are too many.
 * @param words the text under the finding’s spans
 */
export function findingText(finding: Finding, words: Sided<string> = NO_WORDS): string {
  const said = shortWords(words)
  const name = said === null ? null : wordsHeading(finding)
  return name === null ? plainText(finding) : `${name}: ${said}`
}

/** What the words of a heading are; null of rules that are headed otherwise. */
function wordsHeading(finding: Finding): string | null {
  switch (finding.rule) {
    case 'figure':
      return 'Figure'
    case 'cue':
      return 'Verb of saying'
    case 'certainty':
      return CERTAIN_OF[finding.change]
    case 'naming':
      return 'Name'
    case 'setting':
      return `${ASPECT[finding.aspect]} of the speech`
    case 'quote-wording':
    case 'quote-form':
    case 'headline':
    case 'prominence':
      return null
  }
}

const CERTAIN_OF = { modal: 'Certainty', negation: 'Negation', agent: 'Who does it' } as const
const ASPECT = { place: 'Place', day: 'Day', occasion: 'Occasion' } as const

function plainText(finding: Finding): string {
  switch (finding.rule) {
    case 'figure':
      return `Figure: ${RELATION_TEXT[finding.relation]}`
    case 'quote-wording':
      return withParts('Words inside quotation marks differ', finding.changes)
    case 'quote-form':
      return `Form of quotation: ${RUNG_TEXT[finding.rungs.left]} / ${RUNG_TEXT[finding.rungs.right]}`
    case 'cue':
      return 'Verb of saying'
    case 'certainty':
      return CERTAINTY_TEXT[finding.change]
    case 'naming':
      return NAMED_TEXT[finding.named]
    case 'setting':
      return `${ASPECT[finding.aspect]} of the speech`
    case 'headline':
      return HEADLINE_TEXT[finding.words]
    case 'prominence':
      return `Prominence: ${prominenceText(finding.places.left)} / ${prominenceText(finding.places.right)}`
  }
}

/** A heading names what changes most; the words themselves show the rest. */
const MOST_PARTS = 2

function withParts(text: string, changes: readonly WordingChange[]): string {
  const parts = changes.slice(0, MOST_PARTS).map((change) => CHANGE_TEXT[change])
  return changes.length === 0 ? text : `${text}: ${parts.join(', ')}`
}

const RELATION_TEXT = {
  different: 'the two differ',
  contains: 'one allows the other',
  vague: 'at least one is vague',
} as const

const CERTAINTY_TEXT = {
  modal: 'Certainty: how sure, or how binding, it is',
  negation: 'Negation: one says “not”',
  agent: 'Who does it: one of the two says',
} as const

const NAMED_TEXT = {
  actor: 'Name: one person, place or body under other names',
  event: 'Name: one event in other words',
} as const

const HEADLINE_TEXT = {
  nowhere: 'Headline: words that stand nowhere in its text',
  'only-quoted': 'Headline: words that its text has only inside quotation marks',
} as const

function prominenceText({ role, position }: Prominence): string {
  return role === 'body' ? `${shareText(position)} into the text` : ROLE_TEXT[role]
}
