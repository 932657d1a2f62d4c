import { expect, test } from 'vitest'
import { editedFacts, editedSpeech } from './edited-facts.ts'

const edited = (fields: Readonly<Record<string, string>>) => editedFacts((name) => fields[name] ?? '')

test('what is empty is absent, what is written is trimmed', () => {
  expect(edited({ outlet: ' The Herald ', title: '  ', date: '2024-05-01' })).toEqual({
    kind: 'facts',
    facts: { outlet: 'The Herald', date: '2024-05-01' },
  })
})

test.each(['en', 'pt-BR', 'zh-Hant-TW', ''])('“%s” is a language', (lang) => {
  expect(edited({ lang }).kind).toBe('facts')
})

test.each(['English language', 'e', '??'])('“%s” is none', (lang) => {
  expect(edited({ lang })).toEqual({ kind: 'fault', field: 'lang' })
})

test.each(['javascript:alert(1)', 'herald.test/a', 'https://'])('“%s” is no web address', (address) => {
  expect(edited({ address })).toEqual({ kind: 'fault', field: 'address' })
})

test('a speech has a title', () => {
  expect(editedSpeech('own-1', ' ', '')).toBeNull()
  expect(editedSpeech('own-1', 'The bridge ', '')).toEqual({ slug: 'own-1', title: 'The bridge' })
})
