import { rowKindText } from './labels.ts'
import type { Layout } from './model.ts'
import type { Setting } from './row-labels.ts'
import type { StripBlock, StripPlace } from './strip.ts'
import { countText, numberText } from './wording.ts'

/** Words of the overview strip, for who cannot see it. */

export const STRIP_TEXT = {
  overview: 'Overview of the whole comparison',
  /** Behind the counts. */
  keys: 'Arrow keys go row by row, Page Up and Page Down by the window, Home and End to the ends.',
} as const

/** `Row 12 of 61, reframed; sentences 9–14 of Tehran Times, 7–11 of Al Jazeera` */
export function placeInStripText({ first, of, kind, sentences }: StripPlace, setting: Setting): string {
  const row = `Row ${numberText(first)} of ${numberText(of)}`
  const named = kindText(kind, setting)
  const told = (['left', 'right'] as const).flatMap((side) => {
    const range = sentences[side]
    return range ? `${rangeText(range)} of ${setting.names[side]}` : []
  })
  return `${named === null ? row : `${row}, ${named}`}; sentences ${told.join(', ')}`
}

function rangeText([first, last]: readonly [number, number]): string {
  return first === last ? numberText(first) : `${numberText(first)}–${numberText(last)}`
}

/** Names of outlets keep their capital; what is simply read has no name. */
function kindText(kind: StripBlock['kind'], { names, relationship }: Setting): string | null {
  if (kind === 'plain') return null
  const text = rowKindText(kind, names, relationship)
  return text.charAt(0).toLowerCase() + text.slice(1)
}

const KINDS = ['reframed', 'only-left', 'only-right', 'unsure', 'moved', 'same'] as const

/** What the strip shows, in words: `61 rows. Reframed: 7. Only in Tehran Times: 18.` */
export function stripText(layout: Layout, { names, relationship }: Setting): string {
  const isOther = relationship === 'other-speech'
  const kinds = KINDS.filter((kind) => layout.counts[kind] > 0 && !(isOther && kind === 'unsure'))
  const counts = kinds.map(
    (kind) => `${rowKindText(kind, names, relationship)}: ${numberText(layout.counts[kind])}.`,
  )
  return [`${countText(layout.rows.length, 'row', 'rows')}.`, ...counts, STRIP_TEXT.keys].join(' ')
}
