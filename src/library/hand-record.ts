import type { Facing, Sided } from '../engine/model.ts'
import type { KeptPair, ReaderHand } from './hand-model.ts'
import { isObject, listOf, spanOf } from './parsing.ts'
import { textKey } from './text-key.ts'

/**
 * How a hand lies in the database: under a key made of both texts, in one order of them whichever way round they are
 * read. So it is found again when sides are swapped, files renamed, or the same texts pasted.
 */
export interface HandRecord extends ReaderHand {
  readonly version: typeof VERSION
}

const VERSION = 1

/** The key that two texts share, whichever is left. */
export function handKey(texts: Sided<string>): string {
  const { left, right } = isInOrder(texts) ? texts : turned(texts)
  return `${textKey(left)} ${textKey(right)}`
}

/** A hand as it is kept: the same whichever of the two texts stands on the left. */
export function recordOf(texts: Sided<string>, hand: ReaderHand): HandRecord {
  return { version: VERSION, ...inOrder(texts, hand) }
}

/** The hand of a record, for these sides; null of what another version, or somebody else, has written. */
export function handOf(texts: Sided<string>, record: unknown): ReaderHand | null {
  const hand = handRecordOf(record)
  return hand && inOrder(texts, hand)
}

/** A record as it may lie in the database, whatever texts it is of. */
export function handRecordOf(record: unknown): HandRecord | null {
  if (!isObject(record) || record['version'] !== VERSION) return null
  const kept = listOf(record['kept'], keptOf)
  const broken = listOf(record['broken'], facingOf)
  return kept && broken ? { version: VERSION, kept, broken } : null
}

/** Going there and coming back are one: a hand in the order of the texts, or from it. */
function inOrder(texts: Sided<string>, { kept, broken }: ReaderHand): ReaderHand {
  if (isInOrder(texts)) return { kept, broken }
  return {
    kept: kept.map(({ joined, ...pair }) => ({ ...turned(pair), joined })),
    broken: broken.map((pair) => turned(pair)),
  }
}

/** By code units, as the engine orders them. Two equal texts have one order only. */
function isInOrder({ left, right }: Sided<string>): boolean {
  return left <= right
}

function turned<T>({ left, right }: Sided<T>): Sided<T> {
  return { left: right, right: left }
}

function keptOf(value: unknown): KeptPair | null {
  const facing = facingOf(value)
  return facing && isObject(value) && typeof value['joined'] === 'boolean'
    ? { ...facing, joined: value['joined'] }
    : null
}

function facingOf(value: unknown): Facing | null {
  if (!isObject(value)) return null
  const [left, right] = [spanOf(value['left']), spanOf(value['right'])]
  return left && right ? { left, right } : null
}
