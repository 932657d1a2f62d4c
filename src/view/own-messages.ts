import { articleText } from './names.ts'
import { countText, numberText, quotedText } from './wording.ts'

/** What the page says of the reader’s own library. Loaded with the first own article. */

interface UnkeptLike {
  readonly kind: keyof typeof UNKEPT_TEXT | 'failed'
  readonly detail?: string
}

type KeptLike = UnkeptLike | { readonly kind: 'kept' } | { readonly kind: 'in-memory' }

const IN_MEMORY_TEXT =
  'This browser keeps nothing for this page: your articles are here, but will be gone when it is closed. A backup saves them as a file.'

const UNKEPT_TEXT = {
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
  return kept.kind === 'in-memory' ? IN_MEMORY_TEXT : unkeptText(kept)
}

export function unkeptText(kept: UnkeptLike): string {
  if (kept.kind !== 'failed') return UNKEPT_TEXT[kept.kind]
  return `The last change was not saved (${kept.detail ?? 'no reason given'}). All that was kept before is still there: try again, or reload the page.`
}

function backedUpText(articles: number): string {
  return articles === 1
    ? 'Backup saved, with 1 article.'
    : `Backup saved, with ${numberText(articles)} articles.`
}

/** `textless`: articles whose texts are missing; none where nothing could be read. */
function notBackedUpText(textless: readonly Parameters<typeof articleText>[0][]): string {
  const [first] = textless
  if (!first) return 'No backup was saved: your library could not be read. Reload this page, then try again.'
  const others = textless.length - 1
  const more = others > 0 ? `, and of ${countText(others, 'other', 'others')},` : ''
  const it = others > 0 ? 'them' : 'it'
  return `No backup was saved: the text of ${quotedText(articleText(first))}${more} could not be read. Reload this page, then try again. If that does not help, delete ${it}, or choose the other articles and back those up.`
}

const UNREAD_TEXT =
  'Your own articles could not be read just now: some may be missing here, or shown as they were. Reload this page to read them again.'

export const OWN_WORDS = {
  kept: keptText,
  backedUp: backedUpText,
  notBackedUp: notBackedUpText,
  unread: UNREAD_TEXT,
}
