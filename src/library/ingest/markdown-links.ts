/** Lines of Markdown that begin with `[…]:`. Most are addresses of links, some are footnotes, and some are speech. */

/** The labels by which a text names its links, `[words][label]` and `[label][]`, in small letters. */
export function linkLabels(text: string): ReadonlySet<string> {
  const named = text.matchAll(/\]\[([^[\]]{1,200})\]|\[([^[\]]{1,200})\]\[\]/gu)
  return new Set([...named].map(([, label, own]) => (label ?? own ?? '').toLowerCase()))
}

/** `[label]: address "title"` and no more. `[Minister]: No.` is what somebody says, unless a link is named so. */
export function isDefinition(line: string, labels: ReadonlySet<string>): boolean {
  const [, label = '', target = ''] = DEFINITION.exec(line) ?? []
  return target !== '' && (labels.has(label.toLowerCase()) || ADDRESS.test(target))
}

const DEFINITION =
  /^\[([^^\]][^\]]{0,199})\]:\s*(<[^<>]{1,2000}>|\S{1,2000})(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?$/u
const ADDRESS = /^<|^[a-z][a-z+.-]{1,20}:\S|^\.{0,2}\/|^www\./iu

/** What a footnote says; undefined of other lines. */
export function footnoteIn(line: string): string | undefined {
  return /^\[\^[^\]\s]{1,100}\]:(.*)$/u.exec(line)?.[1]?.trim()
}

/** `lit again.[^1]` → `lit again.`, where the text has a footnote of that mark. */
export function withoutFootnoteMarks(text: string): string {
  const footnotes = new Set([...text.matchAll(/^[ \t]*\[\^([^\]\s]{1,100})\]:/gmu)].map(([, mark]) => mark))
  return text.replace(
    /^([ \t]*\[\^[^\]\s]{1,100}\]:)|\[\^([^\]\s]{1,100})\]/gmu,
    (whole: string, own?: string, mark?: string) => own ?? (footnotes.has(mark) ? '' : whole),
  )
}
