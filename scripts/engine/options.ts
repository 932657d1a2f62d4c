import type { CompareOptions, Facing, Hand, Span } from '../../src/engine/index.ts'
import type { Fields, Parsed } from './fields.ts'

/**
 * How a line wants its articles compared: `exactSpelling`, true or false, and `hand`, `{kept?, broken?}`, lists of
 * sentence pairs `[[start, end], [start, end]]`, of `a` and of `b`. Both may be absent or `null`.
 */
export function options({ hand, exactSpelling }: Fields): Parsed<CompareOptions> {
  const given = isAbsent(hand) ? {} : { hand: handFrom(hand) }
  if (given.hand === null)
    return refused('field "hand" is not {kept, broken} with pairs [[start, end], [start, end]]')
  if (!isAbsent(exactSpelling) && typeof exactSpelling !== 'boolean')
    return refused('field "exactSpelling" is neither true nor false')
  const { hand: told } = given
  return {
    kind: 'ok',
    value: {
      ...(told === undefined ? {} : { hand: told }),
      ...(exactSpelling === true ? { exactSpelling } : {}),
    },
  }
}

/** Null for what is no hand. */
function handFrom(value: unknown): Hand | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { kept, broken } = value as { kept?: unknown; broken?: unknown }
  const lists = { kept: pairsFrom(kept), broken: pairsFrom(broken) }
  return lists.kept === null || lists.broken === null ? null : { kept: lists.kept, broken: lists.broken }
}

function pairsFrom(value: unknown): Facing[] | null {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) return null
  const pairs = value.flatMap(pairFrom)
  return pairs.length === value.length ? pairs : null
}

function pairFrom(value: unknown): Facing[] {
  if (!Array.isArray(value) || value.length !== 2) return []
  const [left, right] = value.map(spanFrom)
  return left && right ? [{ left, right }] : []
}

function spanFrom(value: unknown): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [start, end]: unknown[] = value
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function refused(reason: string): Parsed<never> {
  return { kind: 'refused', reason }
}
