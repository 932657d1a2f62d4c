import { countText, dateText, numberText, shareText } from './wording.ts'

/** Why a file gave no article, what was done to one that did, and what became of keeping it: in plain words. */

/** The ways that a file or a paste is refused (`library/ingest/model.ts`). */
export type RefusalSaid =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind:
        | 'too-many-tags'
        | 'too-deep'
        | 'too-many-pages'
        | 'zip-too-many'
        | 'zip-too-large'
        | 'zip-ratio'
        | 'folder-too-many'
        | 'folder-too-deep'
      readonly limit: number
    }
  | { readonly kind: 'unsupported'; readonly extension: string }
  | { readonly kind: 'address-only'; readonly address: string }
  | { readonly kind: 'cancelled'; readonly among?: { readonly read: number; readonly of: number } }
  | { readonly kind: keyof typeof PLAIN }

const PLAIN = {
  empty: 'It is empty. Choose another file, or paste the article’s text.',
  backup:
    'It is a backup of your library, not an article. Open the library and press “Restore …” to take it in again.',
  binary: 'It holds no text, whatever its name says. Choose a text, web page, Word, PDF or JSON file.',
  'only-scripts':
    'The saved page holds scripts but no article: the site draws its text only when it is open. Open the page, select the article, copy it and paste it here.',
  'no-text': 'No article was found in it. Copy the article’s text and paste it here.',
  'encrypted-pdf': 'It is locked with a password. Save a copy without one, and choose that.',
  'encrypted-word': 'It is locked with a password. Save a copy without one, and choose that.',
  'encrypted-zip': 'It is locked with a password. Unpack it with that, and choose the files in it.',
  'zip-method':
    'It is packed in a way that this page cannot unpack. Unpack it and zip it anew, or choose the files in it.',
  'scanned-pdf':
    'Its pages are pictures: there is no text in them to read. Run it through a text recognition first, or paste the text.',
  damaged: 'It is damaged and could not be read to its end. Get the file again, or paste the article’s text.',
  folder: 'This is a folder that could not be opened. Drop the files in it, or zip it.',
  'zip-nested': 'It is a zip inside a zip, which is not opened. Unpack it, and choose what is in it.',
} as const

/** What stood in the way, the limit that was hit, and what to do instead. */
export function refusalText(refusal: RefusalSaid): string {
  if (isPlain(refusal)) return PLAIN[refusal.kind]
  switch (refusal.kind) {
    case 'too-large':
      return `It is too large: ${sizeText(refusal.bytes)}, and at most ${sizeText(refusal.limit)} are read of its kind. Copy the article’s text and paste it here.`
    case 'too-many-tags':
      return `The page has more than ${numberText(refusal.limit)} tags, the most that is read of one. Copy the article’s text and paste it here.`
    case 'too-deep':
      return `The page nests its tags more than ${numberText(refusal.limit)} deep, the most that is read. Copy the article’s text and paste it here.`
    case 'too-many-pages':
      return `It has more than ${numberText(refusal.limit)} pages, the most that is read of one. Save the pages of the article alone, and choose that.`
    case 'zip-too-many':
      return `The zip holds more than ${numberText(refusal.limit)} files, the most that is unpacked at once. Part it into smaller ones.`
    case 'zip-too-large':
      return `Unpacked, the zip holds more than ${sizeText(refusal.limit)}, the most that is unpacked at once. Part it into smaller ones.`
    case 'zip-ratio':
      return `The zip unpacks to more than ${numberText(refusal.limit)} times its size, as no articles do; it was not opened. Choose the files themselves.`
    case 'folder-too-many':
      return `The folder holds more than ${numberText(refusal.limit)} files and folders, the most that is read at once. Part it into smaller ones, or choose the files themselves.`
    case 'folder-too-deep':
      return `The folder nests others more than ${numberText(refusal.limit)} deep, the most that is read. Choose the files themselves.`
    case 'unsupported':
      return refusal.extension === ''
        ? 'Its kind is not known. Text, Markdown, web pages, Word, PDF, JSON and zip can be read.'
        : `Files of the kind “.${refusal.extension}” cannot be read. Text, Markdown, web pages, Word, PDF, JSON and zip can; or paste the article’s text.`
    case 'cancelled':
      return refusal.among === undefined
        ? 'You cancelled before it was read. Choose it again to read it.'
        : `Cancelled: ${numberText(refusal.among.read)} of ${countText(refusal.among.of, 'file was', 'files were')} read. Choose the others again to read them.`
    case 'address-only':
      return 'This is a web address, and addresses are not fetched. Paste the article’s text, or choose the saved page.'
  }
}

