import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

const blocks = (text: string) => readMarkdown(text).blocks

describe('Markdown is read without its marks', () => {
  const reads = (what: string, marked: string, ...plain: readonly string[]) =>
    test(what, () => expect(blocks(marked)).toEqual(plain))

  reads(
    'a paragraph of several lines',
    'The light\nis lit  \nagain.\n\nShips come.',
    'The light is lit again.',
    'Ships come.',
  )
  reads('headings of both kinds', '## Lights\nText.\n\nMore\n----\nText.', 'Lights', 'Text.', 'More', 'Text.')
  reads('a quote', 'He said:\n> We have\n> waited.\n>\n> Long.', 'He said:', 'We have waited.', 'Long.')
  reads('lists', '- One\n- Two\n1. Three', 'One', 'Two', 'Three')
  reads(
    'emphasis',
    'It is **very *old* indeed**, _they_ say, and ~~not~~ `new`.',
    'It is very old indeed, they say, and not new.',
  )
  reads(
    'links as their words',
    'See [the port](https://p.example "Port") and [it][1].\n\n[1]: https://q.example',
    'See the port and it.',
  )
  reads(
    'links by their labels, also where the address is a file’s',
    'See [it][Port] and [the pier][].\n\n[port]: port.md\n[the pier]: <pier one.md> "The pier"',
    'See it and the pier.',
  )
  reads(
    'who speaks in an interview',
    '[Reporter]: Will it open?\n\n[Minister]: No.\n\n[Reporter]: When [it] opens: who comes?',
    '[Reporter]: Will it open?',
    '[Minister]: No.',
    '[Reporter]: When [it] opens: who comes?',
  )
  reads(
    'footnotes as paragraphs, without their marks',
    'It is lit.[^1] Ships[^a b] come.\n[^1]: According to\n    the *master*.\n\nMore.',
    'It is lit. Ships[^a b] come.',
    'According to the master.',
    'More.',
  )
  reads('no pictures', '![the light](a.png) It is lit.', 'It is lit.')
  reads('tags and comments', 'It is<br> <em>lit</em>.<!-- soon -->', 'It is lit.')
  reads('escaped marks as what they are', String.raw`\*not emphasis\* and 2 \* 3`, '*not emphasis* and 2 * 3')
  reads('lone marks and names with lines', '5 * 3 is snake_case_name', '5 * 3 is snake_case_name')
  reads('a fence', '```\n# no heading\n```\nText.', '# no heading', 'Text.')
  reads('rules as nothing', 'One.\n\n* * *\n\nTwo.', 'One.', 'Two.')
})

describe('what it says of itself', () => {
  test('is taken from its front matter', () => {
    const text =
      '---\ntitle: "Lights: on"\ndate: 2020-01-08\noutlet: Harbour Post\nurl: https://p.example/a\n---\nText.'
    expect(readMarkdown(text)).toEqual({
      blocks: ['Text.'],
      facts: {
        title: 'Lights: on',
        outlet: 'Harbour Post',
        date: '2020-01-08',
        address: 'https://p.example/a',
      },
      notes: [],
    })
  })
  test('its title is the first heading, said once', () => {
    expect(readMarkdown('# Lights *on*\n\nText.')).toMatchObject({
      blocks: ['Text.'],
      facts: { title: 'Lights on' },
    })
  })
  test('a rule at the head is no front matter', () => {
    expect(blocks('---\n\nText.')).toEqual(['Text.'])
  })
})

test('no text is too odd', () => {
  const marks = fc.constantFrom(
    '*',
    '_',
    '[',
    '](',
    ')',
    '`',
    '>',
    '#',
    '---',
    '\n',
    '\\',
    '<',
    '!',
    'a',
    ' ',
    '~~',
  )
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (pieces) => {
      expect(Array.isArray(blocks(pieces.join('')))).toBe(true)
    }),
  )
})
