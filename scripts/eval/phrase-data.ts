import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sided, Span } from '../../src/engine/model.ts'
import { parsed } from '../engine/fields.ts'
import { matchedArticles, type MatchedArticles } from '../train/sentence-data.ts'

/** Two phrases that people put side by side, as spans in sentences, in UTF-16 units. */
export interface MarkedPhrases extends Sided<Span> {
  readonly sentences: Sided<number>
  /** Of figures: false where the two articles differ. */
  readonly agree: boolean
}

export interface ArticlesWithPhrases extends MatchedArticles {
  readonly phrases: readonly MarkedPhrases[]
}

/** What people put side by side: figures of one thing, or the words of one utterance. */
export type PhraseKind = 'figures' | 'quotes'

/** The matched articles of a file with the phrases that people put side by side in them. */
export function articlesWithPhrases(folder: string, file: string, name: PhraseKind): ArticlesWithPhrases[] {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return matchedArticles(folder, [file]).map((pair, at) => ({
    ...pair,
    phrases: phrasesIn(lines[at] ?? '', name, pair),
  }))
}

function phrasesIn(line: string, name: PhraseKind, pair: MatchedArticles): MarkedPhrases[] {
  const fields = parsed(line)
  const list = fields.kind === 'refused' ? [] : (fields.value[name] ?? [])
  if (!Array.isArray(list)) throw new Error(`"${name}" of ${pair.id} is no list`)
  return list.map((one: unknown) => {
    const marked = parsed(JSON.stringify(one))
    if (marked.kind === 'refused') throw new Error(`one of the ${name} of ${pair.id} ${marked.reason}`)
    const { a, b, agree, a_span: left, b_span: right } = marked.value
    if (typeof a !== 'number' || typeof b !== 'number')
      throw new Error(`one of the ${name} of ${pair.id} has no sentence`)
    return {
      sentences: { left: a, right: b },
      left: spanIn(pair.left[a] ?? '', left),
      right: spanIn(pair.right[b] ?? '', right),
      agree: agree === true,
    }
  })
}

/** The file counts whole characters, the engine UTF-16 units. */
function spanIn(sentence: string, span: unknown): Span {
  const characters = Array.from(sentence)
  const unit = (at: unknown) => characters.slice(0, Number(at)).join('').length
  const [start, end] = Array.isArray(span) ? (span as unknown[]) : []
  return { start: unit(start), end: unit(end) }
}
