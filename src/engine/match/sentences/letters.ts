import { gramsOf, likeness, type Grams, type Likeness } from './grams.ts'
import type { Profile } from './profiles.ts'

/** Sizes of the runs of letters: about a stem, and about a word with its neighbour. */
const SHORT = 4
const LONG = 6

/** Likeness of letters between two articles' sentences; each pair is measured once. */
export class Letters {
  private readonly short: Grams
  private readonly long: Grams
  private readonly known = new Map<number, Likeness>()

  constructor(left: readonly Profile[], right: readonly Profile[]) {
    const [a, b] = [left.map(({ letters }) => letters), right.map(({ letters }) => letters)]
    this.short = gramsOf(a, b, SHORT)
    this.long = gramsOf(a, b, LONG)
  }

  /** Nothing is like a sentence that is not there. */
  between(left: number, right: number): Likeness {
    const [a, b] = [this.short.left[left], this.short.right[right]]
    if (a === undefined || b === undefined) return UNLIKE
    const key = left * this.short.right.length + right
    const known = this.known.get(key) ?? likeness(a, b)
    this.known.set(key, known)
    return known
  }

  /** The cosine of the longer runs. */
  longBetween(left: number, right: number): number {
    const [a, b] = [this.long.left[left], this.long.right[right]]
    return a === undefined || b === undefined ? 0 : likeness(a, b).cosine
  }
}

const UNLIKE: Likeness = { cosine: 0, contained: 0 }
