import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readLibrary } from './read-library.ts'

const SLUG = '2020-01-08-a-speech'
const FACT = { value: '2020-01-08', basis: 'It says so.' }
const ONE = { slug: 'one', outlet: 'One Times', title: 'A headline', source: 'Source: One Times' }
const TWO = { slug: 'two' }
const SPEECH = { title: 'A speech', date: FACT, open: ['one', 'two'], articles: [ONE, TWO] }
const TEXTS = {
  'one.txt': 'A headline\n\nHe spoke.\n\nSource: One Times\n',
  'two.txt': '“Yes,” he said.\r\n',
}

const scratch: string[] = []
afterEach(() => {
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true })
})

type Files = Readonly<Record<string, string | Uint8Array>>

/** A `seeds` folder on disk; keys are paths inside it. */
function seedsFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  scratch.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** One good speech, but for what is changed in it. */
function library(speech: unknown = SPEECH, texts: Files = TEXTS, slug = SLUG): string {
  const json = typeof speech === 'string' ? speech : JSON.stringify(speech)
  const named = Object.entries(texts).map(([name, text]) => [`${slug}/${name}`, text])
  return seedsFolder({ [`${slug}/speech.json`]: json, ...Object.fromEntries(named) })
}

/** Every fault as `file: reason`. */
function faults(folder: string): readonly string[] {
  const result = readLibrary(folder)
  return result.kind === 'faulty' ? result.faults.map(({ file, reason }) => `${file}: ${reason}`) : []
}

const inJson = (reason: string) => `seeds/${SLUG}/speech.json: ${reason}`
const inText = (name: string, reason: string) => `seeds/${SLUG}/${name}: ${reason}`

describe('a good folder', () => {
  test('becomes an index of what the editor wrote, ids and file addresses added', () => {
    const result = readLibrary(library())
    if (result.kind === 'faulty') throw new Error('the folder is good')
    const { index, indexPath, files } = result.library
    expect(indexPath).toMatch(/^library\/index-[0-9a-f]{10}\.json$/)
    expect(index).toEqual({
      version: 1,
      speeches: [
        {
          slug: SLUG,
          title: 'A speech',
          date: FACT,
          open: [`${SLUG}/one`, `${SLUG}/two`],
          articles: [
            {
              id: `${SLUG}/one`,
              outlet: 'One Times',
              title: 'A headline',
              source: 'Source: One Times',
              lang: 'en',
              file: files[1]?.path,
              words: 7,
            },
            { id: `${SLUG}/two`, lang: 'en', file: files[2]?.path, words: 3 },
          ],
        },
      ],
    })
    expect(files[0]?.bytes).toEqual(new TextEncoder().encode(JSON.stringify(index)))
  })

  test('keeps every byte of a text, under a name that changes with it', () => {
    const bytes = new TextEncoder().encode(' \r\n“Yes,”\u00a0he said. 🇮🇶\n\n')
    const [before, after] = [
      readLibrary(library()),
      readLibrary(library(SPEECH, { ...TEXTS, 'two.txt': bytes })),
    ]
    if (before.kind === 'faulty' || after.kind === 'faulty') throw new Error('the folders are good')
    expect(new Uint8Array(after.library.files[2]?.bytes ?? [])).toEqual(bytes)
    expect(after.library.files[2]?.path).not.toBe(before.library.files[2]?.path)
    expect(after.library.files[1]?.path).toBe(before.library.files[1]?.path)
    expect(after.library.indexPath).not.toBe(before.library.indexPath)
  })

  test('may have one article and no opening pair', () => {
    expect(faults(library({ title: 'T', date: FACT, articles: [TWO] }, { 'two.txt': 'Text.' }))).toEqual([])
  })

  test('may be undated', () => {
    expect(faults(library({ title: 'T', articles: [TWO] }, { 'two.txt': 'Text.' }, 'undated-a'))).toEqual([])
  })

  test('may have a hidden file and a README beside the speeches', () => {
    const folder = library(SPEECH, { ...TEXTS, '.DS_Store': 'x' })
    writeFileSync(join(folder, 'README.md'), '# Articles')
    expect(faults(folder)).toEqual([])
  })
})

