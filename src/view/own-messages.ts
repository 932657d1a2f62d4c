import { numberText } from './wording.ts'

/** What the page says of the reader’s own library. Loaded with the first own article. */

interface KeptLike {
  readonly kind: keyof typeof KEPT_TEXT | 'failed' | 'kept'
  readonly detail?: string
}

const KEPT_TEXT = {
  'in-memory':
    'This browser keeps nothing for this page: your articles are here, but will be gone when it is closed. A backup saves them as a file.',
  full: 'There is no room left for this page: nothing of the last change was saved, and all that was kept before is still there. Delete articles, or free space on this device, then try again.',
  clash:
    'The same was changed in another tab, and nothing of the last change was saved: look at what is there now, and try again.',
  gone: 'It was deleted in another tab, and nothing of the last change was saved. “Undo” there brings it back.',
  outdated:
    'A newer Variorum is open in another tab: reload this page to go on with your articles. Nothing is lost.',
} as const

/** What became of a change, and what to do about it; null where it is kept. */
function keptText(kept: KeptLike): string | null {
  if (kept.kind === 'kept') return null
  if (kept.kind !== 'failed') return KEPT_TEXT[kept.kind]
  return `The last change was not saved (${kept.detail ?? 'no reason given'}). All that was kept before is still there: try again, or reload the page.`
}

function backedUpText(articles: number): string {
  return articles === 1
    ? 'Backup saved, with 1 article.'
    : `Backup saved, with ${numberText(articles)} articles.`
}

export const OWN_WORDS = { kept: keptText, backedUp: backedUpText }
