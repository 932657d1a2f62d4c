import { describe, expect, test } from 'vitest'
import { letters } from '../view/testing/letters.ts'
import { layoutOf } from '../view/rows.ts'
import { strike } from '../view/testing/strike.ts'
import { foldItems, type ShownItem } from './shown-items.ts'

/** What is drawn of two texts, in letters: `[L1 L2]` a stretch of one side, `-2` two rows without a difference. */
function drawn(rows: ReturnType<typeof layoutOf>['rows'], unfolded: readonly string[] = []): string {
  return foldItems(rows, ({ kind }) => kind !== 'same', unfolded)
    .map(written)
    .join(' ')
}

function written(item: ShownItem): string {
  if (item.kind === 'row') return item.row.id
  if (item.kind === 'folded') return `-${item.rows}`
  return `${item.isOpen ? 'open' : ''}[${item.rows.map(({ id }) => id).join(' ')}]`
}

const folds = (name: string, left: string, right: string, items: string) =>
  test(name, () => expect(drawn(layoutOf(letters(left, right)).rows)).toBe(items))

describe('“only differences” folds', () => {
  folds('a long stretch that one side has alone', 'A b / c / d / e B', 'A B', '-1 [L1 L2 L3 L4] -1')
  folds('four sentences of one paragraph', 'A b c d e B', 'A B', '-1 [L1] -1')
  folds('no shorter one', 'A b / c / d B', 'A B', '-1 L1 L2 L3 -1')
  folds('each side for itself', 'b / c / d / e A', 'v / w / x / y A', '[L0 L1 L2 L3] [R0 R1 R2 R3] -1')
  folds('not over what both tell', 'b / c A d / e', 'A', 'L0 L1 -1 L3 L4')
  folds('not over what is open', 'b / c / w? / d / e', 'w?', 'L0 L1 L2 L3 L4 R0')
})

test('a stretch that a reader opened is followed by its rows', () => {
  const { rows } = layoutOf(letters('A b / c / d / e', 'A'))
  expect(drawn(rows, ['L1'])).toBe('-1 open[L1 L2 L3 L4] L1 L2 L3 L4')
})

test('what both quote is folded into no stretch', () => {
  const { rows } = layoutOf(strike())
  const folded = foldItems(rows, () => true, []).flatMap((item) => (item.kind === 'run' ? item.rows : []))
  expect(folded.filter((row) => row.together)).toEqual([])
})

test('every row is drawn or folded, once and in order', () => {
  const { rows } = layoutOf(letters('A b c d e / f B w? C', 'x A y / z u v B C'))
  const ids = (unfolded: readonly string[]) =>
    foldItems(rows, () => true, unfolded).flatMap((item) => {
      if (item.kind === 'row') return [item.row.id]
      return item.kind === 'run' && !item.isOpen ? item.rows.map(({ id }) => id) : []
    })
  expect(ids([])).toEqual(rows.map(({ id }) => id))
  expect(ids(['L1'])).toEqual(ids([]))
})