describe('a faulty speech.json stops the build:', () => {
  const cases: readonly (readonly [name: string, speech: unknown, reason: string])[] = [
    ['no object', [], 'must be an object'],
    ['an unknown field', { ...SPEECH, speker: FACT }, 'speker is an unknown field'],
    ['no title', { ...SPEECH, title: undefined }, 'title is missing'],
    ['an untrimmed title', { ...SPEECH, title: ' A' }, 'title must be a trimmed text, not empty'],
    ['a fact without its basis', { ...SPEECH, place: { value: 'Qom' } }, 'place.basis is missing'],
    ['a fact that is a text', { ...SPEECH, place: 'Qom' }, 'place must be an object with value and basis'],
    [
      'an unknown field of a fact',
      { ...SPEECH, place: { ...FACT, note: '' } },
      'place.note is an unknown field',
    ],
    [
      'an opening pair that is one',
      { ...SPEECH, open: ['one'] },
      'open must be a list of two different slugs',
    ],
    ['one article twice', { ...SPEECH, open: ['one', 'one'] }, 'open must be a list of two different slugs'],
    [
      'an opening pair that is not there',
      { ...SPEECH, open: ['one', 'three'] },
      'open names "three", which is no article of this speech',
    ],
    ['no opening pair', { ...SPEECH, open: undefined }, 'open must name the pair to open with'],
    ['an article that is a text', { ...SPEECH, articles: [ONE, TWO, 'x'] }, 'articles[2] must be an object'],
    [
      'an unknown field of an article',
      { ...SPEECH, articles: [ONE, { ...TWO, by: 'x' }] },
      'articles[1].by is an unknown field',
    ],
    [
      'a language that is none',
      { ...SPEECH, articles: [ONE, { ...TWO, lang: 'English!' }] },
      'articles[1].lang must be a language tag such as "en" or "pt-BR"',
    ],
    ['a duplicate slug', { ...SPEECH, articles: [ONE, TWO, TWO] }, 'two articles have the slug "two"'],
  ]
  test.each(cases)('%s', (_, speech, reason) => {
    expect(faults(library(speech))).toContain(inJson(reason))
  })

  test('no JSON', () => {
    expect(faults(library('{ "title": '))[0]).toContain(inJson('is no JSON: '))
  })

  test('no file', () => {
    expect(faults(seedsFolder({ [`${SLUG}/one.txt`]: 'Text.' }))).toEqual([inJson('cannot be read')])
  })

  test('no articles', () => {
    expect(faults(library({ title: 'T', date: FACT, articles: [] }, {}))).toEqual([
      inJson('articles must be a list of at least one article'),
    ])
  })

  test('a slug that no address can hold, or that leaves the folder', () => {
    const faulty = library({ ...SPEECH, articles: [ONE, TWO, { slug: '../two' }] })
    expect(faults(faulty)).toEqual([
      inJson('articles[2].slug must be small letters, digits and single hyphens'),
    ])
  })

  test('a day that no calendar has', () => {
    const speech = { ...SPEECH, date: { value: '2020-02-30', basis: 'It says so.' } }
    expect(faults(library(speech, TEXTS, '2020-02-30-a'))).toEqual([
      'seeds/2020-02-30-a/speech.json: date.value must be a date such as 2020-01-08',
    ])
  })

  test('a date that the folder contradicts', () => {
    const speech = { ...SPEECH, date: { value: '2020-01-09', basis: 'It says so.' } }
    expect(faults(library(speech))).toEqual([inJson(`date.value and the folder's name ${SLUG} do not agree`)])
  })

  test('all its faults are told at once', () => {
    expect(faults(library({ ...SPEECH, title: 7, extra: 1 }))).toHaveLength(2)
  })
})

describe('a faulty text stops the build:', () => {
  test('missing', () => {
    expect(faults(library(SPEECH, { 'one.txt': TEXTS['one.txt'] }))).toEqual([
      inText('two.txt', 'speech.json names this article, but the file cannot be read'),
    ])
  })

  test('not UTF-8', () => {
    const latin1 = new Uint8Array([0x63, 0x61, 0x66, 0xe9])
    expect(faults(library(SPEECH, { ...TEXTS, 'two.txt': latin1 }))).toEqual([
      inText('two.txt', 'is not UTF-8'),
    ])
  })

  test('empty', () => {
    expect(faults(library(SPEECH, { ...TEXTS, 'two.txt': ' \n' }))).toEqual([inText('two.txt', 'is empty')])
  })

  test('with a byte order mark', () => {
    expect(faults(library(SPEECH, { ...TEXTS, 'two.txt': '\uFEFFText.' }))).toEqual([
      inText('two.txt', 'starts with a byte order mark: save it without one'),
    ])
  })

  test('listed by no speech.json', () => {
    expect(faults(library(SPEECH, { ...TEXTS, 'three.txt': 'Text.' }))).toEqual([
      inText('three.txt', 'speech.json lists no article of this name'),
    ])
  })

  test('without the outlet that speech.json gives it', () => {
    expect(faults(library({ ...SPEECH, articles: [ONE, { ...TWO, outlet: 'Two Post' }] }))).toEqual([
      inText('two.txt', 'does not hold the outlet that speech.json gives it: "Two Post"'),
    ])
  })

  test('without the year of the date that speech.json gives it', () => {
    expect(faults(library({ ...SPEECH, articles: [ONE, { ...TWO, date: '2020-01-08' }] }))).toEqual([
      inText('two.txt', 'does not hold the year of the date that speech.json gives it: 2020-01-08'),
    ])
  })
})

describe('a faulty folder stops the build:', () => {
  test('a name without a date', () => {
    expect(faults(library(SPEECH, TEXTS, 'a-speech'))).toEqual([
      'seeds/a-speech: a folder is named 2020-01-08-some-words or undated-some-words',
    ])
  })

  test('no speech at all', () => {
    expect(faults(seedsFolder({ 'README.md': '# Articles' }))).toEqual(['seeds: holds no speech'])
    expect(faults(join(seedsFolder({}), 'gone'))).toEqual(['seeds: holds no speech'])
  })
})

test('the bundled library is good, and opens on Tehran Times beside Al Jazeera', () => {
  const result = readLibrary('seeds')
  if (result.kind === 'faulty') throw new Error(faults('seeds').join('\n'))
  const first = result.library.index.speeches[0]
  expect(first?.open).toEqual([
    '2020-01-08-after-the-strikes/tehran-times',
    '2020-01-08-after-the-strikes/al-jazeera',
  ])
  const mehr = result.library.files.find(({ path }) => path.includes('mehr-news'))
  expect(mehr?.bytes).toEqual(readFileSync('seeds/2020-01-08-after-the-strikes/mehr-news.txt'))
})
