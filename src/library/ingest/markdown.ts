import { frontMatter } from './front-matter.ts'
import { inlineText } from './markdown-inline.ts'
import { footnoteIn, isDefinition, linkLabels, withoutFootnoteMarks } from './markdown-links.ts'
import type { Extract } from './model.ts'
import { factsOf } from './outcome.ts'
import { clean } from './text.ts'

/**
 * Markdown as plain blocks: headings, quotes and list items, each its own; marks taken off, links as their words,
 * pictures left out. Plain rules, a line each and in one pass: a whole parser slows down on text made to slow it.
 */
export function readMarkdown(raw: string): Extract {
  const { text, notes } = clean(raw)
  const { facts, body } = frontMatter(text)
  const blocks = blocksOf(withoutFootnoteMarks(body)).flatMap(({ level, text: marked }) => {
    const plain = inlineText(marked)
    return plain === '' ? [] : [{ level, text: plain }]
  })
  const [first] = blocks
  // The first heading of the first rank is the title, said once.
  const isTitled = first?.level === 1 && (facts.title === undefined || facts.title === first.text)
  return {
    blocks: blocks.slice(isTitled ? 1 : 0).map((block) => block.text),
    facts: isTitled ? factsOf(facts, { title: first.text }) : facts,
    notes,
  }
}

interface Block {
  /** Of a heading, 1–6; 0 of all else. */
  readonly level: number
  readonly text: string
}

type Line =
  | { readonly kind: 'gap' | 'rule' | 'fence' }
  | { readonly kind: 'underline'; readonly level: number }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text' | 'item' | 'quote'; readonly text: string }

function blocksOf(body: string): readonly Block[] {
  const labels = linkLabels(body)
  const blocks: Block[] = []
  let open: { kind: string; texts: string[] } | null = null
  const close = (level = 0) => {
    if (open) blocks.push({ level, text: open.texts.join('\n') })
    open = null
  }
  const add = (kind: string, text: string) => (open ??= { kind, texts: [] }).texts.push(text)
  let isFenced = false
  for (const raw of body.split('\n')) {
    const line = lineOf(raw, labels)
    if (line.kind === 'fence') isFenced = !isFenced
    if (line.kind === 'text' || (isFenced && line.kind !== 'fence')) add('text', raw.trim())
    else if (line.kind === 'quote' && line.text !== '' && openKind(open) === 'quote') add('quote', line.text)
    else if (line.kind === 'underline' && openKind(open) === 'text') close(line.level)
    else {
      close()
      if (line.kind === 'heading') blocks.push(line)
      else if ((line.kind === 'item' || line.kind === 'quote') && line.text !== '') add(line.kind, line.text)
    }
  }
  close()
  return blocks
}

function openKind(open: { readonly kind: string } | null): string | undefined {
  return open?.kind
}

/** What a line is by its first characters. @param labels those of the text’s links */
function lineOf(raw: string, labels: ReadonlySet<string>): Line {
  const line = raw.trim()
  if (line === '' || isDefinition(line, labels)) return { kind: 'gap' }
  const footnote = footnoteIn(line)
  if (footnote !== undefined) return { kind: 'item', text: footnote }
  if (line.startsWith('```') || line.startsWith('~~~')) return { kind: 'fence' }
  if (/^=+$/u.test(line)) return { kind: 'underline', level: 1 }
  if (/^-{2,}$/u.test(line)) return { kind: 'underline', level: 2 }
  if (/^(?:[*_-]\s?){3,}$/u.test(line)) return { kind: 'rule' }
  const hashes = /^#{1,6}(?=\s)/u.exec(line)?.[0].length ?? 0
  if (hashes > 0)
    return { kind: 'heading', level: hashes, text: withoutClosingHashes(line.slice(hashes).trim()) }
  if (line.startsWith('>')) return { kind: 'quote', text: line.replace(/^[>\s]+/u, '') }
  const item = /^(?:[-+*]|\d{1,9}[.)])\s+/u.exec(line)?.[0].length ?? 0
  return item > 0 ? { kind: 'item', text: line.slice(item) } : { kind: 'text', text: line }
}

function withoutClosingHashes(heading: string): string {
  const bare = heading.replace(/#{1,6}$/u, '')
  return bare.endsWith(' ') || bare === '' ? bare.trim() : heading
}
