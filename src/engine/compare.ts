import { find } from './find/find.ts'
import { BUILT_IN, type Lexicon } from './lexicon/languages.ts'
import { exactlySpelled } from './match/exact-spelling.ts'
import { handPairs } from './match/hand.ts'
import { marksOf } from './match/marks.ts'
import { match } from './match/match.ts'
import { relationshipOf } from './match/relationship.ts'
import { mirrored, turnedHand } from './mirror.ts'
import type { Article, CompareOptions, Comparison, Hand } from './model.ts'
import { read } from './read/read.ts'

/**
 * Compares two articles. Any two texts are accepted; empty ones have nothing in common. `lexicon` is what
 * `lexiconFor` gives for them; with less, a language that is not in it is read by its characters.
 *
 * compare(right, left) is compare(left, right) with sides exchanged, those of the reader’s hand too: the work is
 * done in one canonical order of the two texts and turned round where they were given in the other.
 *
 * A hand changes the matches and all that follows from them, but never the kind of the relationship: that is told
 * by the texts and what is known of them, so that no view goes away under a reader who breaks a pair. Without a
 * hand, or with an empty one, and without `exactSpelling` the result is that of no options.
 */
export function compare(
  left: Article,
  right: Article,
  lexicon: Lexicon = BUILT_IN,
  options: CompareOptions = {},
): Comparison {
  if (isInOrder(left, right, options.hand)) return compareInOrder(left, right, lexicon, options)
  const { hand, ...others } = options
  const turned = hand === undefined ? others : { ...others, hand: turnedHand(hand) }
  return mirrored(compareInOrder(right, left, lexicon, turned))
}

function compareInOrder(
  left: Article,
  right: Article,
  lexicon: Lexicon,
  options: CompareOptions,
): Comparison {
  const asRead = { left: read(left, lexicon), right: read(right, lexicon) }
  const hand = handPairs(options.hand, asRead)
  const matched = match(asRead.left, asRead.right, lexicon, hand)
  const folded = { readings: asRead, matches: matched.matches, lexicon }
  const told = options.exactSpelling === true ? exactlySpelled(folded) : folded
  const { readings, matches } = told
  const relationship = relationshipOf(
    { article: left, reading: readings.left },
    { article: right, reading: readings.right },
    matches,
    matched.twins,
  )
  const { utterances, findings } = find(
    readings,
    { matches, isBroken: hand.isBroken },
    relationship.kind,
    told.lexicon,
  )
  return {
    complete: matched.complete,
    relationship,
    left: {
      reading: readings.left,
      marks: marksOf(readings.left, matches, 'left'),
      nearest: matched.nearest.left,
    },
    right: {
      reading: readings.right,
      marks: marksOf(readings.right, matches, 'right'),
      nearest: matched.nearest.right,
    },
    matches,
    spine: matched.spine,
    utterances,
    findings,
    ...(hand.followed === undefined ? {} : { hand: hand.followed }),
  }
}

/** By text, then by what else the engine looks at, in code units: the same on every machine. */
function isInOrder(left: Article, right: Article, hand: Hand | undefined): boolean {
  for (const field of ['text', 'title', 'lang'] as const) {
    const [a, b] = [left[field] ?? '', right[field] ?? '']
    if (a !== b) return a < b
  }
  return hand === undefined || written(hand) <= written(turnedHand(hand))
}

function written({ kept, broken }: Hand): string {
  return [kept, broken]
    .map((pairs) =>
      pairs.map(({ left, right }) => [left.start, left.end, right.start, right.end].join()).toSorted(),
    )
    .join(' ')
}
