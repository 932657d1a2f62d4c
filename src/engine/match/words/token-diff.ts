import DiffMatchPatch from 'diff-match-patch'

/** Runs of equal items: `length` items from `left` on are those from `right` on. */
export interface EqualRun {
  readonly left: number
  readonly right: number
  readonly length: number
}

/**
 * Longest common runs of two lists of keys, in order, by Myers' algorithm as in diff-match-patch (Google,
 * Apache-2.0), on one character a key. It is not symmetric: the caller gives the lists in one canonical order.
 */
export function tokenDiff(left: readonly string[], right: readonly string[]): EqualRun[] {
  const letters = new Map<string, string>()
  const encode = (keys: readonly string[]) => keys.map((key) => letterOf(key, letters)).join('')
  const diff = new DiffMatchPatch()
  diff.Diff_Timeout = 0 // its default of one second makes results depend on the machine
  const runs: EqualRun[] = []
  let [i, j] = [0, 0]
  for (const [operation, letters_] of diff.diff_main(encode(left), encode(right), false)) {
    const length = letters_.length
    if (operation === DiffMatchPatch.DIFF_EQUAL) runs.push({ left: i, right: j, length })
    if (operation !== DiffMatchPatch.DIFF_INSERT) i += length
    if (operation !== DiffMatchPatch.DIFF_DELETE) j += length
  }
  return runs
}

/** Letters from here up to the surrogates stand for keys: the clean-up of diff-match-patch treats them alike. */
const FIRST_LETTER = 0x4e00

function letterOf(key: string, letters: Map<string, string>): string {
  const known = letters.get(key)
  if (known !== undefined) return known
  const letter = String.fromCharCode(FIRST_LETTER + letters.size)
  letters.set(key, letter)
  return letter
}
