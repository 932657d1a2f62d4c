import type { Reading, Side, Sided } from '../../model.ts'
import type { Compared } from '../compared.ts'
import { sharedPeople } from '../naming/same-actor.ts'

/** The person whom both articles quote most often, as indexes into their actors; null where it is not one. */
export function mainSpeaker(compared: Compared): Sided<number> | null {
  const most = { left: mostQuoted(compared.readings.left), right: mostQuoted(compared.readings.right) }
  const isMost = (side: Side, actor: number) => most[side] === actor
  return (
    sharedPeople(compared).find(({ left, right }) => isMost('left', left) && isMost('right', right)) ?? null
  )
}

/** The actor who says most quotes; null for none, or for several as often. */
function mostQuoted({ quotes }: Reading): number | null {
  const times = new Map<number, number>()
  for (const { actor } of quotes) if (actor !== null) times.set(actor, (times.get(actor) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  const actors = [...times].filter(([, count]) => count === most).map(([actor]) => actor)
  return actors.length === 1 ? (actors[0] ?? null) : null
}
