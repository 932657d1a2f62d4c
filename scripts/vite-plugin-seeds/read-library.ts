import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordCount } from '../../src/library/ingest/wholeness.ts'
import type { ArticleEntry, LibraryIndex, SpeechEntry } from '../../src/library/model.ts'
import { type ArticleFacts, parseSpeech, type SpeechFile } from './speech-file.ts'
import { readText } from './text-file.ts'

/** A file of the site: where it is, relative to the page, and its bytes. */
export interface SiteFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Library {
  readonly index: LibraryIndex
  readonly indexPath: string
  /** The index and every article's text. A name holds its content's hash, so it may be kept for ever. */
  readonly files: readonly SiteFile[]
}

/** One thing an editor has to mend, and the file to mend it in. */
export interface Fault {
  readonly file: string
  readonly reason: string
}

export type LibraryResult =
  | { readonly kind: 'library'; readonly library: Library }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** Folder names are the speeches' slugs; the date first, so that they sort by it. */
const SPEECH_SLUG = /^(?:\d{4}-\d{2}-\d{2}|undated)(?:-[a-z0-9]+)+$/
const SITE_FOLDER = 'library'

/**
 * Reads a `seeds` folder whole: a folder a speech, with `speech.json` and one text file an article.
 * `folder` is the path on disk; the faults name files from its last part on.
 */
export function readLibrary(folder: string): LibraryResult {
  const faults: Fault[] = []
  const speeches = folders(folder).map((slug) => readSpeechFolder(folder, slug, faults))
  if (speeches.length === 0) faults.push({ file: 'seeds', reason: 'holds no speech' })
  if (faults.length > 0) return { kind: 'faulty', faults }
  const index: LibraryIndex = { version: 1, speeches: speeches.flatMap(({ entry }) => entry ?? []) }
  const indexFile = siteFile('index', 'json', new TextEncoder().encode(JSON.stringify(index)))
  const files = [indexFile, ...speeches.flatMap((speech) => speech.files)]
  return { kind: 'library', library: { index, indexPath: indexFile.path, files } }
}

interface ReadSpeech {
  readonly entry: SpeechEntry | null
  readonly files: readonly SiteFile[]
}

function readSpeechFolder(folder: string, slug: string, faults: Fault[]): ReadSpeech {
  const nothing: ReadSpeech = { entry: null, files: [] }
  const file = `seeds/${slug}/speech.json`
  const fault = (reason: string): ReadSpeech => {
    faults.push({ file, reason })
    return nothing
  }
  if (!SPEECH_SLUG.test(slug)) {
    faults.push({
      file: `seeds/${slug}`,
      reason: 'a folder is named 2020-01-08-some-words or undated-some-words',
    })
    return nothing
  }
  const json = readJson(join(folder, slug, 'speech.json'))
  if (json.kind === 'faulty') return fault(json.reason)
  const parsed = parseSpeech(json.value)
  if (parsed.kind === 'faulty') {
    for (const reason of parsed.faults) fault(reason)
    return nothing
  }
  const { speech } = parsed
  const day = slug.startsWith('undated-') ? undefined : slug.slice(0, 10)
  if (speech.date?.value !== day) fault(`date.value and the folder's name ${slug} do not agree`)
  for (const stray of strays(join(folder, slug), speech))
    faults.push({ file: `seeds/${slug}/${stray}`, reason: 'speech.json lists no article of this name' })
  return readArticles(join(folder, slug), slug, speech, faults)
}

function readArticles(folder: string, slug: string, speech: SpeechFile, faults: Fault[]): ReadSpeech {
  const files: SiteFile[] = []
  const articles: ArticleEntry[] = []
  for (const facts of speech.articles) {
    const text = readText(join(folder, `${facts.slug}.txt`), facts)
    if (text.kind === 'faulty') {
      for (const reason of text.faults) faults.push({ file: `seeds/${slug}/${facts.slug}.txt`, reason })
      continue
    }
    const file = siteFile(`${slug}/${facts.slug}`, 'txt', text.bytes)
    files.push(file)
    const words = wordCount(new TextDecoder().decode(text.bytes))
    articles.push({ ...articleEntry(slug, facts, file.path), words })
  }
  const { open, articles: _, ...facts } = speech
  const ids = open && ([`${slug}/${open[0]}`, `${slug}/${open[1]}`] as const)
  return { entry: { slug, ...facts, ...(ids && { open: ids }), articles }, files }
}

function articleEntry(speech: string, { slug, ...facts }: ArticleFacts, file: string): ArticleEntry {
  return { id: `${speech}/${slug}`, ...facts, file }
}

type Json =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'faulty'; readonly reason: string }

function readJson(path: string): Json {
  try {
    return { kind: 'json', value: JSON.parse(readFileSync(path, 'utf8')) }
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'cannot be read'
    return { kind: 'faulty', reason }
  }
}

/** Files of a speech's folder that belong to no article: most likely forgotten in `speech.json`. */
function strays(folder: string, speech: SpeechFile): readonly string[] {
  const expected = new Set(['speech.json', ...speech.articles.map(({ slug }) => `${slug}.txt`)])
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !expected.has(name))
}

function folders(folder: string): readonly string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
}

function siteFile(name: string, extension: string, bytes: Uint8Array): SiteFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return { path: `${SITE_FOLDER}/${name}-${hash}.${extension}`, bytes }
}
