import type { Draft, FileName, Refusal } from '../../library/ingest/model.ts'
import type { NewArticle, OwnFacts, OwnSpeech } from '../../library/own-model.ts'
import { type FactFault, factFaultIn } from '../shared/fact-fault.ts'
import type { ReaderWord } from '../../view/preview.ts'
import type { Proposal } from '../../view/propose-speech.ts'

/** What lies on the desk while articles are added: drafts, refused files, and speeches that are made for them. */

/** What a reader can mend; empty where nothing is known. */
export const FIELDS = ['outlet', 'title', 'date', 'author', 'lang', 'address'] as const

export type Field = (typeof FIELDS)[number]

export interface DraftEntry {
  readonly id: number
  /** The file’s, inside a zip with its path; empty for a paste. */
  readonly name: string
  /** Where it came from, to be read again in another encoding. Absent for a paste. */
  readonly origin?: { readonly file: File; readonly at: number }
  readonly draft: Draft
  readonly fields: Readonly<Record<Field, string>>
  /** The slug of a speech in the library, or on the desk. */
  readonly speech: string
  readonly proposal: Proposal
  readonly word: ReaderWord
  readonly isWanted: boolean
  /** The encoding that the reader chose last, and what became of reading the file again in it. */
  readonly again?: { readonly kind: 'asked' | 'read' | 'refused'; readonly encoding: string }
}

export interface RefusedEntry extends FileName {
  readonly id: number
  readonly refusal: Refusal
}

export interface Desk {
  readonly drafts: readonly DraftEntry[]
  readonly refused: readonly RefusedEntry[]
  /** New ones; those without an article to keep are not kept. */
  readonly speeches: readonly OwnSpeech[]
  readonly nextId: number
}

export const EMPTY_DESK: Desk = { drafts: [], refused: [], speeches: [], nextId: 1 }

export function fieldsOf(draft: Draft): DraftEntry['fields'] {
  const { outlet = '', title = '', date = '', author = '', lang = '', address = '' } = draft
  return { outlet, title, date, author, lang, address }
}

export function withRefused(desk: Desk, entry: Omit<RefusedEntry, 'id'>): Desk {
  return {
    ...desk,
    refused: [...desk.refused, { ...entry, id: desk.nextId }],
    nextId: desk.nextId + 1,
  }
}

/** @param speech a new one, made for it; one on the desk that has no name yet takes the draft’s title and day */
export function withDraft(desk: Desk, entry: Omit<DraftEntry, 'id'>, speech: OwnSpeech | null): Desk {
  return {
    ...desk,
    drafts: [...desk.drafts, { ...entry, id: desk.nextId }],
    speeches: [...desk.speeches.map((known) => named(known, entry)), ...(speech ? [speech] : [])],
    nextId: desk.nextId + 1,
  }
}

function named(known: OwnSpeech, { speech, draft }: Omit<DraftEntry, 'id'>): OwnSpeech {
  const date = known.date ?? draft.date
  return known.slug !== speech || known.title !== ''
    ? known
    : { ...known, title: draft.title ?? '', ...(date !== undefined && { date }) }
}

export function withChange(desk: Desk, id: number, change: Partial<DraftEntry>): Desk {
  return { ...desk, drafts: desk.drafts.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) }
}

export function withSpeech(desk: Desk, slug: string, change: Pick<OwnSpeech, 'title' | 'date'>): Desk {
  return {
    ...desk,
    speeches: desk.speeches.map((speech) => (speech.slug === slug ? { slug, ...change } : speech)),
  }
}

/** The desk with a draft read again in an encoding. Only the newest choice counts. @param draft null where it was refused */
export function withReadAgain(desk: Desk, id: number, encoding: string, draft: Draft | null): Desk {
  const again = (entry: DraftEntry): DraftEntry => {
    if (entry.id !== id || !isAsked(entry) || entry.again?.encoding !== encoding) return entry
    if (draft === null) return { ...entry, again: { kind: 'refused', encoding } }
    return { ...entry, ...readAgain(entry, draft), again: { kind: 'read', encoding } }
  }
  return { ...desk, drafts: desk.drafts.map(again) }
}

/** Whether a draft is still read in another encoding. */
export function isAsked({ again }: DraftEntry): boolean {
  return again?.kind === 'asked'
}

/** What the reader mended stays; what was switched in the old text is forgotten. */
function readAgain(entry: DraftEntry, draft: Draft): Pick<DraftEntry, 'draft' | 'fields' | 'word'> {
  const [before, now] = [fieldsOf(entry.draft), fieldsOf(draft)]
  const mended = FIELDS.filter((field) => entry.fields[field] !== before[field])
  const kept = Object.fromEntries(mended.map((field) => [field, entry.fields[field]]))
  return { draft, fields: { ...now, ...kept }, word: { read: [], folded: [] } }
}

/** What is kept of the desk. @param untitled the name of a speech that the reader gave none */
export function toKeep(desk: Desk, untitled: string): { articles: NewArticle[]; speeches: OwnSpeech[] } {
  const wanted = desk.drafts.filter(({ isWanted }) => isWanted)
  const slugs = speechesOf(wanted)
  return {
    articles: wanted.map((entry) => ({
      ...factsOf(entry.fields),
      text: entry.draft.text,
      speech: entry.speech,
      ...(entry.word.read.length + entry.word.folded.length > 0 && { furniture: entry.word }),
    })),
    speeches: desk.speeches
      .filter(({ slug }) => slugs.has(slug))
      .map((speech) => ({ ...speech, title: speech.title.trim() || untitled })),
  }
}

/** What has to be mended before what is ticked can be kept; null where all is well. */
export function firstFault({
  drafts,
}: Desk): { readonly entry: DraftEntry; readonly field: FactFault } | null {
  for (const entry of drafts.filter(({ isWanted }) => isWanted)) {
    const field = factFaultIn(factsOf(entry.fields))
    if (field !== null) return { entry, field }
  }
  return null
}

/**
 * What came onto the desk while it was kept as it was `before`. What was not ticked then goes with what was kept; a
 * speech stays that was not kept and is chosen for what came.
 */
export function cameSince(desk: Desk, before: Desk): Desk {
  const isNew = ({ id }: { readonly id: number }) => id >= before.nextId
  const drafts = desk.drafts.filter(isNew)
  const chosen = speechesOf(drafts)
  const kept = speechesOf(before.drafts.filter(({ isWanted }) => isWanted))
  return {
    ...desk,
    drafts,
    refused: desk.refused.filter(isNew),
    speeches: desk.speeches.filter(({ slug }) => chosen.has(slug) && !kept.has(slug)),
  }
}

function speechesOf(drafts: readonly DraftEntry[]): ReadonlySet<string> {
  return new Set(drafts.map(({ speech }) => speech))
}

function factsOf(fields: DraftEntry['fields']): OwnFacts {
  const said = FIELDS.map((field) => [field, fields[field].trim()] as const)
  return Object.fromEntries(said.filter(([, value]) => value !== ''))
}
