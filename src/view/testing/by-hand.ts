import type {
  Actor,
  ComparedSide,
  Comparison,
  Figure,
  Finding,
  Furniture,
  Mark,
  MarkKind,
  Match,
  MatchKind,
  Nearest,
  Quote,
  RelationshipKind,
  Sentence,
  SentenceRole,
  Side,
  Span,
  SpeechDepth,
  Strength,
  Token,
  Utterance,
} from '../../engine/model.ts'

/** Comparisons made by hand, for tests: no engine needed, and every case fits on a line. */

/** A sentence, or with `note` a line of furniture. */
export interface HandSentence {
  readonly words: string
  readonly role?: SentenceRole
  readonly note?: boolean
}

export interface HandMatch {
  readonly left: number
  readonly right: number
  readonly strength?: Strength
  readonly kind?: MatchKind
  readonly score?: number
}

export interface HandSpeech {
  readonly depth?: SpeechDepth
  readonly quotes?: readonly Quote[]
  readonly actors?: readonly Actor[]
  readonly figures?: readonly Figure[]
}

export interface HandComparison {
  /** Paragraphs of sentences. */
  readonly left: readonly (readonly HandSentence[])[]
  readonly right: readonly (readonly HandSentence[])[]
  readonly matches: readonly HandMatch[]
  /** Indexes into `matches`; without it the longest run of strong and fair ones. */
  readonly spine?: readonly number[]
  readonly relationship?: RelationshipKind
  /** Nearest sentences of the left and of the right ones; none where not given. */
  readonly nearest?: Readonly<Record<Side, readonly (Nearest | null)[]>>
  /** What the texts report; `report.ts` finds the spans. */
  readonly speech?: Partial<Readonly<Record<Side, HandSpeech>>>
  readonly utterances?: readonly Utterance[]
  readonly findings?: readonly Finding[]
}

export function byHand(hand: HandComparison): Comparison {
  const matches = hand.matches.map((match, index) => matchOf(match, index, hand.spine))
  return {
    complete: true,
    relationship: { kind: hand.relationship ?? 'independent', reasons: [] },
    left: sideOf(hand, 'left'),
    right: sideOf(hand, 'right'),
    matches,
    spine: hand.spine ?? longestRun(matches),
    utterances: hand.utterances ?? [],
    findings: hand.findings ?? [],
  }
}

function matchOf(match: HandMatch, index: number, spine?: readonly number[]): Match {
  const { left, right, strength = 'strong', kind = 'same', score = strength === 'weak' ? 0.5 : 0.9 } = match
  const moved = strength !== 'weak' && spine !== undefined && !spine.includes(index)
  return { left, right, strength, kind, score, partial: [1, 1], moved, reasons: [], stretches: [], links: [] }
}

/** Strong and fair matches that never go backwards on either side: as many as there can be. */
function longestRun(matches: readonly Match[]): readonly number[] {
  const best: (readonly number[])[] = []
  matches.forEach((match, index) => {
    if (match.strength === 'weak') return
    const before = best.filter((run) => {
      const last = matches[run.at(-1) ?? -1]
      return last && last.left <= match.left && last.right <= match.right
    })
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, index])
  })
  return best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), [])
}

function sideOf(hand: HandComparison, side: Side): ComparedSide {
  const sentences: Sentence[] = []
  const furniture: Furniture[] = []
  const tokens: Token[] = []
  const paragraphs: Span[] = []
  let text = ''
  hand[side].forEach((paragraph, at) => {
    text += at === 0 ? '' : '\n\n'
    const start = text.length
    paragraph.forEach(({ words, role = 'body', note = false }, index) => {
      text += index === 0 ? '' : ' '
      const span = { start: text.length, end: text.length + words.length }
      text += words
      const firstToken = tokens.length
      for (const found of words.matchAll(/[\p{L}\p{N}]+/gu)) {
        const from = span.start + found.index
        tokens.push({ start: from, end: from + found[0].length, key: found[0].toLowerCase() })
      }
      if (note) furniture.push({ ...span, rule: 'byline' })
      else sentences.push({ ...span, role, paragraph: at, tokens: { start: firstToken, end: tokens.length } })
    })
    paragraphs.push({ start, end: text.length })
  })
  const marks = marksOf({ text, sentences, tokens, furniture }, hand.matches, side)
  const nearest = hand.nearest?.[side] ?? sentences.map(() => null)
  return {
    reading: {
      text,
      lang: 'en',
      paragraphs,
      sentences,
      tokens,
      furniture,
      metadata: {},
      depth: 'words',
      quotes: [],
      actors: [],
      figures: [],
      ...hand.speech?.[side],
      complete: true,
    },
    marks,
    nearest,
  }
}

interface Marked {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly furniture: readonly Furniture[]
}

/** Whole sentences are shared or not; the first word of a match that is not `same` is reframed. */
function marksOf(
  { text, sentences, tokens, furniture }: Marked,
  matches: readonly HandMatch[],
  side: Side,
): readonly Mark[] {
  const kinds: MarkKind[] = Array.from(text, () => 'shared')
  const paint = (span: Span, kind: MarkKind) => kinds.fill(kind, span.start, span.end)
  sentences.forEach((sentence, index) => {
    const earned = matches.filter((match) => match[side] === index && match.strength !== 'weak')
    if (earned.length === 0) paint(sentence, side === 'left' ? 'dropped' : 'added')
    else if (earned.every(({ kind = 'same' }) => kind !== 'same'))
      paint(tokens[sentence.tokens.start] ?? sentence, 'reframed')
  })
  for (const note of furniture) paint(note, 'furniture')
  return touching(kinds)
}

function touching(kinds: readonly MarkKind[]): readonly Mark[] {
  const marks: { start: number; end: number; kind: MarkKind }[] = []
  kinds.forEach((kind, at) => {
    const last = marks.at(-1)
    if (last?.kind === kind) last.end = at + 1
    else marks.push({ start: at, end: at + 1, kind })
  })
  return marks
}
