import { readFileSync } from 'node:fs'
import type { ArticleFacts } from './speech-file.ts'

export type TextResult =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }

/** Reads an article's text as it stands, and checks that it says what `facts` claim of it. */
export function readText(path: string, facts: ArticleFacts): TextResult {
  const bytes = readBytes(path)
  if (bytes === null)
    return { kind: 'faulty', faults: ['speech.json names this article, but the file cannot be read'] }
  const text = decode(bytes)
  if (text === null) return { kind: 'faulty', faults: ['is not UTF-8'] }
  const faults = [...textFaults(text), ...factFaults(text, facts)]
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'text', bytes }
}

function textFaults(text: string): readonly string[] {
  if (text.trim() === '') return ['is empty']
  // A browser drops the mark when it decodes a response, Node keeps it: offsets would differ by one.
  return text.startsWith('\uFEFF') ? ['starts with a byte order mark: save it without one'] : []
}

/** Facts about an article come only from its text, so the text must hold them word for word. */
function factFaults(text: string, { outlet, title, source, licence, date }: ArticleFacts): readonly string[] {
  const quoted = Object.entries({ outlet, title, source, licence })
  const faults = quoted
    .filter(([, value]) => value !== undefined && !text.includes(value))
    .map(([key, value]) => `does not hold the ${key} that speech.json gives it: ${JSON.stringify(value)}`)
  // A text may write its date in many ways; its year at least stands there.
  if (date !== undefined && !text.includes(date.slice(0, 4)))
    faults.push(`does not hold the year of the date that speech.json gives it: ${date}`)
  return faults
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
