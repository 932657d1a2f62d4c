import { dayOf } from './date.ts'
import { valuesIn } from './front-matter-values.ts'
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

/** YAML between two `---` or TOML between two `+++` at the head of a text, and what follows it. */
export function frontMatter(text: string): { readonly facts: Facts; readonly body: string } {
  const lines = text.split('\n')
  const [mark = ''] = lines.map((line) => line.trim())
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === mark)
  if ((mark !== '---' && mark !== '+++') || end < 0) return { facts: {}, body: text }
  const values = valuesIn(lines.slice(1, end).join('\n'), mark === '---' ? 'yaml' : 'toml')
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
