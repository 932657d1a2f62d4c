import { countText, numberText } from './wording.ts'

/** The fixed words of adding articles. */
export const ADD_TEXT = {
  dropHere: 'Drop articles here',
  dropNote: 'They are read in this page; nothing is uploaded.',
  lead: 'Bring articles of your own. They are read in this page: nothing is uploaded, and nothing is kept before you say so.',
  files: 'Choose files',
  filesNote:
    'Text, Markdown, saved web pages, Word (.docx), PDF, JSON, or a zip of them; several at once. You can also drop them anywhere on the page.',
  paste: 'Or paste an article',
  pasteNote: 'Copied from a web page or a document, its paragraphs and headings come along.',
  pasteTwo: 'Compare two pasted texts without keeping them',
  readPaste: 'Read the text',
  nothingPasted: 'Paste an article first, or choose files.',
  addMore: 'Add more files',
  stop: 'Cancel reading',
  addressHeading: 'This is a web address',
  addressWhy:
    'The page does not fetch it: news sites forbid other pages to read theirs, and nothing that you do here leaves this page. Two ways work:',
  addressWays: [
    'Open the article, select its text, copy it and paste it here.',
    'Open the article, save the page (Ctrl+S, or ⌘S on a Mac) and drop the saved file here.',
  ],
  pasted: 'Pasted text',
  unread: 'Files not read',
  drafts: 'Articles found',
  refused: 'Not taken',
  keepThis: 'Keep',
  details: 'About the article',
  outlet: 'Outlet',
  title: 'Title',
  date: 'Date',
  author: 'Author',
  language: 'Language (code)',
  languageNote: 'As “en”, “fa” or “pt-BR”.',
  address: 'Web address',
  addressNote: 'Kept as a note, never fetched.',
  speech: 'Speech that it reports',
  inLibrary: 'In the library',
  newOnes: 'New',
  newSpeech: 'A new speech',
  speechTitle: 'Name of the new speech',
  speechDate: 'Day of the speech',
  untitledSpeech: 'A speech without a name',
  encoding: 'Encoding',
  encodingNote: 'Guessed from the bytes. If letters look wrong, choose another.',
  warnings: 'Worth a look',
  done: 'What was done to it',
  putBack: 'Put back',
  preview: 'As it will be read',
  previewNote:
    'Grey parts are folded away as no part of the account. Switch any part; up and down move between them.',
  previewing: 'Reading the text',
  keeping: 'Keeping them',
  keptHeading: 'Kept in your library',
  addOthers: 'Add others',
  compareWith: 'Compare',
  seeLibrary: 'Open the library',
} as const

/** `Keep 3 articles` */
export function keepText(count: number): string {
  return `Keep ${countText(count, 'article', 'articles')}`
}

/** `3 articles found, 1 file not taken` */
export function foundText(drafts: number, refused: number): string {
  const found = `${countText(drafts, 'article', 'articles')} found`
  return refused === 0 ? found : `${found}, ${numberText(refused)} not taken`
}

/** `Reading harbour.pdf: 3 of 12`, `Unpacking all.zip` @param part pages of a PDF, or files of a zip, where they are counted */
export function readingText(name: string, part: PartSaid | null): string {
  if (part === null) return `Reading ${name}`
  return part.kind === 'unpacking'
    ? `Unpacking ${name}`
    : `Reading ${name}: ${numberText(part.done)} of ${numberText(part.total)}`
}

type PartSaid =
  | { readonly kind: 'unpacking' }
  | { readonly kind: 'counted'; readonly done: number; readonly total: number }

/** `Show 200 more of 512` */
export function moreText(next: number, left: number): string {
  return `Show ${numberText(next)} more of ${numberText(left)}`
}

/** `File 2 of 5` */
export function fileText(at: number, of: number): string {
  return `File ${numberText(at)} of ${numberText(of)}`
}

/** Why nothing is kept yet. @param article its name */
export function mendText(article: string, field: 'lang' | 'address'): string {
  const name = field === 'lang' ? ADD_TEXT.language : ADD_TEXT.address
  return `Not kept yet. Mend this first: “${name}” of ${article}.`
}

/** `3 articles kept` */
export function keptCountText(count: number): string {
  return `${countText(count, 'article', 'articles')} kept.`
}

/** @param encoding as TextDecoder labels it */
export function notReadText(encoding: string): string {
  return `As ${encoding} no article was found in the file. The text stays as it was.`
}

export function cutPreviewText(characters: number): string {
  return `Only the first ${numberText(characters)} characters are shown here; the whole text is kept.`
}

/** The switch of a part of the preview. @param rule why the engine folds it away; null where it reads it */
export function partText(rule: string | null): string {
  return rule === null ? 'Part of the account' : `Part of the account; folded away as ${rule}`
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** `fa` → `Persian`; a tag that is none stays as it is written. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}
