import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsed, strings, type Fields } from '../engine/fields.ts'

/** Two articles as sentences, with the pairs of them that people matched. */
export interface MatchedArticles {
  readonly id: string
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Pairs that tell the same, and pairs that may, as `left,right`. */
  readonly sure: ReadonlySet<string>
  readonly possible: ReadonlySet<string>
}

export const NEWS_FILES = ['links-news.jsonl', 'links-news-more.jsonl'] as const
export const FABLES_FILE = 'links-aesop.jsonl'

/** The matched articles in some files of a folder; a line that holds none ends the script. */
export function matchedArticles(folder: string, files: readonly string[]): MatchedArticles[] {
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => articlesIn(line, `${file}, line ${at + 1}`)),
  )
}

/** Pairs of one event share articles or facts: they are held out together. All seeds are one event. */
export function eventOf({ id }: MatchedArticles): string {
  const name = id.replace(/^news\//u, '')
  return name.startsWith('seed-') ? 'seed' : name.slice(0, 8)
}

function articlesIn(line: string, where: string): MatchedArticles {
  const fields = parsed(line)
  if (fields.kind === 'refused') throw new Error(`${where} ${fields.reason}`)
  const [a, b] = [strings(fields.value, 'a'), strings(fields.value, 'b')]
  const { id } = fields.value
  if (a.kind === 'refused' || b.kind === 'refused' || typeof id !== 'string')
    throw new Error(`${where} is no pair of articles`)
  const sure = pairsIn(fields.value, 'sure')
  const possible = pairsIn(fields.value, 'possible')
  return { id, left: a.value, right: b.value, sure, possible }
}

function pairsIn(fields: Fields, name: string): Set<string> {
  const list = fields[name] ?? []
  if (!Array.isArray(list)) throw new Error(`"${name}" is no list of pairs`)
  return new Set((list as unknown[]).map((pair) => (Array.isArray(pair) ? pair.slice(0, 2).join(',') : '')))
}
