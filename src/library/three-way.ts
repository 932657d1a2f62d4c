import type { Clash, Edit } from './own-model.ts'

/**
 * An edit put over what is kept by now: another tab may have changed it since the edit was made. A field that only one
 * of both changed is theirs who changed it; one that both changed, to different values, is a clash.
 */
export function mergedEdit<T extends object>(edit: Edit<T>, there: T): Merged<T> {
  const [before, after, now] = [fieldsOf(edit.before), fieldsOf(edit.after), fieldsOf(there)]
  const isSame = (one: Fields, other: Fields, name: string) => written(one[name]) === written(other[name])
  const names = [...new Set([before, after, now].flatMap(Object.keys))]
  const mine = names.filter((name) => !isSame(before, after, name))
  const clashing = mine.filter((name) => !isSame(before, now, name) && !isSame(after, now, name))
  const result = taking<T>(there, edit.after, mine)
  if (clashing.length === 0) return { kind: 'merged', result }
  const unasked = mine.filter((name) => !clashing.includes(name))
  const clash = { fields: clashing, there, mine: result, theirs: taking<T>(there, edit.after, unasked) }
  return { kind: 'clash', clash }
}

export type Merged<T> =
  | { readonly kind: 'merged'; readonly result: T }
  | { readonly kind: 'clash'; readonly clash: Clash<T> }

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(record: object): Fields {
  return { ...record }
}

/** `record` with these fields of the other; what is absent there is absent. */
function taking<T extends object>(record: T, other: T, names: readonly string[]): T {
  const from = fieldsOf(other)
  const result = { ...record }
  for (const name of names) {
    if (from[name] === undefined) Reflect.deleteProperty(result, name)
    else Reflect.set(result, name, from[name])
  }
  return result
}

/** Fields are words, numbers, or spans: all of them are as they are written. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value)
}
