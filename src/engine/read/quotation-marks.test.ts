import { expect, test } from 'vitest'
import { quotationMarks } from './quotation-marks.ts'

test.each([
  ['“…”', 'He said “yes” and left.'],
  ['“…”', 'He said yes.'],
  ['„…“', 'Er sagte „Ja“ und ging.'],
  ['«…»', 'او گفت «بله» و رفت.'],
  ['»…«', 'Er sagte »Ja« und ging.'],
])('%s: %s', (marks, text) => {
  const { open, close } = quotationMarks(text)
  expect(`${open}…${close}`).toBe(marks)
})
