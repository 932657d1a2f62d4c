import { goesOn, isFunction, isNameWord, isTitle, placeAt, type Scene } from './scene.ts'

/** A title in a line: "the supreme leader", "Iran's Supreme Leader", "Secretary of State", "Gen." */
export interface Title {
  /** Numbers of words of the line, half open. */
  readonly start: number
  readonly end: number
  /** Its words that are titles by themselves ("leader"), each with the number of the word behind it. */
  readonly heads: readonly Head[]
  /** Its other words, places by their key: "supreme", "iran". */
  readonly parts: readonly string[]
  /** Something says whose title it is, or that it is known: an article, a possessive, "of". */
  readonly isDefinite: boolean
  /** An article or a possessive does. */
  readonly hasOwner: boolean
}

interface Head {
  readonly key: string
  readonly end: number
}

/** More words are no title. */
const LONGEST = 9

/** The title that begins at a word, or null. */
export function titleAt(scene: Scene, start: number): Title | null {
  const { words } = scene.line
  const first = words[start]
  if (first === undefined) return null
  const hasArticle = scene.naming.articles.has(first.key)
  const owner = hasArticle ? null : ownerAt(scene, start)
  if (!hasArticle && owner === null && (!first.isCapital || isFunction(scene.language, first))) return null
  const title = titleWords(scene, hasArticle ? start + 1 : start, owner)
  if (title === null) return null
  if (!hasArticle && owner === null && words.slice(start, title.end).some((word) => !word.isCapital))
    return null
  if (isOfBody(scene, title.end)) return null
  const tail = tailEnd(scene, title.end)
  return {
    start,
    end: tail.end,
    heads: title.heads,
    parts: [...title.parts, ...tail.parts],
    isDefinite: hasArticle || owner !== null || tail.end > title.end,
    hasOwner: hasArticle || owner !== null,
  }
}

/** "Justice Department", "General Assembly": no one's title. */
function isOfBody(scene: Scene, end: number): boolean {
  const next = scene.line.words[end]
  if (next === undefined || !next.isCapital || !goesOn(scene, end)) return false
  return scene.naming.bodies.has(next.key) || scene.naming.sites.has(next.key)
}

interface Owner {
  readonly key: string
  readonly end: number
}

/** "Iran’s", "the United States’" */
function ownerAt(scene: Scene, at: number): Owner | null {
  const place = placeAt(scene, at)
  if (place === null || scene.line.words[at + place.words - 1]?.isPossessive !== true) return null
  return { key: place.key, end: at + place.words }
}

function titleWords(
  scene: Scene,
  from: number,
  given: Owner | null,
): { end: number; heads: Head[]; parts: string[] } | null {
  const { line, naming } = scene
  const owner = given ?? ownerAt(scene, from)
  const heads: Head[] = []
  const parts: string[] = owner === null ? [] : [owner.key]
  let [end, partsAtEnd] = [0, 0]
  let at = owner?.end ?? from
  while (at < from + LONGEST) {
    const word = line.words[at]
    if (word === undefined || (at > from && at !== owner?.end && !goesOn(scene, at))) break
    if (at === owner?.end && word.gap !== ' ' && !APOSTROPHE.test(word.gap)) break
    const place = placeAt(scene, at)
    if (isTitle(naming, word.key)) {
      heads.push({ key: word.key, end: at + 1 })
      end = at + 1
      partsAtEnd = parts.length
    } else if (place !== null) parts.push(place.key)
    else if (naming.titleParts.has(word.key)) parts.push(word.key)
    else break
    at += isTitle(naming, word.key) ? 1 : (place?.words ?? 1)
  }
  return heads.length === 0 ? null : { end, heads, parts: parts.slice(0, partsAtEnd) }
}

const APOSTROPHE = /^['’] $/u

/** "… of the Islamic Revolution", "… of state", "… of Iraq": behind a title that ends at `from`. */
function tailEnd(scene: Scene, from: number): { end: number; parts: string[] } {
  const { line, naming } = scene
  const none = { end: from, parts: [] }
  if (!naming.of.has(line.words[from]?.key ?? '') || !goesOn(scene, from)) return none
  const parts: string[] = []
  let end = from
  let at = from + 1
  while (at < from + LONGEST && goesOn(scene, at)) {
    const word = line.words[at]!
    const place = placeAt(scene, at)
    if (line.words[at + (place?.words ?? 1) - 1]?.isPossessive === true) break
    if (!naming.domains.has(word.key) && place === null) break
    at += place?.words ?? 1
    if (naming.connectors.has(word.key)) continue
    end = at
    parts.push(place?.key ?? word.key)
  }
  return end === from ? none : { end, parts }
}

/**
 * The part of a title before a name that stands for the person by itself: "Iran’s Supreme Leader | Ayatollah Ali
 * Khamenei". Null where there is only what belongs to a name: "the late Senator".
 */
export function ownPart({ naming }: Scene, title: Title): Title | null {
  if (!title.isDefinite) return null
  const last = title.heads.findLast(({ key }) => naming.offices.has(key))
  if (last === undefined) return null
  const isLast = last === title.heads.at(-1)
  return isLast ? title : { ...title, end: last.end, heads: title.heads.filter(({ end }) => end <= last.end) }
}

/** True where a name follows, so that the title is the name's. */
export function isBeforeName(scene: Scene, { end }: Title): boolean {
  const word = scene.line.words[end]
  return goesOn(scene, end) && isNameWord(scene, word) && !isTitle(scene.naming, word?.key ?? '')
}

/**
 * False where the last word of the title is only an adjective: "the general election", "the chief reason".
 */
export function standsAlone({ line, language, naming }: Scene, title: Title): boolean {
  const [last, next] = [line.words[title.end - 1], line.words[title.end]]
  if (last === undefined || next === undefined || last.isPossessive || !/^ +$/u.test(next.gap)) return true
  if (!naming.doubtful.has(last.key) || last.isCapital) return true
  return language.stopWords.has(next.key) || language.sayingVerbs.has(next.key) || next.key.endsWith('ed')
}
