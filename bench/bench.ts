import { diffWords } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import { compare } from '../src/engine/index.ts'
import { compareWithoutFindings } from './compare-without-findings.ts'
import { matchSentences } from './match-sentences.ts'
import { type BenchPair, benchPairs } from './pairs.ts'
import { medianMs, onceMs } from './time.ts'

/**
 * Prints how long a whole comparison takes, beside two diffs of the whole texts in the same run: jsdiff's
 * `diffWords`, and diff-match-patch on characters without its time limit.
 */

const RUNS = 11
/** Runs of each short pair before any is timed. */
const WARM_UP = 8
const PEER_RUNS = 3
const COLUMNS = [44, 14, 20, 20, 22, 12, 20]

const dmp = new DiffMatchPatch.diff_match_patch()
dmp.Diff_Timeout = 0

function row({ name, left, right, long }: BenchPair): readonly string[] {
  const ours = medianMs(RUNS, () => compare(left, right))
  const without = medianMs(RUNS, () => compareWithoutFindings(left, right))
  const matching = medianMs(RUNS, () => matchSentences(left, right))
  const peer = (work: () => unknown) => (long ? onceMs(work) : medianMs(PEER_RUNS, work))
  const words = peer(() => diffWords(left.text, right.text))
  const characters = peer(() => dmp.diff_main(left.text, right.text))
  const sizes = [left, right].map(({ text }) => text.split(/\s+/u).filter(Boolean).length)
  return [
    name,
    sizes.join(' + '),
    share(matching, words),
    share(ours, words),
    (ours / without).toFixed(2),
    ms(words),
    share(characters, words),
  ]
}

/** `37.1 ms (0.29)`: a time, and as a share of another. */
function share(time: number, of: number): string {
  return `${ms(time)} (${(time / of).toFixed(3)})`
}

function ms(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`
}

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(COLUMNS[i] ?? 0) : cell.padStart(COLUMNS[i] ?? 0)))
      .join(''),
  )
}

console.log(
  `Node ${process.version}; warm, median of ${RUNS} runs (peers: ${PEER_RUNS}, on the long pair one).`,
)
console.log('In brackets: the time as a share of `diffWords`’ in the same run.')
console.log('“to without findings”: how many times as long as matching and marking alone.\n')
print(['pair', 'words', 'sentences only', 'compare', 'to without findings', 'diffWords', 'dmp, characters'])

const pairs = benchPairs()
// What runs first must not pay for the compiler that all profit from.
for (let run = 0; run < WARM_UP; run++)
  for (const { left, right } of pairs.filter(({ long }) => !long || run === 0)) {
    compare(left, right)
    compareWithoutFindings(left, right)
  }
for (const pair of pairs) print(row(pair))
