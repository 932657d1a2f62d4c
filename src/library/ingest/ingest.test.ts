import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeBackup } from '../backup/write-backup.ts'
import { ingestFile, ingestPaste } from './ingest.ts'
import { HTML_BYTES, HTML_DEPTH, HTML_TAGS, TEXT_BYTES, ZIP_FILES, ZIP_RATIO } from './limits.ts'
import { docx, draftIn, fileOf, refusalIn, TOOLS } from './testing/files.ts'

const NEWS =
  'The harbour master told reporters on Tuesday that the old lighthouse would be lit again before winter comes.'

const ingest = (name: string, content: string | Uint8Array) => ingestFile(fileOf(name, content), TOOLS)

const BACKUP = writeBackup({ speeches: [], articles: [], hands: [], settings: {} }).text

const SPREADSHEET = { '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>') }

/** A zip of one file, with another byte in its table’s first entry: 8 has how it is locked, 10 how it is packed. */
function tableSays(offset: number, byte: number): Uint8Array {
  const zip = zipSync({ 'a.txt': strToU8(NEWS) })
  const entry = zip.findIndex((_, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1)
  zip[entry + offset] = byte
  return zip
}

describe('a file is refused, with the reason', () => {
  const refuses = (what: string, name: string, content: string | Uint8Array, kind: string) =>
    test(what, async () => expect(refusalIn(await ingest(name, content))).toMatchObject({ kind }))

  refuses('empty', 'a.txt', '', 'empty')
  refuses('one space', 'a.txt', ' ', 'no-text')
  refuses('a program called .txt', 'a.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'binary')
  refuses(
    'noise called .txt',
    'a.txt',
    new Uint8Array(400).map((_, at) => (at * 37) % 256),
    'binary',
  )
  refuses('a picture called .docx', 'a.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'unsupported')
  refuses('text called .pdf', 'a.pdf', NEWS, 'binary')
  refuses('a spreadsheet', 'a.xlsx', zipSync({ a: strToU8('1') }), 'unsupported')
  refuses('a style sheet', 'a.css', 'p { color: red }', 'unsupported')
  refuses('an address alone', 'a.txt', 'https://news.example/2020/lighthouse\n', 'address-only')
  refuses('more text than a book', 'a.txt', 'a'.repeat(TEXT_BYTES + 1), 'too-large')
  refuses('more of a page than is parsed', 'a.html', `<html>${'a'.repeat(HTML_BYTES)}`, 'too-large')
  refuses('more tags than are parsed', 'a.html', '<br>'.repeat(HTML_TAGS + 1), 'too-many-tags')
  refuses('deeper tags than are parsed', 'a.html', '<b>'.repeat(HTML_DEPTH + 1), 'too-deep')
  refuses('broken JSON', 'a.json', '{"a":', 'damaged')
  refuses('JSON without an article', 'a.json', '{"a":[1]}', 'no-text')
  refuses('a backup of the library', 'variorum-2026-11-26.json', BACKUP, 'backup')
  refuses('a backup written in lines', 'a.json', JSON.stringify(JSON.parse(BACKUP), null, 2), 'backup')
  refuses('a backup larger than a text may be', 'a.json', BACKUP + ' '.repeat(TEXT_BYTES), 'backup')
  refuses('a backup in a zip', 'a.zip', zipSync({ 'a.json': strToU8(BACKUP) }), 'backup')
  refuses('a zip of nothing', 'a.zip', zipSync({}), 'empty')
  refuses(
    'a zip that is cut off',
    'a.zip',
    zipSync({ 'a.txt': strToU8(NEWS.repeat(9)) }).slice(0, 90),
    'damaged',
  )
  refuses('a zip in a zip', 'a.zip', zipSync({ 'b.zip': zipSync({ 'a.txt': strToU8(NEWS) }) }), 'zip-nested')
  refuses('a zip with a password', 'a.zip', tableSays(8, 1), 'encrypted-zip')
  refuses('a zip packed with bzip2', 'a.zip', tableSays(10, 12), 'zip-method')
  refuses('a spreadsheet called .zip', 'a.zip', zipSync(SPREADSHEET), 'unsupported')
  refuses('half a Word file', 'a.docx', docx([NEWS]).slice(0, 400), 'damaged')
  refuses('a zip that only says it is Word', 'a.docx', zipSync({ 'a.txt': strToU8(NEWS) }), 'damaged')
  refuses('a locked Word file', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'encrypted-word')

  const many = Object.fromEntries(
    Array.from({ length: ZIP_FILES + 1 }, (_, at) => [`${at}.txt`, strToU8('x')]),
  )
  refuses('a zip of too many files', 'a.zip', zipSync(many), 'zip-too-many')
  const bomb = zipSync({ 'a.txt': new Uint8Array(40_000_000) })
  refuses('a zip bomb', 'a.zip', bomb, 'zip-ratio')
  refuses('a bomb called .docx', 'a.docx', bomb, 'zip-ratio')
  test('a limit that was hit is named', async () => {
    expect(refusalIn(await ingest('a.zip', bomb))).toEqual({ kind: 'zip-ratio', limit: ZIP_RATIO })
  })
})

test('a Word file called .zip or .txt, or in a zip, is an article', async () => {
  const word = docx([['Lights on', 'Title'], NEWS])
  for (const name of ['a.zip', 'a.txt', 'a'])
    expect(draftIn(await ingest(name, word))).toMatchObject({ title: 'Lights on', text: NEWS })
  expect(draftIn(await ingest('all.zip', zipSync({ a: word })))).toMatchObject({ text: NEWS })
})

describe('a zip', () => {
  test('gives a result for each file, and none for folders and hidden files', async () => {
    const zip = zipSync({
      'news/': new Uint8Array(),
      'news/one.txt': strToU8(NEWS),
      'news/two.md': strToU8(`# Lights on\n\n${NEWS}`),
      'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      '__MACOSX/news/._one.txt': strToU8('x'),
      'news/.DS_Store': strToU8('x'),
      '.git/config': strToU8('x'),
      'news/Thumbs.db': strToU8('x'),
      '...and then.txt': strToU8(NEWS),
    })
    const results = await ingest('all.zip', zip)
    expect(results.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'news/one.txt draft',
      'news/two.md draft',
      'logo.png refused',
      '...and then.txt draft',
    ])
    expect(results.map(({ zip: inside }) => inside)).toEqual(['all.zip', 'all.zip', 'all.zip', 'all.zip'])
  })
  test('is cancelled between two files, and what was read is kept', async () => {
    const stop = new AbortController()
    const tools = { ...TOOLS, signal: stop.signal, onProgress: () => stop.abort() }
    const zip = zipSync({ 'a.txt': strToU8(NEWS), 'b.txt': strToU8(NEWS) })
    const results = await ingestFile(fileOf('a.zip', zip), tools)
    expect(results.map((one) => (one.kind === 'draft' ? 'draft' : one.refusal.kind))).toEqual([
      'draft',
      'cancelled',
    ])
    expect(refusalIn(results.slice(1))).toEqual({ kind: 'cancelled', among: { read: 1, of: 2 } })
  })
})

describe('JSON', () => {
  const ARTICLE = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@id': '#paper', '@type': 'Organization', name: 'The Harbour Post' },
      {
        '@type': ['NewsArticle'],
        headline: 'Lights on',
        author: [{ name: 'A. Keeper' }, 'B. Writer'],
        publisher: { '@id': '#paper' },
        datePublished: '2020-01-08T23:30:00+03:30',
        inLanguage: 'en_GB',
        url: 'https://post.example/lights',
        articleBody: `${NEWS}\n\n${NEWS}`,
      },
    ],
  }
  test('of schema.org is an article with all that it says of itself', async () => {
    expect(draftIn(await ingest('a.json', JSON.stringify(ARTICLE)))).toMatchObject({
      title: 'Lights on',
      outlet: 'The Harbour Post',
      author: 'A. Keeper, B. Writer',
      date: '2020-01-08',
      lang: 'en-GB',
      address: 'https://post.example/lights',
      text: `${NEWS}\n\n${NEWS}`,
    })
  })
})

