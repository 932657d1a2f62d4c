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

/** What the source says of its language stands, unless the text clearly tells another. */
async function language(text: string, declared: string | undefined): Promise<Language> {
  const told = await languageOf(text, declared)
  if (told === null || (declared !== undefined && !told.isContradiction))
    return { lang: declared === undefined ? {} : { lang: declared }, notes: [] }
  const { lang, certainty } = told
  const note = { kind: 'language-guessed', certainty, ...(declared !== undefined && { declared }) } as const
  return { lang: { lang }, notes: [note] }
}

/** A notice, or the teaser of a text behind a wall. */
const SHORT_WORDS = 60

function wholeness(text: string): readonly DraftNote[] {
  const words = wordCount(text)
  return [
    ...(words < SHORT_WORDS ? [{ kind: 'very-short', words } as const] : []),
    ...(isTruncated(text) ? [{ kind: 'looks-truncated' } as const] : []),
  ]
}
