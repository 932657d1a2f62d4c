import { stemmer } from '@orama/stemmers/german'
import { coarseClass } from '../coarse-class.ts'
import type { Language } from '../language.ts'
import { abbreviations, aliases, ordinalNouns, phraseAliases, starters, weekdays } from './names.ts'
import { numberWords } from './numbers.ts'
import { sayingVerbs } from './saying-verbs.ts'
import { spelling } from './spelling.ts'
import { determiners, functionWords, newsWords, stopWords } from './stop-words.ts'

/**
 * German. Stems are Snowball's, by the package `@orama/stemmers` (Apache-2.0): kept, typed, an ES module a
 * language (1.6 KB), and word for word what `snowball-stemmers` (2014, 870 KB) gives.
 */
export const german: Language = {
  code: 'de',
  functionWords,
  determiners,
  modals: new Set(),
  stopWords,
  newsWords,
  abbreviations,
  ordinalNouns,
  starters,
  weekdays,
  sayingVerbs,
  // Every noun has a capital.
  capitalsTellNames: false,
  spell: spelling,
  stem: (word) => stemmer(word),
  alias: (written) => aliases.get(written),
  wordClass: coarseClass({ determiners, functionWords }),
  phrases: phraseAliases,
  percent: 'prozent',
  number: (word) => numberWords.get(word),
  attribution: null,
  certainty: null,
  naming: null,
  counting: null,
}
