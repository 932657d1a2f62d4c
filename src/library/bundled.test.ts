import { describe, expect, test } from 'vitest'
import { bundledLibrary, decodeText } from './bundled.ts'
import type { ArticleEntry, LibraryIndex } from './model.ts'
import { parseIndex } from './parse-index.ts'

const ENTRY: ArticleEntry = { id: 'a-speech/one', lang: 'en', file: 'library/one.txt' }
const INDEX: LibraryIndex = {
  version: 1,
  speeches: [
    {
      slug: 'a-speech',
      title: 'A speech',
      place: { value: 'Qom', basis: 'Both say so.' },
      open: ['a-speech/one', 'a-speech/two'],
      articles: [
        ENTRY,
        {
          id: 'a-speech/two',
          lang: 'fa',
          outlet: 'Two',
          title: 'T',
          date: '2020-01-08',
          source: 'S',
          licence: 'L',
        },
      ],
    },
  ],
}

/** A server with one file, or none at all. */
function server(files: Readonly<Record<string, string>> | null) {
  return bundledLibrary('library/index.json', async (file) => {
    if (!files) throw new TypeError('no network')
    const body = files[file]
    const bytes = new TextEncoder().encode(body ?? '')
    return {
      ok: body !== undefined,
      status: body === undefined ? 404 : 200,
      arrayBuffer: async () => bytes.buffer,
    }
  })
}

const bytes = (...values: readonly number[]) => new Uint8Array(values).buffer

describe('texts', () => {
  test('are fetched from the file of their entry', async () => {
    const text = await server({ 'library/one.txt': 'He spoke.' }).loadText(ENTRY)
    expect(text).toEqual({ kind: 'ready', value: 'He spoke.' })
  })
  test('keep every character: mark at the start, hard spaces, line ends, flags', () => {
    const text = '\uFEFF “Yes,”\u00a0he said.\r\n🇮🇶\n'
    expect(decodeText(new TextEncoder().encode(text).buffer, 'a.txt')).toEqual({ kind: 'ready', value: text })
  })
  test('that are not UTF-8 are refused, not mended', () => {
    expect(decodeText(bytes(0x48, 0xe9), 'a.txt')).toEqual({
      kind: 'failed',
      problem: { kind: 'not-utf8', file: 'a.txt' },
    })
  })
  test('of an entry without a file are a fault of the index', async () => {
    const text = await server({}).loadText({ id: 'a/b', lang: 'en' })
    expect(text).toMatchObject({ kind: 'failed', problem: { kind: 'malformed', file: 'a/b' } })
  })
})

describe('what cannot be fetched', () => {
  test('says that the server was not reached', async () => {
    const problem = { kind: 'unreachable', file: 'library/index.json' }
    expect(await server(null).loadIndex()).toEqual({ kind: 'failed', problem })
  })
  test('says what the server answered', async () => {
    const problem = { kind: 'refused', file: 'library/one.txt', status: 404 }
    expect(await server({}).loadText(ENTRY)).toEqual({ kind: 'failed', problem })
  })
})

describe('the index', () => {
  test('is accepted as the build made it', async () => {
    const index = await server({ 'library/index.json': JSON.stringify(INDEX) }).loadIndex()
    expect(index).toEqual({ kind: 'ready', value: INDEX })
  })

  const [speech] = INDEX.speeches
  const refuses = (name: string, json: string, detail: string) =>
    test(`is refused: ${name}`, () => {
      expect(parseIndex(json, 'i.json')).toEqual({
        kind: 'failed',
        problem: { kind: 'malformed', file: 'i.json', detail },
      })
    })
  const withSpeech = (change: object) => JSON.stringify({ version: 1, speeches: [{ ...speech, ...change }] })

  refuses('a page instead of it', '<!doctype html>', 'it is not JSON')
  refuses('a later version', '{"version":2}', 'its version is not 1')
  refuses('a list', '[]', 'the index is not a record')
  refuses('no speeches', '{"version":1}', 'speeches is not a list')
  refuses('a title that is a number', withSpeech({ title: 7 }), 'speeches[0].title is not a text')
  refuses('a fact without basis', withSpeech({ place: { value: 'Qom' } }), 'speeches[0]: basis is not a text')
  refuses('a pair of three', withSpeech({ open: ['a', 'b', 'c'] }), 'speeches[0].open is not a pair')
  refuses(
    'an article without id',
    withSpeech({ articles: [{ lang: 'en' }] }),
    'speeches[0].articles[0].id is not a text',
  )
})
