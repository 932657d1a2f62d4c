import type { Finding } from '../model.ts'
import type { Compared } from './compared.ts'
import { actorNames } from './naming/actor-names.ts'
import { loadedWords } from './naming/loaded-words.ts'

/**
 * The rule `naming`: in strong and fair matches, the same person or event under other names. One finding for
 * each pair of names, at its best place. Nothing for languages without lists.
 */
export function namingFindings(compared: Compared): Finding[] {
  return [...actorNames(compared), ...loadedWords(compared)]
}
