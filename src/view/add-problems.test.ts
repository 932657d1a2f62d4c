import { expect, test } from 'vitest'
import { refusalText } from './add-problems.ts'
import { LIBRARY_TEXT } from './library-labels.ts'

test('a backup is sent to the button that restores it, by its name', () => {
  expect(refusalText({ kind: 'backup' })).toContain(`“${LIBRARY_TEXT.restore}”`)
})
