import { describe, expect, test } from 'vitest'
import type { Reason, RelationshipKind } from '../engine/model.ts'
import { furnitureText, onlyText, reasonText, RELATIONSHIP_TEXT, rowKindText, segmentText } from './labels.ts'
import { legendOf } from './legend.ts'
import { letters } from './testing/letters.ts'
import { articleText, outletNames } from './names.ts'
import {
  endText,
  nearestText,
  placeText,
  readyText,
  rowText,
  type Setting,
  stepText,
  voidText,
} from './row-labels.ts'
import { layoutOf } from './rows.ts'
import { strike } from './testing/strike.ts'
import { summaryOf } from './summary.ts'
import { countText, dateText, ordinalText, quotedText, shareText } from './wording.ts'

const NAMES = outletNames({ left: 'Tehran Times', right: 'Al Jazeera' })
const says = (name: string, said: unknown, words: unknown) => test(name, () => expect(said).toEqual(words))

describe('names tell two articles apart', () => {
  says('two outlets', NAMES, { left: 'Tehran Times', right: 'Al Jazeera' })
  says('one unknown', outletNames({ left: undefined, right: 'Mehr' }), {
    left: 'unknown outlet',
    right: 'Mehr',
  })
  says('both unknown', outletNames({}), { left: 'Left text', right: 'Right text' })
  says('one outlet twice', outletNames({ left: 'BBC', right: 'bbc' }), {
    left: 'BBC (left)',
    right: 'bbc (right)',
  })
  says(
    'a pasted text without names, by its first words',
    articleText({ opening: 'The bridge opens on Monday …' }),
    '“The bridge opens on Monday …”',
  )
  says(
    'a pasted text with a title',
    articleText({ title: 'A bridge', opening: 'The bridge opens' }),
    'A bridge',
  )
  says('an article without names', articleText({}), 'unknown outlet: untitled')
})

describe('“dropped” and “added” are said of copies only', () => {
  says('told independently', onlyText('left', NAMES, 'independent'), 'Only in Tehran Times')
  says('a copy, left', onlyText('left', NAMES, 'copy'), 'Dropped: only in Tehran Times')
  says('a copy, right', onlyText('right', NAMES, 'copy'), 'Added: only in Al Jazeera')
  says('a word, independent', segmentText('dropped', 'independent'), 'only here')
  says('a word, copy', segmentText('dropped', 'copy'), 'dropped')
  says('a shared word says nothing', segmentText('shared', 'copy'), null)
})

describe('voids', () => {
  const voids = (left: string, right: string, relationship: RelationshipKind = 'independent') =>
    layoutOf(letters(left, right)).rows.map((row) =>
      voidText(row, { names: NAMES, relationship }, 'He  spoke.'),
    )

  says('not found, once a run', voids('a / b', ''), ['not found in Al Jazeera', null])
  says('not found on the other side', voids('', 'x'), ['not found in Tehran Times'])
  says('possibly, with the other sentence', voids('w?', 'w?'), [
    'possibly: “He spoke.”',
    'possibly: “He spoke.”',
  ])
  says('side by side there is none', voids('A', 'A'), [null])
  says('moved', voids('A B M', 'M A B')[0], 'stands later in Tehran Times ↓ “He spoke.”')
  const together = layoutOf(strike()).rows.filter((row) => row.shape === 'only' && row.together)
  says(
    'quoted on both sides, without a match',
    together.map(
      (row) => `${row.id} ${voidText(row, { names: NAMES, relationship: 'independent' }, 'He spoke.')}`,
    ),
    ['R2 quoted together with: “He spoke.”'],
  )
  says(
    'and spoken so',
    together.map((row) => rowText(row, { names: NAMES, relationship: 'independent' })),
    ['In Al Jazeera, quoted together with words in Tehran Times'],
  )
  says('across two speeches there is none', voids('a / w?', 'x / w?', 'other-speech'), [
    null,
    null,
    null,
    null,
  ])
})