function isPlain(refusal: RefusalSaid): refusal is { readonly kind: keyof typeof PLAIN } {
  return refusal.kind in PLAIN
}

/** `desk/monday/a.txt in pack.zip`; empty for a paste, and for many files at once. */
export function fileNameText({ name, zip }: { readonly name: string; readonly zip?: string }): string {
  return zip === undefined ? name : `${name} in ${zip}`
}

/** Files that gave no article: one refusal may stand for many. */
export function notTaken(refused: readonly { readonly refusal: RefusalSaid }[]): number {
  return refused.reduce((sum, { refusal }) => {
    const many = refusal.kind === 'cancelled' && 'among' in refusal ? refusal.among : undefined
    return sum + (many ? many.of - many.read : 1)
  }, 0)
}

const MEGABYTE = 1024 * 1024

/** `5 MB`, `1.4 MB`, `under 0.1 MB` */
function sizeText(bytes: number): string {
  const tenths = Math.round((bytes / MEGABYTE) * 10)
  return tenths === 0 ? 'under 0.1 MB' : `${numberText(tenths / 10)} MB`
}

/** The notes of a draft (`library/ingest/model.ts`). */
export type NoteSaid =
  | { readonly kind: 'pull-quote-dropped'; readonly quotes: readonly unknown[] }
  | { readonly kind: 'page-furniture'; readonly lines: readonly unknown[] }
  | {
      readonly kind:
        | 'hyphens-joined'
        | 'lines-joined'
        | 'hidden-characters'
        | 'control-characters-dropped'
        | 'undecodable'
      readonly count: number
    }
  | { readonly kind: 'very-short'; readonly words: number }
  | { readonly kind: 'looks-truncated' | 'taken-whole' | 'not-free' }
  | { readonly kind: 'never-closed'; readonly part: keyof typeof LOST_IN }
  | { readonly kind: 'language-guessed'; readonly certainty: number; readonly declared?: string }

/** Notes that ask for a second look; the others only tell. */
const WARNINGS: ReadonlySet<NoteSaid['kind']> = new Set([
  'hidden-characters',
  'undecodable',
  'very-short',
  'looks-truncated',
  'taken-whole',
  'never-closed',
  'not-free',
])

/** What the end of a page was lost in. */
const LOST_IN = {
  script: 'a script',
  style: 'a style sheet',
  title: 'a title',
  textarea: 'a text box',
  comment: 'a comment',
  tag: 'a tag',
  other: 'an element',
} as const

export function isWarning({ kind }: { readonly kind: NoteSaid['kind'] }): boolean {
  return WARNINGS.has(kind)
}

