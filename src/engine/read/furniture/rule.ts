import type { FurnitureRule, Metadata, Span } from '../../model.ts'

/** What a furniture rule is asked: the rest of one paragraph, and where it stands. */
export interface Candidate {
  /** What is left of the paragraph, trimmed. */
  readonly words: string
  /** Index of the paragraph, and how many there are. */
  readonly index: number
  readonly count: number
}

/** What a rule found in `words`: offsets within it, and what it tells of the article. */
export interface Found {
  readonly span: Span
  readonly metadata?: Metadata
}

/** One kind of furniture. A rule sees a paragraph at a time and claims all, a beginning or an end of it. */
export interface Rule {
  readonly name: FurnitureRule
  find(candidate: Candidate): Found | undefined
}

/** The whole paragraph. */
export function whole(candidate: Candidate, metadata: Metadata = {}): Found {
  return { span: { start: 0, end: candidate.words.length }, metadata }
}

/** What a pattern matched, when it did. */
export function matched(
  candidate: Candidate,
  pattern: RegExp,
  metadata: (found: RegExpExecArray) => Metadata = () => ({}),
): Found | undefined {
  const found = pattern.exec(candidate.words)
  if (found === null || found[0] === '') return undefined
  return { span: { start: found.index, end: found.index + found[0].length }, metadata: metadata(found) }
}