describe('JSON whose text is written as mark-up', () => {
  const article = async (articleBody: string, headline = 'Lights on') =>
    draftIn(await ingest('a.json', JSON.stringify({ '@type': 'NewsArticle', headline, articleBody })))
  const reads = (what: string, body: string, text: string) =>
    test(what, async () => expect((await article(body)).text).toBe(text))

  reads('is read by its paragraphs', `<p>${NEWS}</p><p>Ships <b>come</b>.</p>`, `${NEWS}\n\nShips come.`)
  reads('has no entities', 'The keeper&#8217;s &quot;light&quot; is lit.', 'The keeper’s "light" is lit.')
  reads(
    'keeps its lines where only words are set off',
    '<b>Lights.</b> It is lit.\n\nShips &amp; boats come.',
    'Lights. It is lit.\n\nShips & boats come.',
  )
  for (const plain of ['1 < 2 and 3 > 2, by R&D; AT&T', 'He typed <unknown> & left.'])
    reads(`and plain text stays: ${plain}`, plain, plain)
  reads('keeps what only looks like a tag', '1 < 2, <he> <i>said</i>.', '1 < 2, <he> said.')
  test('does not seem to break off, and has a plain headline', async () => {
    const { title, notes } = await article(`<p>${NEWS}</p>`, 'Lights <em>on</em><br/>in M&uuml;nchen')
    expect(title).toBe('Lights on in München')
    expect(notes).not.toContainEqual({ kind: 'looks-truncated' })
  })
  test('is refused where it is deeper than is parsed', async () => {
    const articleBody = '<b>'.repeat(HTML_DEPTH + 1)
    const file = JSON.stringify([
      { '@type': 'Article', articleBody },
      { '@type': 'Article', articleBody: NEWS },
    ])
    const results = await ingest('a.json', file)
    expect(results.map(({ kind }) => kind)).toEqual(['refused', 'draft'])
  })
})

