import type {
  Actor,
  ComparedSide,
  Comparison,
  Figure,
  Finding,
  Match,
  MatchReason,
  Quote,
  Telling,
} from '../engine/model.ts'

/**
 * A comparison as plain JSON, in the form that the command line answers and the page downloads. Offsets are
 * UTF-16 code units into each text, spans `[start, end]`. The texts themselves are not in it.
 */
export function comparisonJson(comparison: Comparison) {
  return {
    complete: comparison.complete,
    relationship: comparison.relationship,
    left: sideJson(comparison.left),
    right: sideJson(comparison.right),
    matches: comparison.matches.map(matchJson),
    utterances: comparison.utterances.map(({ left, right }) => ({
      left: left.map(tellingJson),
      right: right.map(tellingJson),
    })),
    findings: comparison.findings.map(findingJson),
    ...(comparison.hand === undefined ? {} : { hand: comparison.hand }),
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
    depth: reading.depth,
    quotes: reading.quotes.map(quoteJson),
    actors: reading.actors.map(actorJson),
    figures: reading.figures.map(figureJson),
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

function matchJson({ left, right, kind, strength, score, partial, moved, by, reasons }: Match) {
  const told = { left, right, kind, strength, score, partial, moved, reasons: reasons.map(reasonJson) }
  return by === undefined ? told : { ...told, by }
}

function reasonJson({ fact, part }: MatchReason) {
  return 'left' in fact
    ? { code: fact.code, left: fact.left.map(pair), right: fact.right.map(pair), part }
    : { ...fact, part }
}

function quoteJson({ form, content, quoted, source, actor, cue }: Quote) {
  return {
    form,
    content: content.map(pair),
    quoted: quoted.map(pair),
    source: source && pair(source),
    actor,
    cue: cue && [...pair(cue), cue.group],
  }
}

function actorJson({ kind, mentions, fullest }: Actor) {
  return {
    kind,
    fullest,
    mentions: mentions.map((mention) => {
      const { join } = mention
      return join ? [...pair(mention), join.evidence, join.to] : pair(mention)
    }),
  }
}

/** JSON has no infinity: where a figure is open to one side, as "more than 50" is, its end is null. */
function figureJson(figure: Figure) {
  const { start, end, ...rest } = figure
  if (rest.kind !== 'quantity') return { span: pair({ start, end }), ...rest }
  const { low, high, noun } = rest
  return {
    span: pair({ start, end }),
    ...rest,
    low: finite(low),
    high: finite(high),
    noun: noun && pair(noun),
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function tellingJson({ rung, quote, sentence, spans }: Telling) {
  return { rung, quote, sentence, spans: spans.map(pair) }
}

/** The spans of both sides, and what else its rule tells as it stands. */
function findingJson({ rule, left, right, sentences, ...details }: Finding) {
  return { rule, left: left.map(pair), right: right.map(pair), sentences, ...details }
}
