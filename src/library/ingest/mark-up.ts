/** Names of elements that news is written with: `<b>` is a tag, `<unknown>` somebody’s words. */
const BLOCK =
  'p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|tr|td|th|figure|figcaption|section|article|aside|main|header|footer|center|picture|video|noscript|script|style|iframe'
const INLINE =
  'a|abbr|b|big|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u|wbr'

const BLOCK_TAG = tag(BLOCK)
const TAG = tag(`${BLOCK}|${INLINE}`)
const TAGS = new RegExp(TAG, 'giu')
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu

function tag(names: string): RegExp {
  return new RegExp(String.raw`</?(?:${names})(?:\s[^<>]{0,2000})?/?>`, 'iu')
}

/** How a text that should be plain is written: with blocks, with no more than words set off in it, or indeed plain. */
export function markUpIn(text: string): 'blocks' | 'words' | null {
  if (BLOCK_TAG.test(text)) return 'blocks'
  return TAG.test(text) || ENTITY.test(text) ? 'words' : null
}

/** A line of text without its tags: `Lights <em>on</em><br>today` → `Lights on today`. */
export function withoutTags(line: string): string {
  return line.replace(TAGS, (found) => (BLOCK_TAG.test(found) ? ' ' : ''))
}

/** Mark-up in which what looks like a tag and is none is text: `<he> <b>said</b>` → `&lt;he> <b>said</b>`. */
export function withStrayMarks(text: string): string {
  return text.replace(STRAY, '&lt;')
}

const STRAY = new RegExp(String.raw`<(?!/?(?:${BLOCK}|${INLINE})(?:[\s/>])|!--)`, 'giu')
