/** How many tests a step ran; a check without tests of its own counts as one. */
export interface Count {
  readonly passed: number
  readonly failed: number
}

/** Reads a tool's report, which is outside data; null where it is none. */
export type ReportCount = (report: unknown) => Count | null

export function vitestCount(report: unknown): Count | null {
  return count(report, 'numPassedTests', ['numFailedTests'])
}

export function playwrightCount(report: unknown): Count | null {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null
  // A test that passed at its second try has failed once.
  return count(stats, 'expected', ['unexpected', 'flaky'])
}

function count(record: unknown, passedKey: string, failedKeys: readonly string[]): Count | null {
  if (typeof record !== 'object' || record === null) return null
  const numbers = new Map<string, unknown>(Object.entries(record))
  const [passed, ...failed] = [passedKey, ...failedKeys].map((key) => numbers.get(key))
  if (typeof passed !== 'number' || !failed.every((value) => typeof value === 'number')) return null
  return { passed, failed: failed.reduce((sum, value) => sum + value, 0) }
}

/**
 * What a step that ended comes to. A tool that fails counts as a failure even where its report knows none, as
 * when a test file does not load; so does a report that is missing or holds no test at all.
 */
export function outcome(succeeded: boolean, reported: Count | null | 'no report'): Count {
  if (reported === 'no report') return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const { passed, failed } = reported ?? { passed: 0, failed: 0 }
  const sound = succeeded && passed > 0
  return { passed, failed: sound ? failed : Math.max(failed, 1) }
}
