import type { Naming } from '../../lexicon/naming.ts'
import type { ActorKind } from '../../model.ts'
import type { Found, FoundName } from './found.ts'
import { gathered } from './gathered.ts'

/** The names that are taken for one person, place or body, by their place in the list of what was found. */
export interface Group {
  readonly names: readonly number[]
  readonly kind: ActorKind
  /** The words of its longest name. */
  readonly words: readonly string[]
}

/** What a list of finds is made of, for the passes below. */
interface Draft extends Group {
  names: readonly number[]
  kind: ActorKind
}

/**
 * Groups the names of an article: first equal ones, then a name inside a longer one ("Ali Khamenei"), acronyms,
 * and at last surnames alone, where they are one person's only. A false join is worse than a missed one.
 */
export function grouped(found: readonly Found[], naming: Naming): Group[] {
  const drafts = equalNames(found)
  const joinedNames = joinLongNames(drafts, found)
  const joinedAcronyms = joinAcronyms(joinedNames, found)
  return joinSingles(joinedAcronyms, found, naming)
}

function equalNames(found: readonly Found[]): Draft[] {
  const names = found.flatMap((one, at) => (one.form === 'name' ? [{ key: one.key, at }] : []))
  return [...gathered(names, ({ key }) => key).values()].map((equal) =>
    draftOf(
      equal.map(({ at }) => at),
      found,
    ),
  )
}

function draftOf(names: readonly number[], found: readonly Found[]): Draft {
  const all = namesAt(names, found)
  const words = all.reduce<readonly string[]>(
    (best, one) => (one.words.length > best.length ? one.words : best),
    [],
  )
  return { names, kind: kindOf(all), words }
}

function namesAt(names: readonly number[], found: readonly Found[]): FoundName[] {
  return names.flatMap((at) => {
    const one = found[at]
    return one?.form === 'name' ? [one] : []
  })
}

/** By the names themselves, else by what stands beside them more often. */
function kindOf(names: readonly FoundName[]): ActorKind {
  const isAny = (kind: ActorKind) => names.some((name) => name.kind === kind)
  const hints = (kind: ActorKind) => names.filter((name) => name.hint === kind).length
  for (const kind of ['person', 'place', 'organisation'] as const) if (isAny(kind)) return kind
  if (hints('person') > hints('place')) return 'person'
  return hints('place') > 0 && hints('place') * 2 >= names.length ? 'place' : 'unknown'
}

function isPersonLike({ kind }: Draft): boolean {
  return kind === 'person' || kind === 'unknown'
}

/** "Ali Khamenei" and "Seyyed Ali Khamenei": the words of one in the order of the other, with one surname. */
function joinLongNames(drafts: readonly Draft[], found: readonly Found[]): Draft[] {
  const bySurname = new Map<string, Draft[]>()
  const rest: Draft[] = []
  for (const draft of drafts.toSorted((a, b) => b.words.length - a.words.length)) {
    if (draft.words.length < 2 || !isPersonLike(draft)) {
      rest.push(draft)
      continue
    }
    const surname = draft.words.at(-1) ?? ''
    const known = bySurname.get(surname) ?? []
    const longer = known.length > MOST_BEARERS ? [] : known.filter((one) => isWithin(draft.words, one.words))
    if (longer.length === 1 && longer[0] !== undefined) absorb(longer[0], draft, found)
    else known.push(draft)
    bySurname.set(surname, known)
  }
  return [...[...bySurname.values()].flat(), ...rest]
}

/** More people of one surname, or one title, are a list: there nothing is joined by it. */
export const MOST_BEARERS = 50

/** True where all words of the shorter name stand in the longer one, in order. */
export function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

function absorb(draft: Draft, other: Draft, found: readonly Found[]): void {
  draft.names = [...draft.names, ...other.names].toSorted((a, b) => a - b)
  draft.kind = kindOf(namesAt(draft.names, found))
}

/** "Islamic Revolutionary Guard Corps (IRGC)", and acronyms that are the first letters of one name. */
function joinAcronyms(drafts: readonly Draft[], found: readonly Found[]): Draft[] {
  const owner = new Map(drafts.flatMap((draft) => draft.names.map((at) => [at, draft] as const)))
  const byInitials = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const letters = initialsOf(draft.words)
    if (letters.length >= FEWEST_LETTERS) byInitials.set(letters, [...(byInitials.get(letters) ?? []), draft])
  }
  const gone = new Set<Draft>()
  for (const draft of drafts) {
    const [first] = namesAt(draft.names, found)
    if (first === undefined || !first.isAcronym || draft.kind === 'place') continue
    const named = bracketedAfter(draft, found, owner) ?? only(byInitials.get(first.key))
    if (named === null || named === draft || gone.has(named)) continue
    absorb(named, draft, found)
    gone.add(draft)
  }
  return drafts.filter((draft) => !gone.has(draft))
}

/** Two letters are the first ones of too many names. */
const FEWEST_LETTERS = 3

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|the|and)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

function bracketedAfter(
  draft: Draft,
  found: readonly Found[],
  owner: ReadonlyMap<number, Draft>,
): Draft | null {
  for (const at of draft.names) {
    const [before, one] = [found[at - 1], found[at]]
    if (one?.form !== 'name' || !one.isBracketed || before?.form !== 'name' || before.words.length < 2)
      continue
    if (one.key.charAt(0) === before.words[0]?.charAt(0)) return owner.get(at - 1) ?? null
  }
  return null
}

function only<T>(list: readonly T[] | undefined): T | null {
  return list?.length === 1 ? (list[0] ?? null) : null
}

/** Surnames and given names alone: to the one person who has them. */
function joinSingles(drafts: readonly Draft[], found: readonly Found[], naming: Naming): Group[] {
  const people = drafts.filter((draft) => draft.words.length > 1 && isPersonLike(draft))
  const bySurname = gathered(people, (draft) => surnameOf(draft.words, naming))
  const byGiven = gathered(
    people.filter((draft) => draft.kind === 'person'),
    (draft) => draft.words[0] ?? '',
  )
  const kept: Draft[] = []
  for (const draft of drafts) {
    if (draft.words.length > 1 || !isPersonLike(draft)) {
      kept.push(draft)
      continue
    }
    const word = surnameOf(draft.words, naming)
    const bearers = bySurname.get(word)
    const bearer = bearers === undefined ? only(byGiven.get(word)) : only(bearers)
    if (bearer !== null && isOneOffice(draft, bearer, found)) absorb(bearer, draft, found)
    else kept.push(draft)
  }
  return kept
}

/** "Al-Muhandis" and "al-Muhandis" are "muhandis". */
export function surnameOf(words: readonly string[], naming: Naming): string {
  const last = words.at(-1) ?? ''
  const hyphen = last.indexOf('-')
  return hyphen > 0 && naming.particles.has(last.slice(0, hyphen)) ? last.slice(hyphen + 1) : last
}

/** False where both have an office, and no one in common: "President Bush", "Governor Jeb Bush". */
function isOneOffice(draft: Draft, bearer: Draft, found: readonly Found[]): boolean {
  const offices = (one: Draft) => namesAt(one.names, found).filter((name) => name.hasOffice)
  const [mine, theirs] = [offices(draft), offices(bearer)]
  if (mine.length === 0 || theirs.length === 0) return true
  const held = new Set(theirs.flatMap((name) => name.titles))
  return mine.some((name) => name.titles.some((title) => held.has(title)))
}
