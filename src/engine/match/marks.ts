import type { Facing, Furniture, Link, Mark, MarkKind, Match, Reading, Side, Span } from '../model.ts'
import { overlap } from '../spans.ts'

/** A stretch with its kind, and what keeps it apart from a neighbour of the same kind. */
interface Paint extends Span {
  readonly kind: MarkKind
  readonly match?: number
  readonly link?: Facing
  readonly alone?: NonNullable<Mark['alone']>
}

/** The marks of a side: sorted, touching, covering its text to the last character. */
export function marksOf(reading: Reading, matches: readonly Match[], side: Side): Mark[] {
  const bySentence = matchesBySentence(matches, side)
  const words = reading.sentences.flatMap((sentence, index) => {
    const told = bySentence.get(index) ?? []
    const tokens = reading.tokens.slice(sentence.tokens.start, sentence.tokens.end)
    return toEdges(
      sentence,
      tokens.map((token) => painted(token, told, matches, side)),
    )
  })
  const furniture = reading.furniture.map(
    ({ start, end }: Furniture): Paint => ({ start, end, kind: 'furniture' }),
  )
  const paints = merged(
    [...words, ...furniture].toSorted((a, b) => a.start - b.start),
    reading.text.length,
  )
  const links = linksBySentence(reading, bySentence, matches)
  return paints.map(({ start, end, kind, match, alone }) => {
    const partner = kind === 'shared' || kind === 'reframed' ? partnersOf({ start, end }, links, side) : []
    return {
      start,
      end,
      kind,
      ...(alone === undefined ? {} : { alone }),
      ...(match === undefined ? {} : { match }),
      ...(partner.length === 0 ? {} : { partner }),
    }
  })
}

/** Strong and fair matches of each sentence, best first; of equals the earlier sentence of the other side. */
function matchesBySentence(matches: readonly Match[], side: Side): Map<number, number[]> {
  const other = side === 'left' ? 'right' : 'left'
  const found = new Map<number, number[]>()
  for (const [at, match] of matches.entries()) {
    if (match.strength === 'weak') continue
    const known = found.get(match[side])
    if (known === undefined) found.set(match[side], [at])
    else known.push(at)
  }
  for (const list of found.values())
    list.sort((a, b) => matches[b]!.score - matches[a]!.score || matches[a]![other] - matches[b]![other])
  return found
}

/**
 * A word equal in any match is shared, else one with a counterpart is reframed, else it stands alone. In a
 * stretch told in other words the first and the last are reframed with it, and keep what they are alone.
 */
function painted(token: Span, told: readonly number[], matches: readonly Match[], side: Side): Paint {
  const { start, end } = token
  const linked = (wanted: Link['kind']) =>
    firstWith(token, told, side, (match) => matches[match]?.links.filter(({ kind }) => kind === wanted))
  const equal = linked('equal')
  const other = equal === undefined ? linked('other') : undefined
  if (other !== undefined) return { start, end, kind: 'reframed', ...other }
  const alone = equal !== undefined ? 'shared' : side === 'left' ? 'dropped' : 'added'
  const within = firstWith(
    token,
    equal === undefined ? told : [equal.match],
    side,
    (match) => matches[match]?.stretches,
  )
  if (within !== undefined) return { start, end, kind: 'reframed', alone, ...within }
  return { start, end, kind: alone, ...(equal === undefined ? {} : { match: equal.match }) }
}

/** The first match that has something over a word, and what it is. */
function firstWith(
  token: Span,
  told: readonly number[],
  side: Side,
  of: (match: number) => readonly Facing[] | undefined,
): { match: number; link: Facing } | undefined {
  for (const match of told) {
    const link = of(match)?.find((one) => overlap(one[side], token))
    if (link !== undefined) return { match, link }
  }
  return undefined
}

/** What stands before the first word and behind the last one of a sentence takes their kind. */
function toEdges(sentence: Span, words: readonly Paint[]): Paint[] {
  return words.map((word, at) => ({
    ...word,
    start: at === 0 ? sentence.start : word.start,
    end: at === words.length - 1 ? sentence.end : word.end,
  }))
}

/** Fills the gaps and joins neighbours: what stands between two words of one kind takes it, else it is shared. */
function merged(paints: readonly Paint[], length: number): Paint[] {
  const filled: Paint[] = []
  const push = (paint: Paint) => {
    const last = filled.at(-1)
    if (paint.start >= paint.end) return
    if (last !== undefined && isOne(last, paint)) filled[filled.length - 1] = { ...last, end: paint.end }
    else filled.push(paint)
  }
  for (const paint of paints) {
    const last = filled.at(-1)
    const gap = { start: last?.end ?? 0, end: paint.start }
    if (gap.start < gap.end) push(between(last, paint, gap))
    push(paint)
  }
  push({ start: filled.at(-1)?.end ?? 0, end: length, kind: 'shared' })
  return filled
}

/** Between the phrases and the other words of one stretch it is shared alone. */
function between(last: Paint | undefined, next: Paint, gap: Span): Paint {
  if (last === undefined || last.kind !== next.kind || next.kind === 'furniture')
    return { ...gap, kind: 'shared' }
  return last.alone === next.alone ? { ...last, ...gap } : { ...last, ...gap, alone: 'shared' }
}

function isOne(a: Paint, b: Paint): boolean {
  return a.kind === b.kind && a.match === b.match && a.link === b.link && a.alone === b.alone
}

/** The links of each sentence in text order with the sentence's span, for looking up partners. */
function linksBySentence(
  reading: Reading,
  bySentence: ReadonlyMap<number, readonly number[]>,
  matches: readonly Match[],
) {
  return reading.sentences.map((sentence, index) => ({
    start: sentence.start,
    end: sentence.end,
    links: (bySentence.get(index) ?? []).flatMap((match) => matches[match]?.links ?? []),
  }))
}

function partnersOf(
  mark: Span,
  sentences: readonly (Span & { links: readonly Link[] })[],
  side: Side,
): Span[] {
  const other = side === 'left' ? 'right' : 'left'
  const found = new Map<string, Span>()
  for (const sentence of sentencesAt(mark, sentences)) {
    for (const link of sentence.links)
      if (overlap(link[side], mark)) found.set(`${link[other].start}-${link[other].end}`, link[other])
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The sentences that a mark touches, by bisection. */
function sentencesAt<S extends Span>(mark: Span, sentences: readonly S[]): S[] {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= mark.start) low = middle + 1
    else high = middle
  }
  const found: S[] = []
  for (let at = low; at < sentences.length && sentences[at]!.start < mark.end; at++)
    found.push(sentences[at]!)
  return found
}
