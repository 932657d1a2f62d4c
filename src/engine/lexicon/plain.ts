import type { Language } from './language.ts'

const NONE: ReadonlySet<string> = new Set()

/** Reads any language by its characters alone. */
export const plain: Language = {
  code: 'und',
  functionWords: NONE,
  determiners: NONE,
  stopWords: NONE,
  newsWords: NONE,
  abbreviations: NONE,
  ordinalNouns: NONE,
  starters: NONE,
  weekdays: NONE,
  sayingVerbs: NONE,
  capitalsTellNames: true,
  spell: (word) => word,
  stem: (word) => word,
  alias: () => undefined,
  phrases: new Map(),
  number: () => undefined,
}
