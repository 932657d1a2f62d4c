/** The items of a list by a key of theirs, in order. */
export function gathered<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const byKey = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [item])
    else known.push(item)
  }
  return byKey
}
