import { expect, test } from 'vitest'
import { languagesText } from './languages-note.ts'

test('the two languages are named', () =>
  expect(languagesText('en-GB', 'fa')).toMatch(/^Two languages, English and Persian: only names, numbers /u))

test('a language that nobody knows is not named, nor the other', () =>
  expect(languagesText('en', 'und')).toMatch(/^Two languages: only names/u))

test('nothing is said to be missing', () =>
  expect(languagesText('en', 'ar')).toMatch(/A passage without a match may be told by both all the same\.$/u))
