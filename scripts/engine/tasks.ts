import { compare, type Lexicon, lexiconFor, links, read, type Span, words } from '../../src/engine/index.ts'
import { comparisonJson } from '../../src/export/comparison-json.ts'
import { options } from './options.ts'
import { article, lang, parsed, strings, text, type Fields, type Parsed } from './fields.ts'

/** What a line is answered with, or why it cannot be. */
export type Task = (line: string) => Promise<Parsed<object>>

/** A task over the fields of one line; every answer carries the line's `id`. */
function task(answer: (fields: Fields) => Promise<Parsed<object>>): Task {
  return async (line) => {
    const fields = parsed(line)
    if (fields.kind === 'refused') return fields
    const { id } = fields.value
    if (id === undefined) return { kind: 'refused', reason: 'field "id" is missing' }
    const answered = await answer(fields.value)
    return answered.kind === 'refused' ? answered : { kind: 'ok', value: { id, ...answered.value } }
  }
}

/** The tasks by name, as `npm run -s engine -- TASK` takes them. */
export const tasks: ReadonlyMap<string, Task> = new Map([
  ['segment', task(segmentTask)],
  ['links', task(linksTask)],
  ['words', task(wordsTask)],
  ['compare', task(compareTask)],
  ['quotes', task(quotesTask)],
])

/** `{id, lang?, text}` → `{id, sentences: [[start, end]]}` */
async function segmentTask(fields: Fields): Promise<Parsed<object>> {
  const given = text(fields, 'text')
  const tag = lang(fields)
  if (given.kind === 'refused') return given
  if (tag.kind === 'refused') return tag
  const whole = { text: given.value, ...tag.value }
  const { sentences } = read(whole, await lexiconFor([whole]))
  return { kind: 'ok', value: { sentences: sentences.map(({ start, end }) => [start, end]) } }
}

/** `{id, lang?, text}` → `{id, quotes: [{content: [[start, end]], source, cue, form}]}` */
async function quotesTask(fields: Fields): Promise<Parsed<object>> {
  const given = text(fields, 'text')
  const tag = lang(fields)
  if (given.kind === 'refused') return given
  if (tag.kind === 'refused') return tag
  const whole = { text: given.value, ...tag.value }
  const { quotes } = read(whole, await lexiconFor([whole]))
  const pair = (span: Span | null) => (span === null ? null : [span.start, span.end])
  return {
    kind: 'ok',
    value: {
      quotes: quotes.map(({ content, source, cue, form }) => ({
        content: content.map(pair),
        source: pair(source),
        cue: pair(cue),
        form,
      })),
    },
  }
}

/** `{id, lang?, a: [sentence], b: [sentence]}` → `{id, links: [{a, b, score, strength, kind, partial}]}` */
function linksTask(fields: Fields): Promise<Parsed<object>> {
  return overLists(fields, (a, b, tag, lexicon) => ({
    links: links(a, b, tag, lexicon).map(({ left, right, score, strength, kind, partial }) => ({
      a: left,
      b: right,
      score,
      strength,
      kind,
      partial,
    })),
  }))
}

/** `{id, lang?, a: [token], b: [token]}` → `{id, links: [[i, j]]}` */
function wordsTask(fields: Fields): Promise<Parsed<object>> {
  return overLists(fields, (a, b, tag, lexicon) => ({ links: words(a, b, tag, lexicon) }))
}

type ListAnswer = (
  a: readonly string[],
  b: readonly string[],
  tag: string | undefined,
  lexicon: Lexicon,
) => object

async function overLists(fields: Fields, answer: ListAnswer): Promise<Parsed<object>> {
  const [a, b] = [strings(fields, 'a'), strings(fields, 'b')]
  const tag = lang(fields)
  if (a.kind === 'refused') return a
  if (b.kind === 'refused') return b
  if (tag.kind === 'refused') return tag
  const lists = [a.value, b.value].map((list) => ({ text: list.join('\n'), ...tag.value }))
  return { kind: 'ok', value: answer(a.value, b.value, tag.value.lang, await lexiconFor(lists)) }
}

/**
 * `{id, a: article, b: article, hand?, exactSpelling?}` → the comparison as `comparisonJson` has it; `a` is left.
 * The last two are described in `options.ts`.
 */
async function compareTask(fields: Fields): Promise<Parsed<object>> {
  const [a, b] = [article(fields, 'a'), article(fields, 'b')]
  if (a.kind === 'refused') return a
  if (b.kind === 'refused') return b
  const asked = options(fields)
  if (asked.kind === 'refused') return asked
  const lexicon = await lexiconFor([a.value, b.value])
  return { kind: 'ok', value: comparisonJson(compare(a.value, b.value, lexicon, asked.value)) }
}
