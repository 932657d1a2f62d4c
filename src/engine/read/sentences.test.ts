import { expect, test } from 'vitest'
import { read } from './read.ts'

/** The sentences of a text, between bars. */
function divides(expected: string, lang = 'en'): void {
  test(expected.replace(/\s+/gu, ' ').slice(0, 80), () => {
    const text = expected.replace(/ ?\| ?/gu, ' ')
    const { sentences } = read({ text, lang })
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected.split(/ ?\| ?/u))
  })
}

divides('Talks began. | They went on.')
divides('Lt. Gen. Qassem Soleimani was killed. | Iran vowed revenge.')
divides('Former Gov. Mitt Romney leads. | Mr. Trump follows.')
divides('George W. Bush and J. R. Smith met. | They talked.')
divides('He wrote to Representative C. A. Dutch Ruppersberger of Maryland. | She did not.')
divides('Bases of the U.S. Army were hit. | Nobody was hurt.')
divides('He spoke against the U.S. | The minister said nothing.')
divides('“All is well!” Trump said in the post. | Nobody answered.')
divides('“Who did it?” he asked. | “I did.” | She left.')
divides('“Why not now?” Chief Justice Roberts asked. | No one spoke.')
divides('“It is over!” | Crowds filled the streets.')
divides('“We are ready. | They are not,” he said.')
divides('The first (we saw it. It was old) of its kind stood there. | Now it is gone.')
divides('“They wanted to pretend that it is dead… However, it is alive.” | He left.')
divides('今日は雨です。 | 明日は晴れるでしょう。', 'ja')
divides('ذهب الوزير إلى بغداد. | ثم عاد إلى طهران.', 'ar')

test('a quotation broken by a bracket on a line of its own is one sentence', () => {
  const text = 'The Leader said, “The people slapped them\n\n[the U.S.]\n\nin the mouth.”\n\nThey went home.'
  expect(read({ text }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    text.split('\n\nThey')[0],
    'They went home.',
  ])
})

test('a flattened text gives its section heading up', () => {
  const text =
    'He said, “We never back down.” ‘Martyrdom of Gen. Soleimani shows revolution is alive’ The Leader also said so.'
  const { sentences } = read({ text })
  expect(sentences.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
    ['body', 'He said, “We never back down.”'],
    ['heading', '‘Martyrdom of Gen. Soleimani shows revolution is alive’'],
    ['body', 'The Leader also said so.'],
  ])
})

test('lines wrapped by an editor are no paragraphs', () => {
  const text = Array.from(
    { length: 4 },
    () =>
      'The minister said on Wednesday that talks with\nher guests would go on for as long as it takes,\nand that nobody had left the table.',
  ).join('\n\n')
  const reading = read({ text })
  expect(reading.paragraphs).toHaveLength(4)
  expect(reading.sentences).toHaveLength(4)
})
