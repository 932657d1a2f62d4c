import { expect, test } from 'vitest'
import type { Edit } from './desk/edits.ts'
import { deskRowText, foldText, leadText, stylesText, tagTexts } from './desk-labels.ts'

const trim = (struck: number): Edit => ({ kind: 'trim', struck, put: 0 })

test('the lead counts what an editor would', () => {
  const edits: Edit[] = [
    { kind: 'headline', struck: 5, put: 4 },
    trim(30),
    trim(4),
    { kind: 'insert', struck: 0, put: 1 },
    { kind: 'swap', struck: 2, put: 2 },
    { kind: 'credit', struck: 3, put: 0 },
  ]
  expect(leadText(edits, [{ rule: 'spelling', count: 2 }])).toBe(
    '1 headline rewritten, 2 trims (34 words), 1 insert (1 word), 1 swap, 1 credit line; 2 style swaps folded.',
  )
})

test('a headline is added, struck or rewritten', () => {
  expect(leadText([{ kind: 'headline', struck: 0, put: 7 }], [])).toBe('1 headline added.')
  expect(leadText([{ kind: 'headline', struck: 7, put: 0 }], [])).toBe('1 headline struck.')
})

test('where nothing was changed it says so', () => {
  expect(leadText([], [])).toBe('Not a word differs, nor a sign.')
  expect(leadText([], [{ rule: 'titles', count: 1 }])).toBe(
    'Nothing differs but house style: 1 style swap folded.',
  )
})

test('styles by name, the margin’s tags once each, and a fold', () => {
  expect(
    stylesText([
      { rule: 'quotation-marks', count: 4 },
      { rule: 'titles', count: 1 },
    ]),
  ).toBe('4 quotation marks, 1 title')
  expect(tagTexts([trim(1), { kind: 'swap', struck: 1, put: 1 }, trim(2)])).toEqual(['trim', 'swap'])
  expect(foldText(12)).toBe('… 12 sentences unchanged')
})

test('a passage is called by what happened to it', () => {
  expect(deskRowText({ kind: 'text', id: 'L1', pieces: [] }, [])).toBe('unchanged')
  expect(deskRowText({ kind: 'gone', id: 'L1', to: { row: 'R4', direction: 'down' } }, [])).toBe(
    'moved further down',
  )
  const arrived = { kind: 'arrived', id: 'R4', pieces: [], from: { row: 'L1', direction: 'up' } } as const
  expect(deskRowText(arrived, [trim(2)])).toBe('moved from further up, trim')
})
