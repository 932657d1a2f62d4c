import { countText } from './wording.ts'
import { unkeptText } from './own-messages.ts'

/** What became of a backup file: all of it was taken in, or nothing was changed. */
type ShownReport =
  | {
      readonly kind: 'restored'
      readonly added: number
      readonly already: number
      readonly hands: number
      readonly settings: boolean
    }
  | { readonly kind: 'refused'; readonly reason: 'damaged' | 'foreign' | 'newer'; readonly detail?: string }
  | { readonly kind: 'not-kept'; readonly kept: Parameters<typeof unkeptText>[0] }
  /** What is there already could not be read. */
  | { readonly kind: 'unread' }
  /** The browser could not open the file. */
  | { readonly kind: 'unreadable' }

const REASONS = {
  damaged: 'the file is damaged: it was cut short or altered. Use another copy of it.',
  foreign: 'the file is no backup of this reader. Choose one that “Back up …” saved.',
  newer: 'the file was saved by a newer version of this reader. Reload the page to get it, and try again.',
} as const

export function restoredText(report: ShownReport): string {
  switch (report.kind) {
    case 'restored':
      return restored(report)
    case 'refused':
      return `Nothing was changed: ${REASONS[report.reason]}${report.detail ? ` (${report.detail})` : ''}`
    case 'not-kept':
      return unkeptText(report.kept)
    case 'unread':
      return 'Nothing was changed: your library could not be read. Reload this page, then try again.'
    case 'unreadable':
      return 'Nothing was changed: the browser could not open the file. Check that it is still there, and choose it again.'
  }
}

function restored({ added, already, hands, settings }: Extract<ShownReport, { readonly kind: 'restored' }>) {
  const parts = [
    `${countText(added, 'article was', 'articles were')} added`,
    already > 0 ? `${countText(already, 'was', 'were')} here already` : '',
    hands > 0 ? `your matches of ${countText(hands, 'pair', 'pairs')} of texts came back` : '',
    settings ? 'the settings of the backup were taken over' : '',
  ].filter(Boolean)
  return `Restored: ${parts.join(', ')}.`
}
