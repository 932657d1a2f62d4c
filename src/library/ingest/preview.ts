import { lexiconFor, read } from '../../engine/index.ts'
import type { Furniture, SpeechDepth } from '../../engine/model.ts'
import type { Draft } from './model.ts'

/** How the engine reads a draft: what it would fold away, and how much it knows of the language. */
export interface DraftReading {
  readonly furniture: readonly Furniture[]
  /** BCP 47 tag: the draft’s, or what its text looks like. */
  readonly lang: string
  readonly depth: SpeechDepth
  readonly hasLexicon: boolean
  /** Only so many UTF-16 units of the text were read; absent where all of it was. */
  readonly cutAt?: number
}

/** Some ten thousand words: more would keep the page from answering. What folds away stands at the ends of articles that are shorter. */
const MOST_READ = 60_000

/** Never throws: without word lists, which are fetched, a text is read by its characters. */
export async function readDraft({
  text,
  title,
  lang,
}: Pick<Draft, 'text' | 'title' | 'lang'>): Promise<DraftReading> {
  const isCut = text.length > MOST_READ
  const shown = isCut ? text.slice(0, text.lastIndexOf('\n', MOST_READ) + 1 || MOST_READ) : text
  const article = { text: shown, ...(title !== undefined && { title }), ...(lang !== undefined && { lang }) }
  const lexicon = await lexiconFor([article]).catch(() => undefined)
  const reading = read(article, lexicon)
  return {
    furniture: reading.furniture,
    lang: reading.lang,
    depth: reading.depth,
    hasLexicon: (lexicon ?? EMPTY).has(reading.lang.toLowerCase().split(/[-_]/u)[0] ?? ''),
    ...(isCut && { cutAt: shown.length }),
  }
}

const EMPTY: ReadonlyMap<string, unknown> = new Map()
