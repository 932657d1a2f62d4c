import { expect, test } from 'vitest'
import { copyText } from './copy-text.ts'

const TEXT = '“Yes,”\u00a0he said.\n\nHe left.  Then 🇮🇶 came.'

/** Spans are given as the words they cover. */
const copies = (name: string, words: readonly string[], copied: string) =>
  test(name, () => {
    const spans = words.map((part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length }))
    expect(copyText(TEXT, spans)).toBe(copied)
  })

copies(
  'one passage is its own characters, hard spaces and quotes included',
  ['“Yes,”\u00a0he said.'],
  '“Yes,”\u00a0he said.',
)
copies(
  'neighbours keep the space between them',
  ['he said.', 'He left.', 'Then'],
  'he said.\n\nHe left.  Then',
)
copies('pieces of one passage join without a seam', ['“Yes,', '”\u00a0he'], '“Yes,”\u00a0he')
copies('passages shown apart are given apart', ['Yes', 'left'], 'Yes\nleft')
copies('in the order shown, not that of the text', ['He left.', '“Yes,”'], 'He left.\n“Yes,”')
copies('what is selected twice is given once', ['he said.', 'said.\n\nHe'], 'he said.\n\nHe')
copies('nothing gives nothing', [], '')
copies('a flag stays whole', ['🇮🇶'], '🇮🇶')
