/** The median time of `runs` runs, in milliseconds, after one that warms up and is not counted. */
export function medianMs(runs: number, work: () => unknown): number {
  work()
  const times = Array.from({ length: runs }, () => onceMs(work)).toSorted((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? Number.NaN
}

/** The time of one run, in milliseconds. */
export function onceMs(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
