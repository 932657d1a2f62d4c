import { dayOf } from './date.ts'
import type { Facts } from './model.ts'
import { factsOf } from './outcome.ts'
import { addressOf, tagOf } from './tag.ts'

/** The keys by which static sites and note-takers name each fact. */
const NAMES: Readonly<Record<keyof Facts, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'site_name', 'source'],
  author: ['author', 'byline', 'authors'],
  date: ['date', 'published', 'datepublished', 'pubdate'],
  lang: ['lang', 'language', 'locale'],
  address: ['address', 'url', 'link', 'canonical', 'source_url', 'source'],
}

/** The `key: value` lines between two `---` at the head of a text, and what follows them. */
export function frontMatter(text: string): { readonly facts: Facts; readonly body: string } {
  const lines = text.split('\n')
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---')
  if (lines[0]?.trim() !== '---' || end < 0) return { facts: {}, body: text }
  const values = new Map(lines.slice(1, end).flatMap((line) => pairOf(line)))
  const first = (key: keyof Facts, isFit: (value: string) => boolean = () => true) =>
    NAMES[key].map((name) => values.get(name)).find((value) => value !== undefined && isFit(value))
  const facts = factsOf({
    title: first('title'),
    outlet: first('outlet', (value) => addressOf(value) === undefined),
    author: first('author'),
    date: dayOf(first('date')),
    lang: tagOf(first('lang')),
    address: addressOf(first('address', (value) => addressOf(value) !== undefined)),
  })
  return { facts, body: lines.slice(end + 1).join('\n') }
}

function pairOf(line: string): readonly (readonly [string, string])[] {
  const colon = line.indexOf(':')
  if (colon <= 0) return []
  const value = line.slice(colon + 1).trim()
  return [[line.slice(0, colon).trim().toLowerCase(), unquoted(value)]]
}

function unquoted(value: string): string {
  const quoted = /^(?:"([^"]*)"|'([^']*)'|\[([^\]]*)\])$/u.exec(value)
  return quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? value
}
