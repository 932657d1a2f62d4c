import { stemmer } from 'stemmer'
import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { attribution } from './attribution.ts'
import { aliases, phraseAliases } from './aliases.ts'
import { certainty } from './certainty.ts'
import { counting } from './counting.ts'
import { naming } from './naming.ts'
import { numberWords } from './numbers.ts'
import { sayingVerbs } from './saying-verbs.ts'
import { spelling } from './spelling.ts'
import { starters, weekdays } from './starters.ts'
import { determiners, functionWords, modals, newsWords, stopWords } from './stop-words.ts'
import { wordClasses } from './word-classes.ts'

/** English, British and American alike. Stems are Porter's (1980), by the package `stemmer` (MIT). */
export const english: Language = {
  code: 'en',
  functionWords,
  determiners,
  modals,
  stopWords,
  newsWords,
  abbreviations,
  ordinalNouns: new Set(),
  starters,
  weekdays,
  sayingVerbs,
  capitalsTellNames: true,
  spell: spelling,
  stem: (word) => KEEP.get(word) ?? stemmer(word),
  alias: (written) => aliases.get(written),
  wordClass: (word) => wordClasses.get(word) ?? 0,
  phrases: phraseAliases,
  percent: 'percent',
  number: (word) => numberWords.get(word),
  attribution,
  certainty,
  naming,
  counting,
}

/** Words that Porter's rules would merge with others or split from their family. */
const KEEP: ReadonlyMap<string, string> = new Map([
  ['stampede', 'stampede'],
  ['stampedes', 'stampede'],
  ['news', 'news'],
  ['university', 'universiti'],
  ['universities', 'universiti'],
  ['retaliatory', 'retali'],
  ['died', 'die'],
  ['dead', 'die'],
  ['death', 'die'],
  ['deaths', 'die'],
  ['dying', 'die'],
])
