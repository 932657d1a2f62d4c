import { expect, test } from 'vitest'
import { found } from '../testing/found.ts'

test.each([
  [
    'must and should',
    'The troops must leave the region.',
    'The troops should leave the region.',
    'must / should',
  ],
  ['may and will', 'The army may attack the city.', 'The army will attack the city.', 'may / will'],
  [
    'not on one side',
    'The minister said such actions are enough.',
    'The minister said such actions are not enough.',
    'enough / not … enough',
  ],
  [
    'a passive where the other has a doer',
    'Dozens of missiles were fired at the base on Wednesday.',
    'Iran fired dozens of missiles at the base on Wednesday.',
    'were fired / Iran fired',
  ],
])('%s', (_, left, right, words) => {
  expect(found('certainty', left, right)).toEqual([words])
})

test.each([
  ['tenses of one modal', 'The army will attack the city.', 'He said the army would attack the city.'],
  ['another way to deny', 'The union did not accept the offer.', 'The union refused to accept the offer.'],
  ['both deny', 'The union did not accept the offer.', 'The union never accepted the offer.'],
  [
    'a passive with its doer',
    'The base was attacked by rebels on Monday.',
    'Rebels attacked the base on Monday.',
  ],
  [
    'a noun that looks like a modal',
    'It is the will of the people to decide.',
    'It should be the people who decide.',
  ],
  ['the same words', 'The troops must leave.', 'The troops must leave.'],
  ['a participle before its noun', 'The wounded men went home.', 'Doctors sent the wounded men home.'],
])('%s: silent', (_, left, right) => {
  expect(found('certainty', left, right)).toEqual([])
})
