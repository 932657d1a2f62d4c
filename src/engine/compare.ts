import { find } from './find/find.ts'
import { BUILT_IN, type Lexicon } from './lexicon/languages.ts'
import { marksOf } from './match/marks.ts'
import { match } from './match/match.ts'
import { relationshipOf } from './match/relationship.ts'
import { mirrored } from './mirror.ts'
import type { Article, Comparison } from './model.ts'
import { read } from './read/read.ts'

/**
 * Compares two articles. Any two texts are accepted; empty ones have nothing in common. `lexicon` is what
 * `lexiconFor` gives for them; with less, a language that is not in it is read by its characters.
 *
 * compare(right, left) is compare(left, right) with sides exchanged: the work is done in one canonical
 * order of the two texts and turned round where they were given in the other.
 */
export function compare(left: Article, right: Article, lexicon: Lexicon = BUILT_IN): Comparison {
  return isInOrder(left, right)
    ? compareInOrder(left, right, lexicon)
    : mirrored(compareInOrder(right, left, lexicon))
}

function compareInOrder(left: Article, right: Article, lexicon: Lexicon): Comparison {
  const readings = { left: read(left, lexicon), right: read(right, lexicon) }
  const matched = match(readings.left, readings.right, lexicon)
  const relationship = relationshipOf(
    { article: left, reading: readings.left },
    { article: right, reading: readings.right },
    matched.matches,
    matched.twins,
  )
  const { utterances, findings } = find(readings, matched.matches, relationship.kind, lexicon)
  return {
    complete: matched.complete,
    relationship,
    left: {
      reading: readings.left,
      marks: marksOf(readings.left, matched.matches, 'left'),
      nearest: matched.nearest.left,
    },
    right: {
      reading: readings.right,
      marks: marksOf(readings.right, matched.matches, 'right'),
      nearest: matched.nearest.right,
    },
    matches: matched.matches,
    spine: matched.spine,
    utterances,
    findings,
  }
}

/** By text, then by what else the engine looks at, in code units: the same on every machine. */
function isInOrder(left: Article, right: Article): boolean {
  for (const field of ['text', 'title', 'lang'] as const) {
    const [a, b] = [left[field] ?? '', right[field] ?? '']
    if (a !== b) return a < b
  }
  return true
}
