import { coarseClass } from '../coarse-class.ts'
import type { Language } from '../language.ts'
import { abbreviations, numberWords, phraseAliases, sayingVerbs, weekdays } from './names.ts'
import { spelling } from './spelling.ts'
import { stem } from './stemmer.ts'
import { determiners, functionWords, newsWords, stopWords } from './stop-words.ts'

/** Persian. No kept library stems it: see `stemmer.ts`. */
export const persian: Language = {
  code: 'fa',
  functionWords,
  determiners,
  modals: new Set(),
  stopWords,
  newsWords,
  abbreviations,
  ordinalNouns: new Set(),
  starters: new Set(),
  weekdays,
  sayingVerbs,
  capitalsTellNames: false,
  spell: spelling,
  stem,
  alias: () => undefined,
  wordClass: coarseClass({ determiners, functionWords }),
  phrases: phraseAliases,
  percent: 'درصد',
  number: (word) => numberWords.get(word),
  attribution: null,
  certainty: null,
  naming: null,
  counting: null,
}
