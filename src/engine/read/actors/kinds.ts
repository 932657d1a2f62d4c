import type { ActorKind } from '../../model.ts'
import type { Scene } from './scene.ts'

/** What a name's own words say it is. Numbers are of words in the line, half open. */
export function kindOfName(
  { line, naming }: Scene,
  { from, to, key, isTitled }: { from: number; to: number; key: string; isTitled: boolean },
): ActorKind {
  if (isTitled) return 'person'
  if (isPlaceKey(naming.places, key)) return 'place'
  const [first, last] = [line.words[from]!, line.words[to - 1]!]
  const many = to - from > 1
  const isPerson = many && (naming.given.female.has(first.key) || naming.given.male.has(first.key))
  if (naming.bodies.has(last.key)) return 'organisation'
  if (!isPerson && many && line.words.slice(from, to).some(({ key: word }) => naming.bodies.has(word)))
    return 'organisation'
  if (many && naming.sites.has(last.key)) return 'place'
  if (!many) return first.isAcronym ? 'organisation' : 'unknown'
  return isPerson ? 'person' : 'unknown'
}

function isPlaceKey(places: ReadonlyMap<string, string>, key: string): boolean {
  return places.get(key) !== undefined || places.get(key.replaceAll('_', ' ')) !== undefined
}

/** What the words beside a name make likely: "in Erbil", "Zarif said", "Zarif, who". */
export function hintOf({ line, naming, language }: Scene, from: number, to: number): ActorKind {
  const [before, after, next] = [line.words[from - 1], line.words[to], line.words[to + 1]]
  const isPossessive = line.words[to - 1]?.isPossessive ?? false
  if (before !== undefined && naming.locatives.has(before.key) && line.words[from]?.gap === ' ')
    return isPossessive ? 'unknown' : 'place'
  if (after !== undefined && /^,? $/u.test(after.gap) && after.key === 'who') return 'person'
  const says = [after, after?.isCapital === false && after.gap === ' ' ? next : undefined, before].some(
    (word) => word !== undefined && !word.isCapital && language.sayingVerbs.has(word.key),
  )
  return says ? 'person' : 'unknown'
}
