import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsed, strings, type Fields } from '../engine/fields.ts'

/** Two sentences as tokens, with the links that people drew between them. */
export interface AlignedPair {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly lang?: string
  readonly sure: readonly (readonly [number, number])[]
}

export const WORDS_FILE = 'words-edinburgh.jsonl'

/** The aligned sentence pairs in a folder of labelled data; a line that is none ends the script. */
export function alignedPairs(folder: string): AlignedPair[] {
  return readFileSync(join(folder, WORDS_FILE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => pairIn(line, at + 1))
}

function pairIn(line: string, number: number): AlignedPair {
  const fields = parsed(line)
  if (fields.kind === 'refused') throw new Error(`${WORDS_FILE}, line ${number} ${fields.reason}`)
  const [a, b, sure] = [strings(fields.value, 'a'), strings(fields.value, 'b'), links(fields.value)]
  if (a.kind === 'refused' || b.kind === 'refused' || sure === undefined)
    throw new Error(`${WORDS_FILE}, line ${number} is no aligned pair`)
  return { a: a.value, b: b.value, sure }
}

function links(fields: Fields): [number, number][] | undefined {
  const { sure } = fields
  if (!Array.isArray(sure)) return undefined
  const found: [number, number][] = []
  for (const link of sure as unknown[]) {
    if (!Array.isArray(link)) return undefined
    const [i, j]: unknown[] = link
    if (typeof i !== 'number' || typeof j !== 'number') return undefined
    found.push([i, j])
  }
  return found
}
