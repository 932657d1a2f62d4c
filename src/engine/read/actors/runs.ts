import { goesOn, isCommon, isFunction, isInitial, isNameWord, isTitle, placeAt, type Scene } from './scene.ts'
import { isBeforeName, titleAt } from './titles.ts'
import type { Word } from './word.ts'

/**
 * The end of the name that begins at word `start`, or `start` where none does: words with a capital, with
 * what stands in lower case inside names ("Ministry of Defence", "Bill de Blasio").
 */
export function runEnd(scene: Scene, start: number): number {
  if (!mayBegin(scene, start)) return start
  let end = start + 1
  while (end < start + LONGEST) {
    const next = stepFrom(scene, start, end)
    if (next === end) break
    end = next
  }
  return end
}

/** More words are a list, or a text in capitals. */
const LONGEST = 12

/** The first word of a sentence needs another proof than its capital. */
function mayBegin(scene: Scene, at: number): boolean {
  const { line, naming, language, capitals } = scene
  const word = line.words[at]
  if (word === undefined || !word.isCapital || isFunction(language, word)) return false
  const isProven = (capitals.get(word.key) ?? 0) > 0 || isListed(scene, at)
  if (line.isTitled) return isProven
  if (!word.isOpening || isProven) return true
  const next = line.words[at + 1]
  if (language.naming === null || isCommon(naming, word)) return false
  if (VERBAL.test(word.key) || naming.openers.has(word.key)) return false
  if ((capitals.get(word.key) ?? 0) < 0 || !isNameWord(scene, next) || !goesOn(scene, at + 1)) return false
  return !isTitle(naming, next?.key ?? '') && !naming.titleParts.has(word.key)
}

/** "Accusing", "Asked", "Recently": the common beginnings of a sentence that are no function words. */
const VERBAL = /(?:ing|ed|ly)$/u

function isListed(scene: Scene, at: number): boolean {
  const { naming } = scene
  const word = scene.line.words[at]!
  return (
    placeAt(scene, at) !== null ||
    (!scene.line.isTitled &&
      (word.isAcronym || naming.given.female.has(word.key) || naming.given.male.has(word.key)))
  )
}

/** Where the run that has come to `end` goes on to; `end` itself where it stops. */
function stepFrom(scene: Scene, start: number, end: number): number {
  const { line, naming } = scene
  const word = line.words[end]
  if (word === undefined || word.isOpening || !(goesOn(scene, end) || word.gap === ' & ')) return end
  if (belongs(scene, end)) return endsBefore(scene, end) ? end : end + 1
  if (naming.particles.has(word.key) && belongs(scene, end + 1) && goesOn(scene, end + 1)) return end + 2
  return connected(scene, start, end)
}

/** In a titled line each word must be a name elsewhere. */
function belongs(scene: Scene, at: number): boolean {
  const { line, language, capitals, naming } = scene
  const word = line.words[at]
  if (isInitial(scene, at)) return true
  if (word === undefined || !word.isCapital || isFunction(language, word)) return false
  return !line.isTitled || (capitals.get(word.key) ?? 0) > 0 || naming.places.has(word.key)
}

/** "FBI | Director James Comey": a title with a name behind it begins anew, "Martin Luther King Jr." does not. */
function endsBefore(scene: Scene, at: number): boolean {
  const { line, naming, language } = scene
  if (language.weekdays.has(line.words[at]!.key)) return true
  const title = isInitial(scene, at) ? null : titleAt(scene, at)
  if (title === null || title.isDefinite) return false
  return isBeforeName(scene, title) && !naming.suffixes.has(line.words[title.end]!.key)
}

/** "Department | of Health and Human Services": behind the word of a body, "of" and "for" go on to a capital. */
function connected({ line, naming }: Scene, start: number, end: number): number {
  const words = line.words
  const bond = words[end]!
  const isBody = (word: Word | undefined) =>
    word !== undefined && (naming.bodies.has(word.key) || naming.sites.has(word.key))
  if (bond.isCapital || !naming.connectors.has(bond.key)) return end
  const isAnd = naming.and.has(bond.key)
  const isAllowed = isAnd ? hasConnector(naming.connectors, words, start, end) : isBody(words[end - 1])
  if (!isAllowed || naming.articles.has(bond.key)) return end
  const at =
    naming.articles.has(words[end + 1]?.key ?? '') && words[end + 1]?.isCapital === false ? end + 2 : end + 1
  const next = words[at]
  if (next === undefined || !next.isCapital || next.gap !== ' ') return end
  return isAnd && !naming.domains.has(next.key) ? end : at + 1
}

function hasConnector(
  connectors: Scene['naming']['connectors'],
  words: readonly Word[],
  start: number,
  end: number,
): boolean {
  return words.slice(start, end).some((word) => !word.isCapital && connectors.has(word.key))
}