describe('rows and steps are spoken', () => {
  const setting: Setting = { names: NAMES, relationship: 'independent' }
  const spoken = (left: string, right: string) =>
    layoutOf(letters(left, right)).rows.map((row) => rowText(row, setting))

  says('a match and an only', spoken('A b', 'A'), ['Same words, strong match', 'Only in Tehran Times'])
  says('unsure', spoken('w?', 'w?')[0], 'In Tehran Times, possibly also in Al Jazeera')
  says('a step', stepText({ at: 3, of: 31 }, 'reframed', setting), '3 of 31: reframed')
  says(
    'a step keeps a name’s capitals',
    stepText({ at: 1, of: 2 }, 'only-left', setting),
    '1 of 2: Only in Tehran Times',
  )
  says('the end', endText(1, 31), 'This is the last difference.')
  says('the start', endText(-1, 31), 'There is no earlier difference.')
  says('ready', readyText(setting), 'Tehran Times beside Al Jazeera: told independently.')
  says('a place', placeText({ role: 'body', at: 3, of: 29 }), '3rd sentence of 29')
  says('the headline', placeText({ role: 'headline', at: 1, of: 1 }), 'headline')
  says('nothing near', nearestText('left', setting, null), 'No sentence in Al Jazeera comes near it.')
})

describe('across two speeches no word is about missing', () => {
  const setting: Setting = { names: NAMES, relationship: 'other-speech' }
  const { rows, words } = layoutOf(letters('A b / w? M', 'M x A w?', 'other-speech'))
  const said = [
    RELATIONSHIP_TEXT['other-speech'],
    ...rows.flatMap((row) => [rowText(row, setting), voidText(row, setting, 'He spoke.') ?? '']),
    ...legendOf(NAMES, 'other-speech').flatMap(({ name, meaning }) => [name, meaning]),
    ...summaryOf('left', words.left, NAMES, 'other-speech').flatMap(({ name, definition }) => [
      name,
      definition,
    ]),
  ]
  test.each(said)('%s', (sentence) => {
    expect(sentence).not.toMatch(/not found|missing|drop|omit|omission|added|only in|possibl/iu)
  })
})

describe('the summary adds up', () => {
  const bars = summaryOf(
    'right',
    { words: 8, shared: 4, reframed: 2, only: 1, unsure: 1 },
    NAMES,
    'independent',
  )
  says(
    'to every word',
    bars.map(({ name, share }) => `${name} ${share}`),
    ['Shared 0.5', 'Reframed 0.25', 'Only in Al Jazeera 0.125', 'Unsure 0.125'],
  )
  says(
    'a text without words has empty bars',
    summaryOf('left', { words: 0, shared: 0, reframed: 0, only: 0, unsure: 0 }, NAMES, 'copy').map(
      ({ share }) => share,
    ),
    [0, 0, 0],
  )
})

describe('reasons', () => {
  const because = (reason: Reason) => reasonText(reason, NAMES)
  says(
    'one speech',
    because({ code: 'speeches-given', same: true }),
    'The library files both under one speech.',
  )
  says('dates', because({ code: 'days-apart', days: 1 }), 'Their dates lie 1 day apart.')
  says(
    'same text',
    because({ code: 'same-text', share: 0.999, most: 0.999 }),
    'Sentences that stand in both word for word hold over 99% of the words.',
  )
  says(
    'a text that was cut',
    because({ code: 'same-text', share: 0.4, most: 0.95 }),
    'Sentences that stand in both word for word hold 40% of the words of one text and 95% of the other’s.',
  )
})

describe('small words', () => {
  says('ordinals', [1, 2, 3, 4, 11, 12, 13, 21, 22, 103].map(ordinalText), [
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '103rd',
  ])
  says('counts', [countText(1, 'word', 'words'), countText(1234, 'word', 'words')], ['1 word', '1,234 words'])
  says(
    'a small share is not none',
    [shareText(0.001), shareText(0), shareText(1)],
    ['under 1%', '0%', '100%'],
  )
  says(
    'quotations within a quotation',
    [quotedText('He\n spoke.'), quotedText('“All is well!” he said.')],
    ['“He spoke.”', '‘“All is well!” he said.’'],
  )
  says('dates', [dateText('2020-01-08'), dateText('spring 2020')], ['8 January 2020', 'spring 2020'])
  says('a furniture rule still without a name', furnitureText('photo-credit'), 'photo credit')
  says('kinds', rowKindText('unsure', NAMES, 'copy'), 'Unsure')
})
