import { ranked } from './find/rank.ts'
import { inTextOrder } from './find/utterances/text-order.ts'
import type { Comparison, Facing, Finding, Hand, Mark, Match, MatchReason, Reason, Sided } from './model.ts'

/** A comparison with its sides exchanged: what comparing the articles the other way round must give. */
export function mirrored(comparison: Comparison): Comparison {
  const order = [...comparison.matches.keys()].toSorted((x, y) =>
    byRight(comparison.matches[x]!, comparison.matches[y]!),
  )
  const place = new Map(order.map((at, index) => [at, index]))
  const side = (from: Comparison['left']): Comparison['left'] => ({
    ...from,
    marks: from.marks.map((mark) => turnedMark(mark, place)),
  })
  return {
    complete: comparison.complete,
    relationship: {
      kind: comparison.relationship.kind,
      reasons: comparison.relationship.reasons.map(turnedReason),
    },
    left: side(comparison.right),
    right: side(comparison.left),
    matches: order.map((at) => turnedMatch(comparison.matches[at]!)),
    spine: comparison.spine.map((at) => place.get(at) ?? at),
    ...inTextOrder({
      utterances: comparison.utterances.map(turned),
      findings: ranked(comparison.findings.map(turnedFinding)),
    }),
    ...(comparison.hand === undefined ? {} : { hand: comparison.hand }),
  }
}

function turned<T>({ left, right }: Sided<T>): Sided<T> {
  return { left: right, right: left }
}

function turnedFinding(finding: Finding): Finding {
  const both = { left: finding.right, right: finding.left, sentences: turned(finding.sentences) }
  if (finding.rule === 'quote-form') return { ...finding, ...both, rungs: turned(finding.rungs) }
  if (finding.rule === 'cue') return { ...finding, ...both, groups: turned(finding.groups) }
  if (finding.rule === 'prominence') return { ...finding, ...both, places: turned(finding.places) }
  return { ...finding, ...both }
}

function byRight(a: Match, b: Match): number {
  return a.right - b.right || a.left - b.left
}

const TURNED = { shared: 'shared', dropped: 'added', added: 'dropped' } as const

function turnedMark(mark: Mark, place: ReadonlyMap<number, number>): Mark {
  return {
    ...mark,
    kind: mark.kind === 'reframed' || mark.kind === 'furniture' ? mark.kind : TURNED[mark.kind],
    ...(mark.alone === undefined ? {} : { alone: TURNED[mark.alone] }),
    ...(mark.match === undefined ? {} : { match: place.get(mark.match) ?? mark.match }),
  }
}

function turnedMatch(match: Match): Match {
  return {
    ...match,
    left: match.right,
    right: match.left,
    partial: [match.partial[1], match.partial[0]],
    reasons: match.reasons.map(turnedMatchReason),
    links: match.links.map((link) => ({ ...turnedFacing(link), kind: link.kind })).toSorted(byLeft),
    stretches: match.stretches.map(turnedFacing).toSorted(byLeft),
  }
}

/** What a reader says of two articles, for the same two the other way round. */
export function turnedHand({ kept, broken }: Hand): Hand {
  return { kept: kept.map(turnedFacing), broken: broken.map(turnedFacing) }
}

function turnedFacing({ left, right }: Facing): Facing {
  return { left: right, right: left }
}

function byLeft(a: Facing, b: Facing): number {
  return a.left.start - b.left.start || a.right.start - b.right.start
}

function turnedMatchReason({ fact, part }: MatchReason): MatchReason {
  return { fact: 'left' in fact ? { ...fact, left: fact.right, right: fact.left } : fact, part }
}

function turnedReason(reason: Reason): Reason {
  return reason.code === 'matched' ? { code: 'matched', left: reason.right, right: reason.left } : reason
}
