import { expect, test } from 'vitest'
import { quotationsIn } from './pairs.ts'

/** The outermost quotations of one paragraph, as written. */
function quotations(text: string): string[] {
  return quotationsIn(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['curly marks', 'He “stays” and “goes”.', ['“stays”', '“goes”']],
  ['straight marks', 'He "stays" and "goes".', ['"stays"', '"goes"']],
  ['marks of two kinds', 'He saw “no reason" for it.', ['“no reason"']],
  ['a pair inside a pair', '"Is “never” a word?" he asked.', ['"Is “never” a word?"']],
  ['German marks', 'Er sagte „Ja“ und ging.', ['„Ja“']],
  ['guillemets', 'Il a dit « oui » hier.', ['« oui »']],
  ['guillemets the other way', 'Er sagte »Ja« und ging.', ['»Ja«']],
  ['German marks and guillemets', 'Er sagte „Ja“ und sie »Nein«.', ['„Ja“', '»Nein«']],
  ['guillemets pointing inwards beside English marks', 'He said “yes” and »Nein«.', ['“yes”', '»Nein«']],
  ['an arrow behind a link', 'More »\n« Oui », dit-il.', ['« Oui »']],
  ['corner brackets', '首相は「守る」と述べた。', ['「守る」']],
  ['single marks around an apostrophe', 'A ‘don’t know’ vote.', ['‘don’t know’']],
  ['a possessive plural inside', 'A ‘workers’ party’ won.', ['‘workers’ party’']],
  ['an apostrophe before a year', 'Back in the ’90s and the ‘60s.', []],
  ['a word cut short', "Give 'em a hand, y'all.", []],
  ['inches', 'A 6\'3" man and a 12" gun.', []],
  ['a row of marks', 'Now """""" then.', []],
  ['a dash beside the mark', 'It was—“in my view”—over.', ['“in my view”']],
  ['a lost closing mark', 'He “stays. She “goes” now.', ['“stays.', '“goes”']],
] as const)('%s', (_, text, found) => expect(quotations(text)).toEqual(found))
