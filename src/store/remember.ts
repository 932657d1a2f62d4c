/**
 * Remembers the last answer of a pure function, so that a selector gives the same object for the same
 * state: React draws again only when something changed.
 */
export function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | undefined
  return (...args) => {
    if (last && args.every((arg, at) => Object.is(arg, last?.args[at]))) return last.answer
    last = { args, answer: compute(...args) }
    return last.answer
  }
}
