import type { Feature } from './feature.ts'

/** Letters in a row: words that only resemble one another, and languages without a stemmer. */
export const letterFeatures: readonly Feature[] = [
  { name: 'letters', reason: 'like letters', of: (p) => p.letters.cosine },
  {
    name: 'letters-covered',
    reason: 'the shorter one is like a part of the longer',
    of: (p) => p.letters.contained,
  },
  { name: 'long-letters', reason: 'like words in a row', of: (p) => p.longLetters },
  {
    name: 'letters-best',
    reason: 'no other sentence has letters more alike',
    of: (p) => 2 * p.letters.cosine - (p.closestLetters.left + p.closestLetters.right),
  },
  { name: 'letters-around', reason: 'the sentences around are alike', of: (p) => p.around.letters },
]
