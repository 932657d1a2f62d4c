import { english } from './en/english.ts'
import type { Language } from './language.ts'

const NONE: ReadonlySet<string> = new Set()

/** Reads any language by its characters alone. */
const plain: Language = {
  code: 'und',
  functionWords: NONE,
  determiners: NONE,
  modals: NONE,
  stopWords: NONE,
  newsWords: NONE,
  abbreviations: NONE,
  sayingVerbs: NONE,
  spell: (word) => word,
  stem: (word) => word,
  alias: () => undefined,
  wordClass: () => 0,
  phrases: new Map(),
  number: () => undefined,
}

/** The language for a BCP 47 tag ("en-GB"); English where there is no tag. */
export function languageOf(tag: string | undefined): Language {
  const code = (tag ?? 'en').toLowerCase().split('-')[0]
  return code === english.code ? english : plain
}
