import type { Naming } from '../../lexicon/naming.ts'
import type { Found, FoundDescription } from './found.ts'
import { MOST_BEARERS, type Group } from './groups.ts'

/** A title that somebody has. */
interface Held {
  readonly heads: readonly string[]
  readonly parts: readonly string[]
}

interface Lists {
  readonly naming: Naming
  /** Keys of places. */
  readonly places: ReadonlySet<string>
}

/**
 * For each description ("the Leader", "Iran’s Supreme Leader") the number of the group it stands for, by its
 * place in `found`: the name that it is in apposition to, or the only one who has that title. Of several the
 * one just named; where that does not tell, none.
 */
export function resolvedDescriptions(
  found: readonly Found[],
  groups: readonly Group[],
  naming: Naming,
): ReadonlyMap<number, number> {
  const owner = new Map(groups.flatMap((group, at) => group.names.map((name) => [name, at] as const)))
  const resolved = new Map<number, number>()
  for (const [at, one] of found.entries()) {
    const pair = one.apposed ? pairOf(found, at) : null
    const group = pair === null ? undefined : owner.get(pair.name)
    if (pair !== null && group !== undefined) resolved.set(pair.description, group)
  }
  const titles = titlesOf(found, new Map([...owner, ...resolved]))
  const lists = { naming, places: new Set([...naming.places.values(), ...naming.demonyms.values()]) }
  const lastNamed = new Map<number, number>()
  const recentAt = (sentence: number) => (bearer: number) =>
    sentence - (lastNamed.get(bearer) ?? Number.NEGATIVE_INFINITY) <= 1
  for (const [at, one] of found.entries()) {
    const group = owner.get(at) ?? resolved.get(at)
    if (group !== undefined) lastNamed.set(group, one.sentence)
    if (one.form !== 'description' || group !== undefined) continue
    const holders = titles.get(one.titles.at(-1) ?? '')
    if (holders === undefined || holders.size > MOST_BEARERS) continue
    const bearers = [...holders]
      .filter(([, held]) => held.some((title) => isTitleOf(one, title, lists)))
      .map(([bearer]) => bearer)
    const chosen = bearers.length > 1 ? clearest(bearers, groups, recentAt(one.sentence)) : bearers[0]
    if (chosen === undefined) continue
    resolved.set(at, chosen)
    lastNamed.set(chosen, one.sentence)
  }
  return resolved
}

/** The name and the description that stand in apposition, by their places: one right behind the other. */
function pairOf(found: readonly Found[], at: number): { name: number; description: number } | null {
  const [before, one] = [found[at - 1], found[at]]
  if (before === undefined || one === undefined || before.form === one.form) return null
  return one.form === 'name' ? { name: at, description: at - 1 } : { name: at - 1, description: at }
}

/** By a title's last word: who has such titles, by number of group, and which. */
function titlesOf(
  found: readonly Found[],
  owner: ReadonlyMap<number, number>,
): ReadonlyMap<string, ReadonlyMap<number, readonly Held[]>> {
  const titles = new Map<string, Map<number, Held[]>>()
  for (const [at, { titles: heads, parts }] of found.entries()) {
    const group = owner.get(at)
    if (group === undefined) continue
    for (const head of heads) {
      const bearers = titles.get(head) ?? new Map<number, Held[]>()
      bearers.set(group, [...(bearers.get(group) ?? []).slice(0, MOST_TITLES), { heads, parts }])
      titles.set(head, bearers)
    }
  }
  return titles
}

/** More titles of one person, as written, are the same ones again. */
const MOST_TITLES = 12

/** "the foreign minister" is no prime minister, "the US president" no Iranian one, "the vice president" no president. */
function isTitleOf(one: FoundDescription, held: Held, { naming, places }: Lists): boolean {
  if (!one.titles.every((head) => held.heads.includes(head)) && one.titles.at(-1) !== held.heads.at(-1))
    return false
  const isPlace = (part: string) => places.has(part)
  const [mine, theirs] = [one.parts, held.parts]
  const strict = (parts: readonly string[]) => parts.filter((part) => naming.strictParts.has(part))
  if (!isSame(strict(mine), strict(theirs))) return false
  const rest = (parts: readonly string[]) =>
    parts.filter((part) => !isPlace(part) && !naming.looseParts.has(part) && !naming.strictParts.has(part))
  return agree(mine.filter(isPlace), theirs.filter(isPlace)) && agree(rest(mine), rest(theirs))
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part) => b.includes(part))
}

/** True where one side says nothing, or both something in common. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((part) => b.includes(part))
}

/** Named so many times as often as all others together, somebody is whom the article is about. */
const LEAD = 3

/**
 * Of several who have the title, the one whom the article is about, if no other was named in this sentence or
 * the one before; else the only one that was named there; else none.
 */
function clearest(
  bearers: readonly number[],
  groups: readonly Group[],
  isRecent: (bearer: number) => boolean,
): number | undefined {
  const times = (bearer: number) => groups[bearer]?.names.length ?? 0
  const all = bearers.reduce((sum, bearer) => sum + times(bearer), 0)
  const main = bearers.find((bearer) => times(bearer) >= LEAD * (all - times(bearer)))
  const recent = bearers.filter(isRecent)
  if (main !== undefined) return recent.every((bearer) => bearer === main) ? main : undefined
  return recent.length === 1 ? recent[0] : undefined
}
