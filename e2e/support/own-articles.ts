import { strToU8, zipSync } from 'fflate'
import { docx, pdf } from '../../src/library/ingest/testing/files.ts'

/** Articles of a reader's own, as the files that they come in: one speech of a mayor, told by many. */

export interface OwnFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const fileOf = (name: string, mimeType: string, content: string | Uint8Array): OwnFile => ({
  name,
  mimeType,
  buffer: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
})

const BODY = [
  'Mayor Lindqvist opened the harbour of Porto Verde on Monday, and promised that the old dredgers would be replaced before the winter.',
  'He told the fishermen that no family would have to leave the quays. “The sea has fed us for four hundred years,” he said, “and it will feed our children.”',
  'The council has set aside twelve million for the work. The first of the new dredgers is expected in October, when the storms begin.',
]

export const TEXT = fileOf('herald.txt', 'text/plain', BODY.join('\n\n'))

export const MARKDOWN = fileOf(
  'gazette.md',
  'text/markdown',
  `---\ntitle: New dredgers for Porto Verde\ndate: 2024-03-04\n---\n\n${BODY.map((line) => line.replace('Mayor', '**Mayor**')).join('\n\n')}\n`,
)

/** A saved page, with what a hostile one could hold. */
export const PAGE = fileOf(
  'courier.html',
  'text/html',
  `<!doctype html><html lang="en"><head><title>Harbour | Courier</title>
<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour opens in Porto Verde',
    datePublished: '2024-03-05T08:00:00Z',
    author: { name: 'Anna Reed' },
    publisher: { name: 'The Courier' },
    url: 'https://courier.example/harbour',
  })}</script>
<script>globalThis.pwned = 1</script><link rel="stylesheet" href="https://evil.example/a.css"></head>
<body><nav><a href="https://evil.example/">Home</a></nav><article><h1>Harbour opens in Porto Verde</h1>
<img src="https://evil.example/a.png" onerror="globalThis.pwned = 1">
${BODY.map((line) => `<p>${line}</p>`).join('\n')}
<blockquote>The sea has fed us for four hundred years</blockquote>
<p>Shopkeepers along the quays said that they had waited for this day since the floods of the year before last.</p>
<iframe src="https://evil.example/frame"></iframe></article></body></html>`,
)

export const WORD = fileOf(
  'observer.docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  docx([['Dredgers come to the harbour', 'Title'], ...BODY]),
)

export const PDF = fileOf(
  'tribune.pdf',
  'application/pdf',
  pdf([
    [
      [60, 740, 20, 'Lindqvist opens the harbour'],
      ...BODY.flatMap((line, paragraph) =>
        linesOf(line).map((part, at): [number, number, number, string] => [
          60,
          690 - paragraph * 90 - at * 14,
          11,
          part,
        ]),
      ),
    ],
  ]),
)

/** Latin letters alone: the test's PDF knows no others. */
function linesOf(text: string): readonly string[] {
  return (text.replaceAll(/[“”]/gu, '"').match(/.{1,80}(?:\s|$)/gu) ?? []).map((line) => line.trim())
}

export const JSON_LD = fileOf(
  'wire.json',
  'application/json',
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Port of Porto Verde reopens',
    datePublished: '2024-03-04',
    inLanguage: 'en',
    articleBody: BODY.join('\n\n'),
  }),
)

export const ZIP = fileOf(
  'all.zip',
  'application/zip',
  zipSync({
    'one.txt': strToU8(BODY.join('\n\n')),
    'two.md': strToU8(`# Storms\n\n${BODY.toReversed().join('\n\n')}`),
  }),
)

export const BINARY = fileOf(
  'picture.txt',
  'text/plain',
  new Uint8Array(2000).map((_, at) => (at * 37) % 251),
)
