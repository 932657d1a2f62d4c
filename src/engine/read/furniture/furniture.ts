import type { Furniture, FurnitureWord, Metadata, Span } from '../../model.ts'
import { isEmpty, textOf, trimmed } from '../../spans.ts'
import { foldedByReader, touches } from './by-reader.ts'
import { byline, licenceLine, sourceLine } from './credits.ts'
import { dateLine, dateline, sectionLabel } from './openers.ts'
import { isTweetTitle, navigation, tweet } from './page.ts'
import type { Candidate, Rule } from './rule.ts'

export interface Cleared {
  /** The paragraphs of the account, trimmed, without furniture. */
  readonly paragraphs: readonly Span[]
  /** In text order. */
  readonly furniture: readonly Furniture[]
  /** What the furniture tells; an earlier find goes before a later one. */
  readonly metadata: Metadata
}

/** In the order in which they claim; the first that finds something has it. */
const RULES: readonly Rule[] = [
  tweet,
  licenceLine,
  sourceLine,
  navigation,
  dateLine,
  sectionLabel,
  byline,
  dateline,
]

/** Takes the furniture off the paragraphs of an article. The reader’s word goes before that of the rules. */
export function clearFurniture(text: string, paragraphs: readonly Span[], word = NO_WORD): Cleared {
  const { folded, left } = foldedByReader(text, paragraphs, word)
  const cleared = left.map((paragraph, index) =>
    clearParagraph(text, paragraph, { index, count: left.length, read: word.read }),
  )
  const titled = claimTweetTitles(text, cleared, word.read)
  const furniture = [...folded, ...titled.flatMap((paragraph) => paragraph.furniture)]
  return {
    paragraphs: titled.map(({ rest }) => rest).filter((rest) => !isEmpty(rest)),
    furniture: furniture.toSorted((a, b) => a.start - b.start),
    metadata: firstKnown(titled.map(({ metadata }) => metadata)),
  }
}

const NO_WORD: FurnitureWord = { read: [], folded: [] }

/** Each fact from the first that has it. */
function firstKnown(found: readonly Metadata[]): Metadata {
  const known: { -readonly [fact in keyof Metadata]: Metadata[fact] } = {}
  for (const metadata of found.toReversed()) Object.assign(known, metadata)
  return known
}

/** Where a paragraph stands among all, and what no rule may claim. */
interface Place extends Omit<Candidate, 'words'> {
  readonly read: readonly Span[]
}

interface ClearedParagraph {
  readonly rest: Span
  readonly furniture: readonly Furniture[]
  readonly metadata: Metadata
}

/** Applies the rules to what is left, until none finds anything: a flattened text ends in several. */
function clearParagraph(text: string, paragraph: Span, place: Place, claims = 0): ClearedParagraph {
  const claimed = claims < MOST_CLAIMS ? firstClaim(text, paragraph, place) : undefined
  if (claimed === undefined) return { rest: paragraph, furniture: [], metadata: {} }
  const beyond = clearParagraph(text, remaining(text, paragraph, claimed.furniture), place, claims + 1)
  return {
    rest: beyond.rest,
    furniture: [claimed.furniture, ...beyond.furniture],
    metadata: { ...beyond.metadata, ...claimed.metadata },
  }
}

/** A paragraph of more furniture is a prank. */
const MOST_CLAIMS = 12

/** What the first rule that finds something claims. */
function firstClaim(
  text: string,
  rest: Span,
  place: Place,
): { furniture: Furniture; metadata: Metadata } | undefined {
  const words = textOf(text, rest)
  for (const rule of RULES) {
    const found = rule.find({ words, index: place.index, count: place.count })
    if (found === undefined) continue
    const span = trimmed(text, { start: rest.start + found.span.start, end: rest.start + found.span.end })
    if (!isEmpty(span) && !touches(span, place.read))
      return { furniture: { ...span, rule: rule.name }, metadata: found.metadata ?? {} }
  }
  return undefined
}

/** The larger side of what a span leaves of another: rules claim a beginning or an end. */
function remaining(text: string, rest: Span, claimed: Span): Span {
  const before = trimmed(text, { start: rest.start, end: claimed.start })
  const after = trimmed(text, { start: claimed.end, end: rest.end })
  return before.end - before.start > after.end - after.start ? before : after
}

/** `The Night of Allah-u Akbar ¶ (a tweet)`: the line belongs to the tweet. */
function claimTweetTitles(
  text: string,
  paragraphs: readonly ClearedParagraph[],
  read: readonly Span[],
): ClearedParagraph[] {
  return paragraphs.map((paragraph, at) => {
    const next = paragraphs[at + 1]
    const isTitle =
      at > 0 &&
      !isEmpty(paragraph.rest) &&
      next?.furniture[0]?.rule === 'tweet' &&
      isEmpty(next.rest) &&
      isTweetTitle(textOf(text, paragraph.rest)) &&
      !touches(paragraph.rest, read)
    if (!isTitle) return paragraph
    return {
      ...paragraph,
      rest: { start: paragraph.rest.end, end: paragraph.rest.end },
      furniture: [...paragraph.furniture, { ...paragraph.rest, rule: 'tweet' }],
    }
  })
}
