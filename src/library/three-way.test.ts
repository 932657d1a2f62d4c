import { expect, test } from 'vitest'
import { mergedEdit } from './three-way.ts'

const KEPT = { id: 'own/a', title: 'Bridge opens', outlet: 'The Echo', date: '2026-01-08' }

/** What comes of it where one tab makes `mine` of it, and another has made `theirs`. */
function merged(mine: object, theirs: object) {
  return mergedEdit<object>({ before: KEPT, after: { ...KEPT, ...mine } }, { ...KEPT, ...theirs })
}

test('what nobody else touched is what was edited', () =>
  expect(merged({ title: 'A bridge' }, {})).toEqual({
    kind: 'merged',
    result: { ...KEPT, title: 'A bridge' },
  }))
test('two that changed different facts are both followed', () =>
  expect(merged({ title: 'A bridge' }, { outlet: 'The Mail' })).toEqual({
    kind: 'merged',
    result: { ...KEPT, title: 'A bridge', outlet: 'The Mail' },
  }))
test('two that changed a fact alike are one', () =>
  expect(merged({ outlet: 'The Mail' }, { outlet: 'The Mail' })).toMatchObject({ kind: 'merged' }))
test('a fact that was emptied here stays empty', () =>
  expect(merged({ date: undefined }, { outlet: 'The Mail' })).toEqual({
    kind: 'merged',
    result: { id: 'own/a', title: 'Bridge opens', outlet: 'The Mail' },
  }))
test('a fact that another tab added is not lost', () =>
  expect(merged({ title: 'A bridge' }, { author: 'Anna Reed' })).toMatchObject({
    result: { title: 'A bridge', author: 'Anna Reed' },
  }))
test('one fact changed in two ways is a clash; what else was changed is in both answers', () =>
  expect(merged({ title: 'A bridge', date: '2026-01-09' }, { title: 'The bridge' })).toEqual({
    kind: 'clash',
    clash: {
      fields: ['title'],
      there: { ...KEPT, title: 'The bridge' },
      mine: { ...KEPT, title: 'A bridge', date: '2026-01-09' },
      theirs: { ...KEPT, title: 'The bridge', date: '2026-01-09' },
    },
  }))