export function noteText(note: NoteSaid): string {
  switch (note.kind) {
    case 'pull-quote-dropped':
      return `${countText(note.quotes.length, 'pull-quote was', 'pull-quotes were')} left out: the text says the same already.`
    case 'page-furniture':
      return `${countText(note.lines.length, 'line', 'lines')} of page headers, footers, page numbers or lists of links left out.`
    case 'hyphens-joined':
      return `${countText(note.count, 'word', 'words')} parted by a hyphen at a line’s end joined again.`
    case 'lines-joined':
      return `${countText(note.count, 'line break', 'line breaks')} inside paragraphs made spaces.`
    case 'hidden-characters':
      return `The text holds ${countText(note.count, 'character', 'characters')} that cannot be seen, such as zero-width spaces or marks that turn its direction. They are kept as they are; if words look wrong, get the text from elsewhere.`
    case 'control-characters-dropped':
      return `${countText(note.count, 'control character', 'control characters')} without a meaning in text left out.`
    case 'undecodable':
      return `${countText(note.count, 'character', 'characters')} could not be read and stand as �. Choose another encoding, if the text looks wrong.`
    case 'very-short':
      return `The text is very short: ${countText(note.words, 'word', 'words')}. If it is only a teaser, get the whole article.`
    case 'looks-truncated':
      return 'The text seems to break off before its end. If it was cut, get the whole article.'
    case 'never-closed':
      return `The page ends inside ${LOST_IN[note.part]} that is never closed; what follows could not be read. Save the page again, or copy the article’s text and paste it here.`
    case 'not-free':
      return 'The page says that not all of it is free to read. If it was saved without a subscription, its end may be missing.'
    case 'taken-whole':
      return 'This page is very large: it was taken as a whole, without looking for the article in it. Switch off what is no part of it, or copy the article’s text and paste it here.'
    case 'language-guessed':
      return note.declared === undefined
        ? `The language was told from the text${note.certainty < SURE ? `, and is not sure (lead over the next: ${shareText(note.certainty)})` : ''}. Mend it if it is wrong.`
        : `The source says “${note.declared}”, but the text reads as another language; the text was believed. Mend it if that is wrong.`
  }
}

/** A smaller lead over the next language is no more than a guess. */
const SURE = 0.1

/** What becomes of keeping (`library/own-model.ts`). */
export type KeptSaid =
  | { readonly kind: 'kept' | 'in-memory' | 'full' | 'outdated' | 'clash' | 'gone' }
  | { readonly kind: 'failed'; readonly detail: string }

/** Null where all went well: that is said by what is shown. */
export function keptText(kept: KeptSaid): string | null {
  switch (kept.kind) {
    case 'kept':
      return null
    case 'in-memory':
      return 'This browser refuses to keep anything for this page (a private window, perhaps): they last until the page is closed or reloaded.'
    case 'full':
      return 'Nothing was kept: the room that the browser gives this page is full. What was there before still is. Delete articles that you no longer need, or keep fewer at once.'
    case 'outdated':
      return 'Nothing was kept: a newer version of this page is open in another tab. Copy what you still need, and reload this page.'
    case 'clash':
    case 'gone':
      return 'Nothing was kept: another tab changed the library at the same moment. Try again.'
    case 'failed':
      return `Nothing was kept: the browser could not save them (${kept.detail}). Try again; what was there before still is.`
  }
}

/** An article that says the same, and how much of it. */
export interface TwinSaid {
  /** `Tehran Times: A headline` */
  readonly name: string
  /** Share of the text that stands there word for word; 1 where it is the same text. */
  readonly share: number
  readonly isSame: boolean
}

export function twinText({ name, share, isSame }: TwinSaid): string {
  return isSame
    ? `The same text is there already: ${name}. Keep it only if you want it twice.`
    : `Nearly the same text is there already: ${name} has ${shareText(share)} of it word for word. Keep it if it is another outlet’s copy.`
}

/** What a language without word lists leaves unread. @param language its name, `Swedish` */
export function depthNote(language: string, depth: 'words' | 'marks', hasLexicon: boolean): string | null {
  if (!hasLexicon)
    return `The engine has no word lists for ${language}: words meet by how they begin, quotes are told by quotation marks, names by capitals, figures by digits.`
  return depth === 'marks'
    ? `For ${language} the engine knows the forms of words, but no verbs of saying, titles or number words: quotes are told by quotation marks, names by capitals, figures by digits.`
    : null
}

/** Why a speech was proposed (`propose-speech.ts`). */
export type ReasonSaid =
  | { readonly kind: 'same-date' | 'shared-words'; readonly words: readonly string[] }
  | { readonly kind: 'new' }

export function reasonText(reason: ReasonSaid, date?: string): string {
  if (reason.kind === 'new') return 'Proposed as new: no speech here shares its day and its rarer words.'
  const words = reason.words.map((word) => `“${word}”`).join(', ')
  if (reason.kind === 'shared-words') return `Proposed: both speak of ${words}.`
  const day = date === undefined ? 'the same days' : dateText(date)
  return `Proposed: the speech was given on or shortly before ${day}, and both speak of ${words}.`
}
