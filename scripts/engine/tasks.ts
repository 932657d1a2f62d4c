import { compare, links, read, words } from '../../src/engine/index.ts'
import { comparisonJson } from '../../src/export/comparison-json.ts'
import { article, lang, parsed, strings, text, type Fields, type Parsed } from './fields.ts'

/** What a line is answered with, or why it cannot be. */
export type Task = (line: string) => Parsed<object>

/** A task over the fields of one line; every answer carries the line's `id`. */
function task(answer: (fields: Fields) => Parsed<object>): Task {
  return (line) => {
    const fields = parsed(line)
    if (fields.kind === 'refused') return fields
    const { id } = fields.value
    if (id === undefined) return { kind: 'refused', reason: 'field "id" is missing' }
    const answered = answer(fields.value)
    return answered.kind === 'refused' ? answered : { kind: 'ok', value: { id, ...answered.value } }
  }
}

/** The tasks by name, as `npm run -s engine -- TASK` takes them. */
export const tasks: ReadonlyMap<string, Task> = new Map([
  ['segment', task(segmentTask)],
  ['links', task(linksTask)],
  ['words', task(wordsTask)],
  ['compare', task(compareTask)],
])

/** `{id, lang?, text}` → `{id, sentences: [[start, end]]}` */
function segmentTask(fields: Fields): Parsed<object> {
  const given = text(fields, 'text')
  const tag = lang(fields)
  if (given.kind === 'refused') return given
  if (tag.kind === 'refused') return tag
  const { sentences } = read({ text: given.value, ...tag.value })
  return { kind: 'ok', value: { sentences: sentences.map(({ start, end }) => [start, end]) } }
}

/** `{id, lang?, a: [sentence], b: [sentence]}` → `{id, links: [{a, b, score, strength, kind, partial}]}` */
function linksTask(fields: Fields): Parsed<object> {
  return overLists(fields, (a, b, tag) => ({
    links: links(a, b, tag).map(({ left, right, score, strength, kind, partial }) => ({
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
function wordsTask(fields: Fields): Parsed<object> {
  return overLists(fields, (a, b, tag) => ({ links: words(a, b, tag) }))
}

function overLists(
  fields: Fields,
  answer: (a: readonly string[], b: readonly string[], tag: string | undefined) => object,
): Parsed<object> {
  const [a, b] = [strings(fields, 'a'), strings(fields, 'b')]
  const tag = lang(fields)
  if (a.kind === 'refused') return a
  if (b.kind === 'refused') return b
  if (tag.kind === 'refused') return tag
  return { kind: 'ok', value: answer(a.value, b.value, tag.value.lang) }
}

/** `{id, a: article, b: article}` → the comparison as `comparisonJson` has it; `a` is left. */
function compareTask(fields: Fields): Parsed<object> {
  const [a, b] = [article(fields, 'a'), article(fields, 'b')]
  if (a.kind === 'refused') return a
  if (b.kind === 'refused') return b
  return { kind: 'ok', value: comparisonJson(compare(a.value, b.value)) }
}
