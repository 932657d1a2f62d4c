/** The one door of the engine. */
export { compare } from './compare.ts'
export type { Lexicon } from './lexicon/languages.ts'
export { lexiconFor } from './lexicon/load.ts'
export { links } from './links.ts'
export type * from './model.ts'
export { read } from './read/read.ts'
export { words } from './words.ts'
