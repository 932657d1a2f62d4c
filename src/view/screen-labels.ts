import { countText, numberText } from './wording.ts'

/** The fixed words of the page: buttons, headings and hints, by the part of the page that shows them. */
export const SCREEN_TEXT = {
  app: 'Variorum',
  skipToText: 'Skip to the text',
  read: 'Read',
  library: 'Library',
  addText: 'Add text',
  pasteTwo: 'Paste two texts',
  settings: 'Settings',
  help: 'Help',
  swap: 'Swap sides',
  summary: 'Summary',
  legend: 'What the marks mean',
  approximate: 'approximate: these texts are so long that parts were not compared',
  filters: 'Filters',
  next: 'Next difference',
  previous: 'Previous difference',
  view: {
    label: 'View',
    aligned: 'Aligned',
    published: 'As published',
    desk: 'Desk edit',
    themes: 'Themes',
    list: 'List',
  },
  viewMeaning: {
    aligned: 'Passage beside passage',
    published: 'Both articles whole, each in its own order',
    desk: 'One text, with what the second desk changed',
    themes: 'Only what both speeches say',
    list: 'What was found, as cards',
  },
  loadingView: 'Loading this view',
  viewMissing:
    'This view could not be loaded. Check the connection and reload the page; the texts can still be read side by side.',
  partMissing: 'This part of the page could not be loaded. Check the connection and reload the page.',
  reload: 'Reload the page',
  backToTexts: 'Back to the texts',
  nextInList: 'Next in the list',
  previousInList: 'Previous in the list',
  rows: 'Both texts, passage by passage',
  sides: { left: 'Left', right: 'Right' },
  loading: 'Loading the two texts',
  retry: 'Try again',
  openLibrary: 'Open the library',
  lostHeading: 'This link leads nowhere',
  failedHeading: 'This could not be shown',
  chooseLeft: 'Article on the left',
  chooseRight: 'Article on the right',
  ofThisSpeech: 'Of this speech',
  ofOtherSpeeches: 'Of other speeches',
  pastedTexts: 'Pasted in this visit',
  moreInLibrary: 'More in the library …',
  compare: 'Compare',
  cancel: 'Cancel',
  close: 'Close',
  download: 'Download as JSON',
  notTheAccount: 'Not part of the account',
  basis: 'Basis',
  facts: { date: 'Date', place: 'Place', speaker: 'Speaker', language: 'Language of the speech' },
} as const

/** `647 words` */
export function wordsText(words: number): string {
  return countText(words, 'word', 'words')
}

/** Where one is among the differences: `3 of 31`. */
export function positionText(at: number, of: number): string {
  return `${numberText(at)} of ${numberText(of)}`
}

/** Stands for rows folded away by “Only differences”: those without one, and those of a kind that is switched off. */
export function foldedText(rows: number): string {
  return countText(rows, 'passage folded away', 'passages folded away')
}

/** The library’s line for a speech. */
export function articlesText(articles: number): string {
  return countText(articles, 'article', 'articles')
}
