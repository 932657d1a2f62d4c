import type { ComparedSide, Comparison, Match, MatchReason } from '../engine/model.ts'

/**
 * A comparison as plain JSON, in the form that the command line answers and the page downloads. Offsets are
 * UTF-16 code units into each text. The texts themselves are not in it.
 */
export function comparisonJson(comparison: Comparison) {
  return {
    complete: comparison.complete,
    relationship: comparison.relationship,
    left: sideJson(comparison.left),
    right: sideJson(comparison.right),
    matches: comparison.matches.map(matchJson),
    findings: comparison.findings.map(({ rule, left, right }) => ({
      rule,
      left: left.map(pair),
      right: right.map(pair),
    })),
  }
}

interface Offsets {
  readonly start: number
  readonly end: number
}

function pair({ start, end }: Offsets): [number, number] {
  return [start, end]
}

function sideJson({ reading, marks }: ComparedSide) {
  return {
    sentences: reading.sentences.map(pair),
    roles: reading.sentences.map((sentence) => sentence.role),
    furniture: reading.furniture.map(({ start, end, rule }) => ({ start, end, rule })),
    metadata: reading.metadata,
    marks: marks.map(({ start, end, kind, alone, match, partner }) => ({
      start,
      end,
      kind,
      ...(alone === undefined ? {} : { alone }),
      ...(match === undefined ? {} : { match }),
      ...(partner === undefined ? {} : { partner: partner.map(pair) }),
    })),
  }
}

function matchJson({ left, right, kind, strength, score, partial, moved, reasons }: Match) {
  return { left, right, kind, strength, score, partial, moved, reasons: reasons.map(reasonJson) }
}

function reasonJson({ fact, part }: MatchReason) {
  return 'left' in fact
    ? { code: fact.code, left: fact.left.map(pair), right: fact.right.map(pair), part }
    : { ...fact, part }
}
