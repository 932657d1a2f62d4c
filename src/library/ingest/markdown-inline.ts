/** The words of a stretch of Markdown without its marks; line breaks inside it are spaces. */
export function inlineText(marked: string): string {
  const spaced = marked.replace(/(?: {2,9}|\\)?\n/gu, ' ')
  const escaped = spaced.replace(/\\([!-/:-@[-`{-~])/gu, (_, mark: string) => hide(mark))
  return shown(withoutEmphasis(withoutTags(withoutLinks(escaped))))
    .replace(/[ \t]+/gu, ' ')
    .trim()
}

/** Escaped marks wait in a block of characters that nobody writes with. */
const HIDING = 0xf0000

function hide(mark: string): string {
  return String.fromCodePoint(HIDING + (mark.codePointAt(0) ?? 0))
}

function shown(text: string): string {
  return text.replace(/[\u{F0021}-\u{F007E}]/gu, (hidden) =>
    String.fromCodePoint((hidden.codePointAt(0) ?? HIDING) - HIDING),
  )
}

/** `[words](address "title")` and `[words][name]` are words; `![picture](…)` is nothing. Lengths are bounded: no text slows it. */
function withoutLinks(text: string): string {
  return text
    .replace(/!\[[^[\]]{0,500}\](?:\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|\[[^[\]]{0,200}\])/gu, '')
    .replace(/\[([^[\]]{1,1000})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|\[[^[\]]{0,200}\])/gu, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/giu, '$1')
}

function withoutTags(text: string): string {
  return text.replace(/<!--[^<>]{0,2000}-->/gu, '').replace(/<\/?[a-z][^<>]{0,500}>/giu, '')
}

/** Pairs of marks around words. Between the letters of a word `_` is one of them, and a lone mark stays. */
function withoutEmphasis(text: string): string {
  return text
    .replace(/`+([^`]{1,1000})`+/gu, (_, code: string) => code.replace(/[*_~]/gu, hide))
    .replace(/(\*{1,3})(?=[^\s*])([^*]{0,2000}[^\s*])\1/gu, '$2')
    .replace(/(\*{1,3})(?=[^\s*])([^*]{0,2000}[^\s*])\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]{0,2000}[^\s_])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~(?=\S)([^~]{0,2000}\S)~~/gu, '$1')
}
