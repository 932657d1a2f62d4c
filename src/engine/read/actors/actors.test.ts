import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexiconFor } from '../../lexicon/load.ts'
import { textOf } from '../../spans.ts'
import { read } from '../read.ts'

/** The actors of a text, each as its mentions joined by ` | `. */
function named(text: string, lang = 'en'): string[] {
  return read({ text, lang }).actors.map(({ mentions }) =>
    mentions.map((one) => textOf(text, one)).join(' | '),
  )
}

function names(expected: string[], text: string): void {
  expect(named(text)).toEqual(expected)
}

describe('one person', () => {
  test('a title in apposition to a name', () =>
    names(
      ['Leader of the Islamic Revolution | Ayatollah Ali Khamenei | the Leader | Khamenei'],
      'Leader of the Islamic Revolution Ayatollah Ali Khamenei spoke. But the Leader said no, and Khamenei left.',
    ))
  test('a possessive title', () =>
    names(
      ['Iran’s Supreme Leader | Ayatollah Ali Khamenei | The supreme leader'],
      'Iran’s Supreme Leader Ayatollah Ali Khamenei spoke. The supreme leader said no.',
    ))
  test('a title behind a comma', () =>
    names(
      ['Angela Merkel | the German chancellor | Merkel'],
      'They met Angela Merkel, the German chancellor, and Merkel agreed.',
    ))
  test('a lower-case title before the name', () =>
    names(
      ['Qassem Soleimani | the commander'],
      'Crowds mourned commander Qassem Soleimani when the commander was buried.',
    ))
  test('a surname with another title', () =>
    names(
      ['Lt. Gen. David H. Petraeus | General Petraeus | Mr. Petraeus'],
      'On Monday Lt. Gen. David H. Petraeus spoke. Then General Petraeus left, and Mr. Petraeus was gone.',
    ))
  test('lower-case words inside a name', () =>
    names(
      ['Abu Mahdi al-Muhandis | Al-Muhandis'],
      'They killed Abu Mahdi al-Muhandis. Crowds say Al-Muhandis was loved.',
    ))
  test('a name at the beginning of a sentence, where it stands elsewhere', () =>
    names(['Trump | Trump'], 'Trump spoke. People heard Trump.'))
  test('the one the article is about, though another has the title', () =>
    expect(
      named(
        'On Monday President Obama spoke. Aides praised Obama. Voters like Obama. They recalled President George W. Bush. It rained. Then the president left.',
      )[0],
    ).toBe('President Obama | Obama | Obama | the president'))
})

describe('bodies and places', () => {
  test('an acronym in brackets', () =>
    names(
      ['Islamic Revolutionary Guard Corps | IRGC | IRGC'],
      'He led the Islamic Revolutionary Guard Corps (IRGC). Later the IRGC mourned.',
    ))
  test('“of” behind the word of a body', () =>
    names(
      ['Ministry of Defence', 'Department of Health and Human Services'],
      'The Ministry of Defence wrote to the Department of Health and Human Services.',
    ))
  test('names of one country', () =>
    names(
      ['United States | US | U.S. | America'],
      'In the United States, as US forces and U.S. allies left, people loved America.',
    ))
  test('a possessive stands outside', () => names(['Iran', 'Zarif'], 'In the night Iran’s Zarif spoke.'))
  test('kinds', () =>
    expect(
      read({ text: 'In Erbil the Senate met Donald Trump, and in Qom it met Zarif, who left.' }).actors.map(
        ({ kind }) => kind,
      ),
    ).toEqual(['place', 'organisation', 'person', 'place', 'person']))
})

describe('no name', () => {
  test.each([
    ['the first word of a sentence', 'Police met protesters. Accusing nobody, they left.'],
    [
      'a headline in Title Case',
      'Police Meet Angry Protesters In Streets\n\nThe police said so. It was late.',
    ],
    [
      'days, months, parties and peoples',
      'On Wednesday in January many Republicans and Iranian officials met.',
    ],
    ['an office that nobody has', 'He will run for Governor. The general election is near.'],
    ['a state behind a name', 'They met nobody (R-Va.) there.'],
  ])('%s', (_, text) => names([], text))
})

describe('apart', () => {
  test('two people with one surname', () =>
    names(
      ['Bill Clinton', 'Hillary Clinton', 'Clinton'],
      'They met Bill Clinton and also Hillary Clinton. Later they quoted Clinton.',
    ))
  test('two presidents: “the president” is nobody', () =>
    names(
      ['President Rouhani', 'President Macron'],
      'On Monday President Rouhani met President Macron. Then the president left.',
    ))
  test('a president of another country', () =>
    names(
      ['US President Donald Trump', 'Iranian President Hassan Rouhani | the Iranian president'],
      'There US President Donald Trump met Iranian President Hassan Rouhani. Then the Iranian president left.',
    ))
  test('a president and a governor of one name', () =>
    names(['President Bush', 'Gov. Jeb Bush'], 'Then President Bush met Gov. Jeb Bush there.'))
})

test('says why a mention stands with another', () => {
  const text =
    'Leader of the Islamic Revolution Ayatollah Ali Khamenei spoke. But the Leader left. So did Khamenei and Khamenei.'
  expect(read({ text }).actors[0]?.mentions.map(({ join }) => join)).toEqual([
    null,
    { evidence: 'apposition', to: 0 },
    { evidence: 'title', to: 0 },
    { evidence: 'part-of-name', to: 1 },
    { evidence: 'same-words', to: 3 },
  ])
})

describe('without lists', () => {
  test('runs of capitals, repeats and surnames', () =>
    expect(named('Hier Emmanuel Macron a parlé avec Olaf Scholz. Alors Macron est parti.', 'fr')).toEqual([
      'Emmanuel Macron | Macron',
      'Olaf Scholz',
    ]))
  test('nothing where every noun has a capital', async () => {
    const article = { text: 'Der Minister Heiko Maas sprach in Berlin.', lang: 'de' }
    expect(read(article, await lexiconFor([article])).actors).toEqual([])
  })
  test('nothing in a script without capitals', () =>
    expect(named('قال الوزير محمد جواد ظريف في طهران.')).toEqual([]))
})

const piece = fc.oneof(
  fc.constantFrom(
    'the President ',
    'Obama ',
    'Gen. ',
    'U.S. ',
    'of the ',
    'Iran’s ',
    'Leader ',
    '(IRGC) ',
    '“',
    '” ',
    '. ',
    ', ',
    '\ud800',
    '🇮🇷',
    'al-',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

test('mentions are in order, whole and inside any text', () =>
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const { actors, tokens } = read({ text, lang: 'en' })
      const starts = new Set(tokens.map(({ start }) => start))
      const all = actors.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start)
      for (const [at, one] of all.entries()) {
        expect(starts.has(one.start) && one.end <= text.length && one.start < one.end).toBe(true)
        expect(one.start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0)
      }
      for (const { mentions, fullest } of actors) {
        expect(mentions[fullest]).toBeDefined()
        expect(
          mentions.every(({ join }, at) => (at === 0 ? join === null : join !== null && join.to < at)),
        ).toBe(true)
      }
    }),
  ))
