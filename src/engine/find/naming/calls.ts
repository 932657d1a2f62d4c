import type { Side, Span } from '../../model.ts'
import { firstFrom } from '../../spans.ts'
import type { Compared } from '../compared.ts'
import { appellationOf, type Appellation } from './appellation.ts'
import type { SharedActor } from './same-actor.ts'

/** A mention, and what it calls its actor. */
export interface Call {
  readonly span: Span
  readonly appellation: Appellation
}

/** All that an article calls somebody. */
export interface Calls {
  /** By the index of the sentence, in order. */
  readonly bySentence: ReadonlyMap<number, readonly Call[]>
  /** Each way to call them once. */
  readonly appellations: readonly Appellation[]
}

/** One sentence names nobody more often; a text that does is no article. */
const MOST_CALLS = 12

/** What one article calls a person that both name, sentence by sentence. */
export function callsOf({ readings, languages }: Compared, side: Side, person: SharedActor): Calls {
  const reading = readings[side]
  const bySentence = new Map<number, Call[]>()
  const appellations = new Map<string, Appellation>()
  for (const { start, end } of reading.actors[person[side]]?.mentions ?? []) {
    const span = { start, end }
    const appellation = appellationOf(reading, span, languages[side])
    if (appellation === null) continue
    appellations.set(JSON.stringify(appellation), appellation)
    const sentence = firstFrom(reading.sentences, start + 1) - 1
    const calls = bySentence.get(sentence) ?? []
    bySentence.set(sentence, calls)
    if (calls.length < MOST_CALLS) calls.push({ span, appellation })
  }
  return { bySentence, appellations: [...appellations.values()] }
}
