import type { Loaded } from '../../lexicon/naming.ts'
import type { Finding, Match, Side, Sided, Token } from '../../model.ts'
import { beginningIn, firstFrom, overlap } from '../../spans.ts'
import type { Compared } from '../compared.ts'
import { bestOfEach } from './candidate.ts'
import {
  areOpposed,
  candidateOf,
  judgingWords,
  type Judging,
  type NamedCandidate,
  shadesOf,
} from './judging.ts'
import { wordsForVictims } from './victims.ts'

/**
 * Words of one thing with another judgement ("martyrdom" / "killed"), where a match aligns them, where both
 * stand beside the same words, or where both befall the same person. Words that both sides quote belong to the
 * speaker; where each article has both, they only vary.
 */
export function loadedWords(compared: Compared): Finding[] {
  const words = { left: judgingWords(compared, 'left'), right: judgingWords(compared, 'right') }
  const used = { left: words.left.flat(), right: words.right.flat() }
  const told = { left: shadesOf(used.left), right: shadesOf(used.right) }
  const candidates = [
    ...compared.matches.flatMap((match) =>
      match.strength === 'weak' ? [] : inMatch(compared, match, words),
    ),
    ...wordsForVictims(compared, used),
  ].filter(({ shades }) => !told.right.has(shades.left) || !told.left.has(shades.right))
  const of = (named: Loaded['named']) =>
    bestOfEach(
      candidates.filter((one) => one.named === named),
      named,
    )
  return [...of('actor'), ...of('event')]
}

function inMatch(
  compared: Compared,
  match: Match,
  words: Sided<readonly (readonly Judging[])[]>,
): NamedCandidate[] {
  const [mine, theirs] = [words.left[match.left] ?? [], words.right[match.right] ?? []]
  if (mine.length === 0 || theirs.length === 0) return []
  // A sentence that has the word of the other side as well does not avoid it.
  const avoided = (one: readonly Judging[], other: readonly Judging[]) => {
    const there = shadesOf(other)
    return one.filter(({ loaded }) => !there.has(loaded)).slice(0, MOST_JUDGING)
  }
  const others = avoided(theirs, mine)
  return avoided(mine, theirs).flatMap((left) =>
    others.flatMap((right) => {
      if (!areOpposed(left, right)) return []
      const isLinked = areLinked(match, left.token, right.token)
      const pair = { left: left.token, right: right.token }
      if (!isLinked && !haveSameNeighbour(compared, match, pair)) return []
      return [candidateOf({ left, right }, { score: match.score, weight: isLinked ? 2 : 1 })]
    }),
  )
}

/** Words of one sentence: with more it is no sentence that a newspaper prints. */
const MOST_JUDGING = 20

/** Longer phrases stand for one another as a whole: words in them need not. UTF-16 units. */
const LONGEST_LINK = 40

function areLinked(match: Match, one: Token, other: Token): boolean {
  return match.links.some(
    ({ kind, left, right }) =>
      kind === 'other' &&
      overlap(left, one) &&
      overlap(right, other) &&
      left.end - left.start <= LONGEST_LINK &&
      right.end - right.start <= LONGEST_LINK,
  )
}

/** So many words beside a word tell what it is about. */
const BESIDE = 3

/** "protests in [Ohio]" / "riots in [Ohio]": equal words right behind both, or right before. */
function haveSameNeighbour(compared: Compared, match: Match, pair: Sided<Token>): boolean {
  if (match.links.some(({ left, right }) => overlap(left, pair.left) || overlap(right, pair.right)))
    return false
  return ([1, -1] as const).some((direction) => {
    const right = beside(compared, 'right', pair.right, direction)
    return beside(compared, 'left', pair.left, direction).some((mine) => {
      const facing = match.links.find(({ kind, left }) => kind === 'equal' && overlap(left, mine))
      return facing !== undefined && beginningIn(right, facing.right).length > 0
    })
  })
}

/** The content words among the few beside a word. */
function beside({ readings, languages }: Compared, side: Side, word: Token, direction: 1 | -1): Token[] {
  const { tokens } = readings[side]
  const at = firstFrom(tokens, word.start)
  const [from, to] = direction > 0 ? [at + 1, at + 1 + BESIDE] : [Math.max(at - BESIDE, 0), at]
  return tokens.slice(from, to).filter(({ key }) => !languages[side].stopWords.has(key))
}
