import { expect, test } from 'vitest'
import { ingestFile } from './ingest.ts'
import { docx, draftIn, fileOf, TOOLS } from './testing/files.ts'

const ingest = (name: string, bytes: Uint8Array) => ingestFile(fileOf(name, bytes), TOOLS)

test('a Word document is its title, headings and paragraphs', async () => {
  const file = docx([
    ['Lights on', 'Title'],
    'It is lit — at last.',
    ['The port', 'Heading2'],
    'Ships &amp; boats come.',
  ])
  expect(draftIn(await ingest('a.docx', file))).toMatchObject({
    title: 'Lights on',
    text: 'It is lit — at last.\n\nThe port\n\nShips & boats come.',
  })
})

test('one without a title has none', async () => {
  expect(draftIn(await ingest('a.docx', docx(['One.', 'Two.'])))).not.toHaveProperty('title')
})
