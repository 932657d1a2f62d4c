import { withoutBy } from './author.ts'
import { dayOf } from './date.ts'
import { spelledOut } from './entities.ts'
import { withoutTags } from './mark-up.ts'
import type { Facts } from './model.ts'
import { factsOf } from './outcome.ts'
import { addressOf, tagOf } from './tag.ts'

/** What schema.org’s JSON-LD says of an article. `body` is its text, where it is given. */
export interface LinkedArticle {
  readonly facts: Facts
  readonly body?: string
  /** False where it says that not everybody may read all of it. */
  readonly isFree: boolean
}

type Node = Readonly<Record<string, unknown>>

/** All articles of a JSON-LD value: one alone, in a list, in a `@graph`, or the `mainEntity` of a page. */
export function linkedArticles(value: unknown): readonly LinkedArticle[] {
  const nodes = nodesOf(value, 0)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  /** A reference `{ "@id": … }` is what it names. */
  const resolve = (found: unknown) => {
    const node = first(found)
    const isReference = isNode(node) && typeof node['@id'] === 'string' && Object.keys(node).length === 1
    return isReference ? (byId.get(node['@id']) ?? node) : node
  }
  return nodes.filter(isArticle).map((node) => articleOf(node, resolve))
}

/** Deeper, no site puts an article. */
const DEEPEST = 4

function nodesOf(value: unknown, depth: number): readonly Node[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1))
  if (!isNode(value)) return []
  return [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value['mainEntity'], depth + 1)]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, with or without the name of the vocabulary. */
function isArticle(node: Node): boolean {
  const types: readonly unknown[] = [node['@type']].flat()
  return types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/u.test(type))
}

function articleOf(node: Node, resolve: (found: unknown) => unknown): LinkedArticle {
  const facts = factsOf({
    title: plain(textOf(node['headline']) ?? textOf(node['name']) ?? ''),
    outlet: plain(nameOf(resolve(node['publisher'])) ?? ''),
    author: namesOf(node['author'], resolve),
    date: dayOf(textOf(node['datePublished'])) ?? dayOf(textOf(node['dateCreated'])),
    lang: tagOf(textOf(node['inLanguage'])),
    address: addressOf(textOf(node['url'])) ?? addressOf(idOf(resolve(node['mainEntityOfPage']))),
  })
  const body = textOf(node['articleBody'])
  // WordPress writes it as a word.
  const isFree = !/^false$/iu.test(String(first(node['isAccessibleForFree'])))
  return { facts, isFree, ...(body !== undefined && body.trim() !== '' && { body }) }
}

function namesOf(value: unknown, resolve: (found: unknown) => unknown): string {
  const people: readonly unknown[] = [value].flat()
  const names = people.flatMap((person) => nameOf(resolve(person)) ?? [])
  return [...new Set(names.map((name) => withoutBy(plain(name))))].join(', ')
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) ? textOf(value['name']) : textOf(value)
}

/** Some sites write as if it were mark-up what is none. */
function plain(written: string): string {
  return spelledOut(withoutTags(written))
}

function idOf(value: unknown): string | undefined {
  return isNode(value) ? textOf(value['@id']) : textOf(value)
}

function textOf(value: unknown): string | undefined {
  const found = first(value)
  return typeof found === 'string' ? found : undefined
}

function first(value: unknown): unknown {
  const [item]: readonly unknown[] = Array.isArray(value) ? value : [value]
  return item
}
