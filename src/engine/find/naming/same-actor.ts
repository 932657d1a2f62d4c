import type { Actor, ActorKind, Sided } from '../../model.ts'
import { surnameOf } from '../../read/actors/groups.ts'
import type { Compared } from '../compared.ts'
import { appellationOf } from './appellation.ts'

/** The same person in both articles: indexes into their actors. */
export type SharedActor = Sided<number>

interface Person {
  readonly index: number
  readonly name: readonly string[]
  readonly kind: ActorKind
}

/** People of one surname in one article: of more, given names do not tell who is who. */
const MOST_NAMESAKES = 40

/** The people whom both articles name: by a surname that one person of each has, and given names that agree. */
export function sharedPeople(compared: Compared): SharedActor[] {
  const left = bySurname(compared, 'left')
  const right = bySurname(compared, 'right')
  return [...left].flatMap(([surname, mine]) => {
    const theirs = right.get(surname) ?? []
    if (Math.max(mine.length, theirs.length) > MOST_NAMESAKES) return []
    return mine.flatMap((one) => {
      const [other, another] = theirs.filter((person) => agree(one, person))
      if (other === undefined || another !== undefined) return []
      const rivals = mine.filter((rival) => agree(rival, other))
      return rivals.length === 1 ? [{ left: one.index, right: other.index }] : []
    })
  })
}

function bySurname(compared: Compared, side: 'left' | 'right'): ReadonlyMap<string, readonly Person[]> {
  const { readings, languages } = compared
  const { naming } = languages[side]
  const people = new Map<string, Person[]>()
  if (naming === null) return people
  for (const [index, actor] of readings[side].actors.entries()) {
    const name = isPersonLike(actor) ? fullName(compared, side, actor) : []
    if (name.length === 0) continue
    const surname = surnameOf(name, naming)
    const namesakes = people.get(surname) ?? []
    people.set(surname, namesakes)
    namesakes.push({ index, name, kind: actor.kind })
  }
  return people
}

function isPersonLike({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'unknown'
}

function fullName(
  { readings, languages }: Compared,
  side: 'left' | 'right',
  actor: Actor,
): readonly string[] {
  const mention = actor.mentions[actor.fullest]
  if (mention === undefined) return []
  return appellationOf(readings[side], mention, languages[side])?.name ?? []
}

/** "Qasem" and "Qassem" may be one, "Bill" and "Hillary" not; at least one of them is known for a person. */
function agree(one: Person, other: Person): boolean {
  if (one.kind === 'unknown' && other.kind === 'unknown') return false
  if (one.name.length < 2 || other.name.length < 2) return true
  const letters = (person: Person) => person.name.slice(0, -1).map((word) => word.charAt(0))
  return letters(one).some((letter) => letters(other).includes(letter))
}
