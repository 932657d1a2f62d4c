import type { Cue, Quote, Span } from '../../model.ts'
import { graphemeEnd, graphemeStart } from '../graphemes.ts'
import { trimmed, isEmpty } from '../../spans.ts'
import type { FoundCue } from './found-cue.ts'
import { bareForm, formOf } from './forms.ts'
import type { Item } from './frames.ts'
import type { Quotation } from './pairs.ts'
import type { Run } from './phrases.ts'

/** A quote in the making. */
export interface Draft {
  readonly content: Span[]
  readonly items: Item[]
  readonly source: Span | null
  readonly cue: Cue | null
  /** True where its attribution ends its sentence: a quotation that follows goes on from it. */
  readonly open: boolean
  /** True where nothing else stands in its sentence. */
  readonly alone: boolean
}

/** A quote of these runs that a cue tells the speaker of. */
export function attributed(items: readonly Item[], runs: readonly Run[], cue: FoundCue): Draft {
  const parts = runs.map(({ first, last }) => items.slice(first, last + 1))
  return {
    content: runs.map((run) => spanOf(items, run)),
    items: parts.flat(),
    source: cue.source === null ? null : spanOf(items, cue.source),
    cue: { ...spanOf(items, cue), group: cue.group },
    open: (runs[0]?.first ?? 0) < cue.first,
    alone: false,
  }
}

/**
 * A quotation that no cue claims.
 * @param alone whether nothing else stands in its sentence
 */
export function unattributed(item: Item, alone: boolean): Draft {
  return {
    content: [{ start: item.start, end: item.end }],
    items: [item],
    source: null,
    cue: null,
    open: false,
    alone,
  }
}

function spanOf(items: readonly Item[], { first, last }: Run): Span {
  return { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 }
}

function quotationsOf(draft: Draft): Quotation[] {
  return draft.items.flatMap(({ quotation }) => (quotation === null ? [] : [quotation]))
}

/** The draft as the model has it: whole graphemes, nothing empty; null where nothing is left. */
export function finished(text: string, draft: Draft): Quote | null {
  const content = draft.content.map((span) => whole(text, span)).filter((span) => !isEmpty(span))
  const quotations = quotationsOf(draft)
  const [first] = quotations
  if (content.length === 0) return null
  const source = draft.source === null ? null : whole(text, draft.source)
  return {
    form:
      first !== undefined && draft.source === null && draft.cue === null
        ? bareForm(text, first, draft.alone)
        : formOf(text, draft.items),
    content,
    quoted: quotations.map(({ inner }) => whole(text, inner)).filter((span) => !isEmpty(span)),
    source,
    actor: null,
    cue: draft.cue === null ? null : { ...draft.cue, ...whole(text, draft.cue) },
  }
}

function whole(text: string, span: Span): Span {
  const { start, end } = bracketed(text, trimmed(text, span))
  return start < end ? { start: graphemeStart(text, start), end: graphemeEnd(text, end) } : span
}

/** UTF-16 units from an opening bracket to the end of a span. */
const BRACKET_REACH = 80

/** `Ann Lee (D-Ohio.`: with the bracket that it opens. */
function bracketed(text: string, { start, end }: Span): Span {
  const words = text.slice(Math.max(start, end - BRACKET_REACH), end)
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return { start, end }
  const closing = /^\.?\)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return { start, end: end + closing }
}
