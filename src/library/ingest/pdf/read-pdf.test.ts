import { beforeAll, describe, expect, test } from 'vitest'
import { ingestFile } from '../ingest.ts'
import { draftIn, fileOf, pdf, refusalIn, TOOLS } from '../testing/files.ts'

/** pdf.js asks for it while it loads, and uses it for drawing only. */
beforeAll(() => {
  Object.assign(globalThis, { DOMMatrix: Object })
})

const ingest = (bytes: Uint8Array) => ingestFile(fileOf('a.pdf', bytes), TOOLS)

const HEAD = [
  [60, 780, 9, 'Harbour Post - 8 January'],
  [300, 20, 9, '1'],
] as const

const FIRST = [
  ...HEAD,
  [60, 700, 24, 'Lighthouse is lit again'],
  [60, 660, 12, 'The harbour master told reporters on Tuesday that the old light-'],
  [60, 646, 12, 'house would be lit again before the winter storms come in.'],
  [75, 632, 12, 'Ships from many ports would welcome it, he added, and so would'],
  [60, 618, 12, 'the town.'],
  [60, 604, 12, 'The ferry, which has gone without a light for nine long years on'],
] as const

const SECOND = [
  [60, 780, 9, 'Harbour Post - 8 January'],
  [60, 700, 12, 'that coast, was the first to see it from the sea in the morning.'],
  [60, 670, 12, 'The captain waved to all who stood on the pier with their flags.'],
  [300, 20, 9, '2'],
] as const

describe('a PDF', () => {
  test('is read as paragraphs: by gaps, indents and short last lines, across pages, broken words joined', async () => {
    const draft = draftIn(await ingest(pdf([FIRST, SECOND])))
    expect(draft.title).toBe('Lighthouse is lit again')
    expect(draft.text.split('\n\n')).toEqual([
      'The harbour master told reporters on Tuesday that the old lighthouse would be lit again before the winter storms come in.',
      'Ships from many ports would welcome it, he added, and so would the town.',
      'The ferry, which has gone without a light for nine long years on that coast, was the first to see it from the sea in the morning.',
      'The captain waved to all who stood on the pier with their flags.',
    ])
    expect(draft.notes).toContainEqual({ kind: 'hyphens-joined', count: 1 })
  })
  test('puts running heads and page numbers aside, and says where they stood', async () => {
    const { notes } = draftIn(await ingest(pdf([FIRST, SECOND])))
    expect(notes).toContainEqual({
      kind: 'page-furniture',
      lines: [
        { text: 'Harbour Post - 8 January', before: 0 },
        { text: '1', before: 0 },
        { text: 'Harbour Post - 8 January', before: 3 },
        { text: '2', before: 4 },
      ],
    })
  })
  test('in columns is read down one, then down the next', async () => {
    const column = (left: number, words: string) =>
      [700, 686, 672].map((y, at) => [left, y, 12, `${words} ${['one', 'two', 'three.'][at]}`] as const)
    const draft = draftIn(await ingest(pdf([[...column(60, 'Left'), ...column(320, 'Right')]])))
    expect(draft.text).toBe('Left one Left two Left three.\n\nRight one Right two Right three.')
  })
  test('without letters is one that was scanned', async () => {
    expect(refusalIn(await ingest(pdf([[]])))).toEqual({ kind: 'scanned-pdf' })
  })
  test('with a password is refused', async () => {
    const key = '<AA>'.replace('AA', 'A'.repeat(64))
    const lock = `/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O ${key}/U ${key}>>/ID[<01><01>]`
    expect(refusalIn(await ingest(pdf([FIRST], lock)))).toEqual({ kind: 'encrypted-pdf' })
  })
  test('that is none inside is damaged', async () => {
    expect(refusalIn(await ingest(new TextEncoder().encode('%PDF-1.7 and nothing')))).toEqual({
      kind: 'damaged',
    })
  })
})
