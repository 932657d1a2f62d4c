import type { Pair } from '../pair.ts'
import { ratio, type Feature } from './feature.ts'

/** Whether another sentence would do as well. */
export const rivalFeatures: readonly Feature[] = [
  { name: 'best-less', reason: 'each is the best the other has', of: (p) => Math.min(...shares(p, 'best')) },
  {
    name: 'best-more',
    reason: 'it is the best that one of them has',
    of: (p) => Math.max(...shares(p, 'best')),
  },
  { name: 'only-less', reason: 'neither shares with others', of: (p) => Math.min(...shares(p, 'sum')) },
  { name: 'only-more', reason: 'one shares with no other', of: (p) => Math.max(...shares(p, 'sum')) },
  {
    name: 'above-rivals',
    reason: 'more than with the average sentence',
    of: (p) => p.mass - (average(p, 'left') + average(p, 'right')) / 2,
  },
  {
    name: 'repeated',
    reason: 'its own article tells it again',
    of: (p) => Math.max(p.standing.left.own, p.standing.right.own),
  },
  {
    name: 'own-theme',
    reason: 'about what its own article is about',
    of: (p) => Math.min(p.standing.left.toOwn, p.standing.right.toOwn),
  },
  {
    name: 'theme',
    reason: 'both about what the other article is about',
    of: (p) => p.standing.left.toOther * p.standing.right.toOther,
  },
  {
    name: 'theme-less',
    reason: 'neither about something else',
    of: (p) => Math.min(p.standing.left.toOther, p.standing.right.toOther),
  },
  {
    name: 'theme-more',
    reason: 'one about what the other article is about',
    of: (p) => Math.max(p.standing.left.toOther, p.standing.right.toOther),
  },
]

function shares({ mass, standing }: Pair, of: 'best' | 'sum'): [number, number] {
  return [ratio(mass, standing.left[of]), ratio(mass, standing.right[of])]
}

/** What a sentence shares on average with the others of the other article. */
function average({ mass, standing, lengths }: Pair, side: 'left' | 'right'): number {
  return (standing[side].sum - mass) / lengths[side === 'left' ? 'right' : 'left']
}