describe('a paste', () => {
  test('with mark-up is read by its mark-up', async () => {
    const html = `<h1>Lights on</h1><p>${NEWS}</p><p>Ships <b>welcome</b>\n it.</p>`
    const result = await ingestPaste({ text: `Lights on\n${NEWS}\nShips welcome it.`, html }, TOOLS)
    expect(draftIn([result])).toMatchObject({ title: 'Lights on', text: `${NEWS}\n\nShips welcome it.` })
  })
  test('whose mark-up says less is read by its text', async () => {
    const result = await ingestPaste({ text: NEWS, html: '<p>The</p>' }, TOOLS)
    expect(draftIn([result]).text).toBe(NEWS)
  })
  test('comes without what only browsers without scripts show', async () => {
    const html = `<p>${NEWS}</p><noscript><p>Turn on your scripts.</noscript><p>Ships welcome it.</p>`
    const result = await ingestPaste({ text: `${NEWS} Ships welcome it.`, html }, TOOLS)
    expect(draftIn([result]).text).toBe(`${NEWS}\n\nShips welcome it.`)
  })
  test('of an address is told from one of an article', async () => {
    const result = await ingestPaste({ text: ' https://post.example/lights ' }, TOOLS)
    expect(refusalIn([result])).toEqual({ kind: 'address-only', address: 'https://post.example/lights' })
  })
  test('of a page that cannot be parsed is read by its text', async () => {
    const result = await ingestPaste({ text: NEWS, html: '<b>'.repeat(HTML_DEPTH + 1) }, TOOLS)
    expect(draftIn([result]).text).toBe(NEWS)
  })
})

describe('the language', () => {
  const told = async (text: string) => draftIn(await ingest('a.txt', text)).lang
  test('is told from the text', async () => {
    expect(await told(NEWS)).toBe('en')
    expect(
      await told('Der Hafenmeister sagte am Dienstag, der alte Leuchtturm werde bald wieder leuchten.'),
    ).toBe('de')
    expect(await told('قال مدير الميناء للصحفيين يوم الثلاثاء إن المنارة القديمة ستضاء من جديد.')).toBe('ar')
    expect(await told('رئیس بندر روز سه‌شنبه به خبرنگاران گفت که فانوس دریایی قدیمی دوباره روشن می‌شود.')).toBe(
      'fa',
    )
    expect(await told('מנהל הנמל אמר לעיתונאים ביום שלישי כי המגדלור הישן יואר שוב לפני החורף.')).toBe('he')
    expect(await told('港务局长星期二对记者说，旧灯塔将在冬天之前重新点亮。')).toBe('zh')
    expect(await told('港長は火曜日、記者団に古い灯台が冬までに再び灯ると述べた。')).toBe('ja')
  })
  test('that a page claims is not believed where its text clearly is in another', async () => {
    const persian = 'رئیس بندر روز سه‌شنبه به خبرنگاران گفت که فانوس دریایی قدیمی دوباره روشن می‌شود. '.repeat(
      3,
    )
    const draft = draftIn(await ingest('a.md', `---\nlang: en\n---\n${persian}`))
    expect(draft.lang).toBe('fa')
    expect(draft.notes).toContainEqual(expect.objectContaining({ kind: 'language-guessed', declared: 'en' }))
  })
})

describe('what looks odd is noted', () => {
  const notes = async (text: string) => draftIn(await ingest('a.txt', text)).notes
  test('a very short text', async () => {
    expect(await notes(NEWS)).toContainEqual({ kind: 'very-short', words: 18 })
    expect(await notes(NEWS.repeat(9))).not.toContainEqual(expect.objectContaining({ kind: 'very-short' }))
  })
  test('a text that trails off, asks to read on, or stops in the middle', async () => {
    for (const end of ['and the …', 'Continue reading', '[+1234 chars]', NEWS.slice(0, -1)])
      expect(await notes(`${NEWS}\n\n${end}`)).toContainEqual({ kind: 'looks-truncated' })
    expect(await notes(`${NEWS}\n\nA. Keeper, Harbour Post`)).not.toContainEqual({ kind: 'looks-truncated' })
  })
})

test('any bytes under any name give results and no fault', async () => {
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.zip', 'a', 'a.docx')
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => strToU8(text)),
    fc.uint8Array({ maxLength: 200 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail])),
  )
  await fc.assert(
    fc.asyncProperty(name, bytes, async (called, content) => {
      const results = await ingest(called, content)
      expect(results.length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})
