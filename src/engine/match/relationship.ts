import type { Article, Match, Reading, Reason, Relationship } from '../model.ts'
import type { Twins } from './twins.ts'

/** Reports of one speech appear within so many days. */
const DAYS_APART = 7

export interface Given {
  readonly article: Article
  readonly reading: Reading
}

/**
 * What two articles are to one another. The library's word on the speech decides; without it the dates
 * propose.
 */
export function relationshipOf(
  left: Given,
  right: Given,
  matches: readonly Match[],
  twins: Twins,
): Relationship {
  const reasons = reasonsFor(left, right, matches, twins)
  return { kind: kindFrom(reasons, twins), reasons }
}

function reasonsFor(left: Given, right: Given, matches: readonly Match[], twins: Twins): Reason[] {
  const reasons: Reason[] = []
  const [a, b] = [left.article.speech, right.article.speech]
  if (a !== undefined && b !== undefined) reasons.push({ code: 'speeches-given', same: a === b })
  const days = daysApart(dateOf(left), dateOf(right))
  if (days !== undefined) reasons.push({ code: 'days-apart', days })
  reasons.push({ code: 'same-text', share: rounded(twins.share), most: rounded(twins.most) })
  reasons.push({
    code: 'matched',
    left: matchedShare(left.reading, matches, 'left'),
    right: matchedShare(right.reading, matches, 'right'),
  })
  return reasons
}

function kindFrom(reasons: readonly Reason[], twins: Twins): Relationship['kind'] {
  const given = reasons.find((reason) => reason.code === 'speeches-given')
  if (given !== undefined && !given.same) return 'other-speech'
  if (twins.isCopy) return 'copy'
  if (twins.isOneSource) return 'shared-source'
  if (given !== undefined) return 'independent'
  // Few matches prove nothing: short reports of one event may share no sentence. Dates do.
  const apart = reasons.find((reason) => reason.code === 'days-apart')
  return apart !== undefined && apart.days > DAYS_APART ? 'other-speech' : 'independent'
}

/** Share, 0–1, of a side's sentences that have a strong or fair match. */
function matchedShare(reading: Reading, matches: readonly Match[], side: 'left' | 'right'): number {
  const told = new Set(matches.filter((match) => match.strength !== 'weak').map((match) => match[side]))
  return rounded(told.size / Math.max(1, reading.sentences.length))
}

function dateOf({ article, reading }: Given): string | undefined {
  return article.date ?? reading.metadata.date
}

/** Whole days between two ISO dates, or undefined where one is missing or malformed. */
function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  const [first, second] = [dayNumber(a), dayNumber(b)]
  return first === undefined || second === undefined ? undefined : Math.abs(first - second)
}

/** Days since 1 March of the year 0 in the Gregorian calendar, counted by hand: the engine has no clock. */
function dayNumber(iso: string | undefined): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  if (parts === null) return undefined
  const month = (Number(parts[2]) + 9) % 12
  const year = Number(parts[1]) - Math.floor(month / 10)
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * month + 2) / 5) +
    Number(parts[3])
  )
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6
}
