import type { Sided } from '../engine/model.ts'
import { type Cited, type Copy, oneLine, sourceOf, whenOf } from './citation.ts'
import { directionOf } from './direction.ts'
import { escapeHtml } from './escape.ts'
import type { OutletNames } from './names.ts'

const SIDES = ['left', 'right'] as const

/** Both passages side by side under their outlets, each above its source: tab-separated, and as an HTML table. */
export function tableOf(cited: Sided<Cited>, names: OutletNames): Copy {
  const row = (cell: (side: 'left' | 'right') => string) => SIDES.map((side) => guarded(oneLine(cell(side))))
  const heads = row((side) => headOf(names[side], cited[side]))
  const passages = row((side) => cited[side].words)
  const sources = row((side) => sourceOf(cited[side]))
  return {
    text: [heads, passages, sources].map((cells) => cells.join('\t')).join('\n'),
    html: `<table border="1"><thead>${htmlRow('th', heads)}</thead><tbody>${htmlRow('td', passages, cited)}${htmlRow('td', sources)}</tbody></table>`,
  }
}

function headOf(name: string, cited: Cited): string {
  return [name, whenOf(cited)].filter(Boolean).join(', ')
}

function htmlRow(tag: 'th' | 'td', cells: readonly string[], cited?: Sided<Cited>): string {
  const cell = (text: string, at: number) => {
    const lang = cited?.[SIDES[at] ?? 'left'].lang
    const attributes = lang ? ` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"` : ''
    return `<${tag}${attributes}>${escapeHtml(text)}</${tag}>`
  }
  return `<tr>${cells.map(cell).join('')}</tr>`
}

/** A spreadsheet takes a cell that opens like this for a formula, in a pasted HTML table too: an apostrophe makes it text. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell
}
