import type { Comparison, Link, Mark, MarkKind, Span } from '../../engine/model.ts'
import { byHand } from './by-hand.ts'

/**
 * One matched pair of sentences written as one line, for tests: `Police met [protesters/rioters] downtown.`
 * has other words in the brackets, `[left only/]` and `[/right only]` words of one side.
 */
export function inline(
  line: string,
  relationship: Comparison['relationship']['kind'] = 'independent',
): Comparison {
  const sides = { left: '', right: '' }
  const marks: { left: Mark[]; right: Mark[] } = { left: [], right: [] }
  const links: Link[] = []
  const add = (side: 'left' | 'right', words: string, kind: MarkKind): Span => {
    const span = { start: sides[side].length, end: sides[side].length + words.length }
    sides[side] += words
    if (words !== '') marks[side].push({ ...span, kind })
    return span
  }
  for (const [, left, right, both = ''] of line.matchAll(/\[([^/]*)\/([^\]]*)\]|([^[]+)/gu)) {
    if (left === undefined || right === undefined) {
      links.push({ left: add('left', both, 'shared'), right: add('right', both, 'shared'), kind: 'equal' })
    } else if (left !== '' && right !== '') {
      links.push({
        left: add('left', left, 'reframed'),
        right: add('right', right, 'reframed'),
        kind: 'other',
      })
    } else {
      add('left', left, 'dropped')
      add('right', right, 'added')
    }
  }
  return joined(
    byHand({
      left: [[{ words: sides.left }]],
      right: [[{ words: sides.right }]],
      matches: [{ left: 0, right: 0 }],
      relationship,
    }),
    marks,
    links,
  )
}

function joined(
  base: Comparison,
  marks: { left: readonly Mark[]; right: readonly Mark[] },
  links: readonly Link[],
): Comparison {
  const left = { ...base.left, marks: marks.left }
  const right = { ...base.right, marks: marks.right }
  return { ...base, left, right, matches: base.matches.map((match) => Object.assign({}, match, { links })) }
}
