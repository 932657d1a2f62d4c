import type { Side, Sided } from '../../model.ts'
import { beginningIn, firstFrom } from '../../spans.ts'
import type { Compared } from '../compared.ts'
import {
  areOpposed,
  candidateOf,
  firstOfEach,
  type Judging,
  type NamedCandidate,
  shadesOf,
} from './judging.ts'
import { sharedPeople } from './same-actor.ts'

/**
 * What befell one person is one event, wherever the articles tell it: "martyrdom of General Soleimani" / "killed
 * Soleimani". Told only where neither article has the other’s word for it.
 */
export function wordsForVictims(compared: Compared, words: Sided<readonly Judging[]>): NamedCandidate[] {
  return sharedPeople(compared).flatMap((person) => {
    const of = (side: Side) => words[side].filter((word) => befalls(compared, side, word, person[side]))
    const near = (side: Side) =>
      shadesOf(words[side].filter((word) => isNear(compared, side, word, person[side])))
    const [nearLeft, nearRight] = [near('left'), near('right')]
    // Of several pairs of the same judgements the first is shown, so only the first words are paired.
    const left = firstOfEach(of('left')).filter(({ loaded }) => !nearRight.has(loaded))
    const right = firstOfEach(of('right')).filter(({ loaded }) => !nearLeft.has(loaded))
    return left.flatMap((one) =>
      right
        .filter((other) => areOpposed(one, other))
        .map((other) => candidateOf({ left: one, right: other }, { score: 0, weight: 0 })),
    )
  })
}

/** So many words beside a word tell what it is about. */
const BESIDE = 3

/** True where the person is named among the few words on either side. */
function isNear({ readings }: Compared, side: Side, { token }: Judging, actor: number): boolean {
  const { tokens, actors } = readings[side]
  const at = firstFrom(tokens, token.start)
  const [first, last] = [tokens[Math.max(at - BESIDE, 0)], tokens[Math.min(at + BESIDE, tokens.length - 1)]]
  if (first === undefined || last === undefined) return false
  const mentions = actors[actor]?.mentions ?? []
  const named = mentions[firstFrom(mentions, last.end) - 1]
  return named !== undefined && named.end > first.start
}

/** True where the next content word behind it is the person, or the one before: "Soleimani’s | killing". */
function befalls({ readings, languages }: Compared, side: Side, { token }: Judging, actor: number): boolean {
  const { tokens, actors, text } = readings[side]
  const mentions = actors[actor]?.mentions ?? []
  const at = firstFrom(tokens, token.start)
  const isContent = (key: string) => !languages[side].stopWords.has(key)
  const behind = tokens.slice(at + 1, at + 1 + BESIDE).find(({ key }) => isContent(key))
  if (behind !== undefined && mentions[firstFrom(mentions, behind.start)]?.start === behind.start)
    return !SENTENCE_END.test(text.slice(token.end, behind.start))
  const before = tokens.slice(Math.max(at - BESIDE, 0), at).findLast(({ key }) => isContent(key))
  const named = before === undefined ? undefined : mentions[firstFrom(mentions, before.end) - 1]
  if (before === undefined || named === undefined || named.end < before.start) return false
  const between = text.slice(named.end, token.start)
  const isPassive = beginningIn(tokens, { start: before.end, end: token.start }).length > 0
  return !SENTENCE_END.test(between) && (isPassive || POSSESSIVE.test(between))
}

const SENTENCE_END = /[.!?;:“”"]/u
const POSSESSIVE = /^['’]s?\s/u
