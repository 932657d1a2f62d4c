import { expect, test } from 'vitest'
import type { View } from '../../store/model.ts'
import { type Shown, stepTo } from './use-shown-view.ts'

/** Every step until nothing is left to do. */
function stepsTo(chosen: View | null, from: Shown): readonly Shown[] {
  const next = stepTo(chosen, from)
  return next === from ? [] : [next, ...stepsTo(chosen, next)]
}

const WHOLE: Shown = { view: 'aligned', share: 1 }

test('the first view comes at once', () =>
  expect(stepsTo('aligned', { view: null, share: 1 })).toEqual([WHOLE]))

test('a view goes away in steps, and the other one comes whole', () =>
  expect(stepsTo('list', WHOLE)).toEqual([
    { view: 'aligned', share: 0.75 },
    { view: 'aligned', share: 0.5 },
    { view: 'aligned', share: 0.25 },
    { view: 'aligned', share: 0 },
    { view: 'list', share: 1 },
  ]))

test('who turns back halfway has the whole view again', () =>
  expect(stepsTo('aligned', { view: 'aligned', share: 0.25 })).toEqual([WHOLE]))

test('what is shown already takes no step', () => expect(stepTo('aligned', WHOLE)).toBe(WHOLE))
