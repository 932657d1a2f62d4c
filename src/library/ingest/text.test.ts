import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from './text.ts'

const blocks = (text: string) => readText(text).blocks
const notes = (text: string) => readText(text).notes

describe('a line is a paragraph', () => {
  test('whatever ends it, and however many stand between', () => {
    expect(blocks('One.\r\nTwo.\rThree.\u2028\u2028Four.\n\n\n Five. ')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
    ])
  })
})

const WRAPPED = [
  'The harbour master told reporters on Tuesday that the old light-',
  'house would be lit again before winter, as the well-known beacon',
  'had been in his father’s days.',
  'Ships from many well-',
  'known ports, he added, would welcome it, and so would the town be-',
  'hind the hills.',
  '',
  '“We have waited for nine years,” said the captain of the ferry, who',
  'had come with his crew to see it.',
]

describe('a text with hard line breaks', () => {
  test('is joined to its paragraphs, and its broken words to words', () => {
    expect(blocks(WRAPPED.join('\n'))).toEqual([
      'The harbour master told reporters on Tuesday that the old lighthouse would be lit again before winter, as the well-known beacon had been in his father’s days.',
      'Ships from many well-known ports, he added, would welcome it, and so would the town behind the hills.',
      '“We have waited for nine years,” said the captain of the ferry, who had come with his crew to see it.',
    ])
  })
  test('says what was joined', () => {
    expect(notes(WRAPPED.join('\n'))).toEqual([
      { kind: 'lines-joined', count: 5 },
      { kind: 'hyphens-joined', count: 2 },
    ])
  })
  test('begins a paragraph at an indent', () => {
    const line = 'and the ferry went on without a light on that long coast'
    const text = [line, line, line, `    ${line}`, line, line, line].join('\n')
    expect(blocks(text)).toHaveLength(2)
  })
  test('in Chinese is joined without spaces', () => {
    const line = '港务局长星期二对记者说旧灯塔将在冬天之前重新点亮而且船长们'
    expect(blocks(Array.from({ length: 8 }, () => line).join('\n'))).toEqual([line.repeat(8)])
  })
})

describe('characters that are not seen', () => {
  test('null bytes and other controls are taken out, and counted', () => {
    expect(readText('a\0b\u0007c')).toEqual({
      blocks: ['abc'],
      facts: {},
      notes: [{ kind: 'control-characters-dropped', count: 2 }],
    })
  })
  test('overrides and zero-width spaces stay, and are counted', () => {
    const text = '\uFEFFpay \u202Eeno\u202C to\u200Bday'
    expect(blocks(text)).toEqual(['pay \u202Eeno\u202C to\u200Bday'])
    expect(notes(text)).toEqual([{ kind: 'hidden-characters', count: 3 }])
  })
  test('joiners that a script or a sign is made of are no such thing', () => {
    expect(notes('می\u200Cشود 👩\u200D🚒 \u200Fabc')).toEqual([])
  })
  test('half a surrogate pair stays', () => {
    expect(blocks('a\uD83Db')).toEqual(['a\uD83Db'])
  })
})

test('no letter is lost, and none is made', () => {
  const bare = (text: string) => text.replace(/[\s\p{Cc}\u200B\uFEFF-]|[\u2028\u2029\u0085]/gu, '')
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom('the', 'light-', 'house', 'well-', 'known', '', '  ', '.'), { maxLength: 9 })
      .map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n')
      expect(bare(blocks(text).join(''))).toBe(bare(text))
    }),
  )
})
