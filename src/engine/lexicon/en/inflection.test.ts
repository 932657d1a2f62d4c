import { expect, test } from 'vitest'
import { attribution } from './attribution.ts'
import { inflected } from './inflection.ts'

test.each([
  ['vow', 'vow vows vowed vowing'],
  ['note', 'note notes noted noting'],
  ['agree', 'agree agrees agreed agreeing'],
  ['imply', 'imply implies implied implying'],
  ['stress', 'stress stresses stressed stressing'],
  ['admit', 'admit admits admitted admitting'],
  ['write/wrote/written', 'write writes wrote written writing'],
])('%s', (verb, forms) =>
  expect(inflected(verb, new Set(['admit'])).map(([form]) => form)).toEqual(forms.split(' ')),
)

test.each([
  ['said', 'neutral'],
  ['alleged', 'distancing'],
  ['accused', 'confrontational'],
  ['acknowledged', 'conceding'],
  ['stressed', 'endorsing'],
  ['pledged', 'committing'],
])('%s is %s', (verb, group) => expect(attribution.verbs.get(verb)?.group).toBe(group))
