import { languageOf } from './language.ts'
import type { Draft, DraftNote, Encoding, Extract, Outcome } from './model.ts'
import { ready, refused } from './outcome.ts'
import { addressOf } from './tag.ts'
import { isTruncated, wordCount } from './wholeness.ts'

/** An extract as a draft: its text put together, its language told, and what looks odd about it noted. */
export async function finish(
  { blocks, facts, notes }: Extract,
  encoding?: Encoding,
): Promise<Outcome<Draft>> {
  const [only] = blocks
  const address = blocks.length === 1 ? addressOf(only) : undefined
  if (address !== undefined) return refused({ kind: 'address-only', address })
  const text = blocks.join('\n\n')
  if (!/[\p{L}\p{N}]/u.test(text)) return refused({ kind: 'no-text' })
  const told = await language(text, facts.lang)
  return ready({
    ...facts,
    ...told.lang,
    ...(encoding && { encoding }),
    text,
    notes: [...notes, ...told.notes, ...wholeness(text)],
  })
}

interface Language {
  readonly lang: { readonly lang?: string }
  readonly notes: readonly DraftNote[]
}

/** So clear a lead contradicts what a page says of itself: many say English, whatever they are written in. */
const CLEAR = 0.25
/** Fewer UTF-16 units contradict nobody. */
const TELLING = 200

/** What the source says of its language stands, unless the text clearly tells another. */
async function language(text: string, declared: string | undefined): Promise<Language> {
  const told = await languageOf(text)
  if (told === null) return { lang: declared === undefined ? {} : { lang: declared }, notes: [] }
  const { lang, certainty, isReliable } = told
  if (declared === undefined) return { lang: { lang }, notes: [{ kind: 'language-guessed', certainty }] }
  const isContradicted = isReliable && certainty >= CLEAR && text.length >= TELLING && !isSame(lang, declared)
  return isContradicted
    ? { lang: { lang }, notes: [{ kind: 'language-guessed', certainty, declared }] }
    : { lang: { lang: declared }, notes: [] }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => familyOf(new Intl.Locale(tag).language))
  return a === b
}

/** The table has one name for languages that it cannot tell apart. */
function familyOf(name: string): string {
  return FAMILIES.find((family) => family.includes(name))?.[0] ?? name
}

const FAMILIES = [
  ['ms', 'id', 'jv', 'su'],
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'me'],
  ['ku', 'ckb', 'kmr', 'fa', 'prs'],
  ['tl', 'fil'],
  ['zh', 'yue', 'cmn', 'wuu'],
]

/** A notice, or the teaser of a text behind a wall. */
const SHORT_WORDS = 60

function wholeness(text: string): readonly DraftNote[] {
  const words = wordCount(text)
  return [
    ...(words < SHORT_WORDS ? [{ kind: 'very-short', words } as const] : []),
    ...(isTruncated(text) ? [{ kind: 'looks-truncated' } as const] : []),
  ]
}
