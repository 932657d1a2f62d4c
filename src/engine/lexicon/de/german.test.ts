import { expect, test } from 'vitest'
import { read } from '../../read/read.ts'
import { matched, stems, tellsTheSame } from '../../testing/languages.ts'
import { lexiconFor } from '../load.ts'

test.each([
  'Präsident Präsidenten Praesident PRÄSIDENTEN',
  'Straße Straßen Strasse',
  'Haus Häuser Häusern Haeuser',
  'Angriff Angriffe Angriffen',
  'verletzt verletzte verletzten',
  'Führer Fuehrers',
  'zwölf zwoelf 12',
])('%s are one', async (family) => expect(new Set(await stems('de', family)).size).toBe(1))

test.each(['Land Lende', 'Regierung Region', 'Mauer Maurer'])('%s are two', async (words) => {
  const [a, b] = await stems('de', words)
  expect(a).not.toBe(b)
})

test('inflected and reordered sentences match', () =>
  tellsTheSame('de', [
    [
      'Die iranische Armee griff am Mittwoch zwei amerikanische Stützpunkte im Irak mit Raketen an.',
      'Mit Raketen wurden zwei Stützpunkte der amerikanischen Truppen im Irak von der iranischen Armee angegriffen.',
    ],
    [
      'Tausende Demonstranten zogen durch die Hauptstadt und forderten den Rücktritt des Ministers.',
      'In der Hauptstadt demonstrierten Tausende, die den Minister zum Rücktritt aufforderten.',
    ],
    [
      'Bei dem Gedränge in Kerman starben nach Angaben der Behörden 59 Menschen.',
      'Die Behörden meldeten 59 Tote nach dem Gedränge bei der Beerdigung in Kerman.',
    ],
  ]))

test('function words and attributions alone earn nothing', async () => {
  const left = 'Er sagte, dass es nicht so sein werde, wie es für sie einmal gewesen ist.'
  const right = 'Sie sagte, dass es für ihn nicht so gewesen ist, wie es einmal sein werde.'
  expect(await matched('de', left, right)).toEqual([])
})

test('a shared capital is no match: every noun has one', async () => {
  const left = 'Der Minister eröffnete die neue Brücke über den Fluss.'
  const right = 'Ein Hund biss gestern Abend den Briefträger in der Gartenstraße.'
  expect(await matched('de', left, right)).toEqual([])
})

test.each([
  ['Der Angriff begann am 8. Januar 2020 in Bagdad. | Niemand wurde verletzt.'],
  ['Das sagte Prof. Dr. Meyer der Zeitung. | Er blieb dabei.'],
  ['Viele Städte, z. B. Berlin und Hamburg, sind betroffen. | Andere nicht.'],
  ['„Alles ist gut!“ sagte Trump am Abend. | Niemand antwortete.'],
  ['Es kamen 59. | Danach ging er.'],
])('%s', async (expected) => {
  const article = { text: expected.replaceAll(' | ', ' '), lang: 'de' }
  const { sentences, text } = read(article, await lexiconFor([article]))
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected.split(' | '))
})
