import { expect, test } from 'vitest'
import type { OwnArticle } from './own-model.ts'
import { renamed } from './renamed.ts'

const TEXT = 'Bridge opens at last\n\nThe mayor opened it on Monday.'
const KEPT: OwnArticle = {
  id: 'own/a',
  speech: 'qom',
  words: 9,
  added: 1,
  key: '1-a',
  title: 'Bridge opens at last',
}
const OTHER = { ...KEPT, title: 'The Echo, page 3', headline: 'Bridge opens at last' }

const named = (before: OwnArticle, title: string | undefined) => {
  const { title: _title, ...after } = before
  return renamed({ before, after: { ...after, ...(title !== undefined && { title }) } }, TEXT)
}

test('an article that is called otherwise keeps its headline in the text', () =>
  expect(named(KEPT, 'The Echo, page 3')).toEqual(OTHER))
test('so it does when it is renamed again', () =>
  expect(named(OTHER, 'Page 3')).toEqual({ ...OTHER, title: 'Page 3' }))
test('and when its title is emptied', () =>
  expect(named(KEPT, undefined).headline).toBe('Bridge opens at last'))
test('called by its headline again, nothing needs to be noted', () =>
  expect(named(OTHER, 'Bridge opens at last')).toEqual(KEPT))
test('a title that is mended to the headline of the text is the headline', () =>
  expect(named({ ...KEPT, title: 'Home | The Echo' }, 'Bridge opens at last!')).toEqual({
    ...KEPT,
    title: 'Bridge opens at last!',
  }))
test('an article that is not renamed stays as it is', () =>
  expect(named(KEPT, 'Bridge opens at last')).toEqual(KEPT))
test('one without a title is given one', () => {
  const { title: _title, ...untitled } = KEPT
  expect(named(untitled, 'Page 3')).toEqual({ ...KEPT, title: 'Page 3' })
})
