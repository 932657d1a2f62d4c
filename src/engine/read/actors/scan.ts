import type { Found, FoundName } from './found.ts'
import { hintOf, kindOfName } from './kinds.ts'
import { runEnd } from './runs.ts'
import { goesOn, isCommon, isFunction, isTitle, type Scene } from './scene.ts'
import { isBeforeName, ownPart, standsAlone, titleAt, type Title } from './titles.ts'

/** All that a line names, in order and without overlap. */
export function scan(scene: Scene, sentence: number): Found[] {
  const found: Found[] = []
  let at = 0
  let last = -1
  while (at < scene.line.words.length) {
    const next = mentionAt(scene, at, { sentence, before: found.at(-1), last })
    if (next === null) at++
    else {
      if (next.found !== null) {
        found.push(next.found)
        last = next.end
      }
      at = next.end
    }
  }
  return found
}

interface Context {
  readonly sentence: number
  /** What was found last, and the number of the word behind it. */
  readonly before: Found | undefined
  readonly last: number
}

/** What stands at a word, with the number of the word behind it; `found` is null for capitals that name no one. */
function mentionAt(scene: Scene, at: number, context: Context): { found: Found | null; end: number } | null {
  const title = titleAt(scene, at)
  if (title !== null) {
    const isNames = isBeforeName(scene, title)
    if (!isNames && isOfOffice(scene, title)) return { found: null, end: title.end }
    const own = isNames ? ownPart(scene, title) : title
    if (own !== null && isDescription(scene, own, isNames)) return described(scene, own, context)
    if (isNames && !title.isDefinite) return named(scene, title.end, context, title)
  }
  return named(scene, at, context, null)
}

function isDescription(scene: Scene, title: Title, isNames: boolean): boolean {
  const { words } = scene.line
  const [word, last] = [words[title.start]!, words[title.end - 1]!]
  const head = title.heads.at(-1)?.key ?? ''
  if (scene.naming.courtesies.has(head) || (!isNames && !standsAlone(scene, title))) return false
  if (title.isDefinite) return true
  if (!scene.naming.offices.has(head) || !last.isCapital) return false
  return !word.isOpening || title.end - title.start > 1 || (scene.capitals.get(word.key) ?? 0) > 0
}

/** "for Governor", "as Secretary of State": the office, not who has it. */
function isOfOffice({ line, language }: Scene, title: Title): boolean {
  const before = line.words[title.start - 1]
  if (title.hasOwner) return false
  return before !== undefined && !before.isCapital && language.functionWords.has(before.key)
}

function described(scene: Scene, title: Title, context: Context): { found: Found; end: number } {
  const { words } = scene.line
  const found: Found = {
    form: 'description',
    start: words[title.start]!.start,
    end: words[title.end - 1]!.end,
    sentence: context.sentence,
    titles: title.heads.map(({ key }) => key),
    parts: title.parts,
    apposed: isApposition(scene, title, context),
  }
  return { found, end: title.end }
}

/** "Soleimani, the general," – and nothing more, or it begins what is said next. */
function isApposition({ line }: Scene, title: Title, { before, last }: Context): boolean {
  if (before?.form !== 'name' || last !== title.start || before.kind === 'place') return false
  const next = line.words[title.end]
  const closes = next === undefined || CLOSES.test(next.gap) || next.key === 'of' || next.key === 'who'
  return COMMA.test(line.words[title.start]?.gap ?? '') && closes
}

const COMMA = /^(?:, |,? ?[–—(] ?)$/u
const CLOSES = /^ ?[,;.)–—:]/u

function named(
  scene: Scene,
  start: number,
  context: Context,
  title: Title | null,
): { found: FoundName | null; end: number } | null {
  const { words } = scene.line
  const runsTo = runEnd(scene, start)
  if (runsTo === start) return null
  const { from, to } = stripped(scene, start, runsTo)
  if (from >= to) return { found: null, end: runsTo }
  const heads = title?.heads.map(({ key }) => key) ?? []
  const role = title === null || from > start ? roleBefore(scene, from) : roleBefore(scene, title.start)
  const own = words.slice(from, to).filter((word) => !scene.naming.suffixes.has(word.key))
  const keys = (own.length === 0 ? words.slice(from, to) : own).map(({ key }) => key)
  const key = nameKey(scene, keys)
  const first = title !== null && from === start ? title.start : from
  const titles = [...heads, ...role]
  const found: FoundName = {
    form: 'name',
    start: words[first]!.start,
    end: words[to - 1]!.end,
    sentence: context.sentence,
    titles,
    parts: title?.parts ?? [],
    words: keys,
    key,
    hasOffice: heads.some((head) => scene.naming.offices.has(head)),
    isAcronym: to - from === 1 && words[from]!.isAcronym,
    isBracketed: BRACKET.test(words[first]!.gap) && context.last === first,
    kind: kindOfName(scene, { from, to, key, isTitled: titles.length > 0 }),
    hint: hintOf(scene, first, to),
    apposed: isBehindTitle(scene, first, context),
  }
  return { found, end: runsTo }
}

const BRACKET = /^ \($/u

/** "the supreme leader, Ayatollah Ali Khamenei", "Secretary of State | Hillary Clinton" */
function isBehindTitle(scene: Scene, first: number, { before, last }: Context): boolean {
  if (before?.form !== 'description' || last !== first) return false
  return goesOn(scene, first) || scene.line.words[first]?.gap === ', '
}

/** "Iranian commander Qassem Soleimani": a title in lower case, outside the name. */
function roleBefore({ line, naming }: Scene, first: number): string[] {
  const word = line.words[first - 1]
  if (word === undefined || word.isCapital || word.isPossessive || line.words[first]?.gap !== ' ') return []
  return naming.offices.has(word.key) || naming.honorifics.has(word.key) ? [word.key] : []
}

/** A run without the words that belong to no name: "American | Ain al-Asad"; nothing of "House Republicans". */
function stripped(scene: Scene, start: number, end: number): { from: number; to: number } {
  const { line, naming } = scene
  const last = line.words[end - 1]!
  const isAdjective = (at: number) => {
    const word = line.words[at]!
    return isCommon(naming, word) || naming.demonyms.has(word.key)
  }
  if (isCommon(naming, last) || naming.demonyms.has(last.key)) return { from: end, to: end }
  if (end - start > 1 && (naming.bodies.has(last.key) || naming.sites.has(last.key)))
    return { from: start, to: end }
  let from = start
  while (from < end && isAdjective(from) && !naming.places.has(line.words[from]!.key)) from++
  return end - from === 1 && isNoName(scene, from) ? { from: end, to: end } : { from, to: end }
}

/** One word that is a title, an abbreviation, a letter, or the end of a phrase in capitals ("This Week"). */
function isNoName(scene: Scene, at: number): boolean {
  const { line, naming, language } = scene
  const [before, word] = [line.words[at - 1], line.words[at]!]
  if (word.end - word.start < 2 || (language.abbreviations.has(word.key) && !word.isAcronym)) return true
  if ((isTitle(naming, word.key) || naming.titleParts.has(word.key)) && !naming.bodies.has(word.key))
    return true
  if (before === undefined || at < 2 || !before.isCapital || naming.articles.has(before.key)) return false
  return isFunction(language, before) && word.gap === ' '
}

function nameKey({ language, naming }: Scene, words: readonly string[]): string {
  const joined = words.join(' ')
  const alias = language.phrases.get(joined) ?? joined
  return naming.places.get(alias) ?? alias
}
