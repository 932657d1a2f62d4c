import { expect, test } from 'vitest'
import { outcome, playwrightCount, vitestCount } from './counts.ts'
import { type Machine, resultLine, runSteps, totalLine } from './run.ts'
import type { Step } from './steps.ts'

const STEPS: readonly Step[] = [
  { name: 'lint', command: 'lint' },
  { name: 'unit', command: 'unit', report: { file: 'unit.json', count: vitestCount } },
  { name: 'build', command: 'build' },
  { name: 'e2e', command: 'e2e', needs: ['build'], report: { file: 'e2e.json', count: playwrightCount } },
]
const REPORTS = {
  'unit.json': { numPassedTests: 40, numFailedTests: 0, numTotalTests: 40 },
  'e2e.json': { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } },
}

/** The last line of a run in which these commands fail, and these reports are written. */
function total(failing: readonly string[], reports: Readonly<Record<string, unknown>> = REPORTS): string {
  return totalLine(runSteps(STEPS, machine(failing, reports)))
}

function machine(failing: readonly string[], reports: Readonly<Record<string, unknown>>): Machine {
  const old = new Map<string, unknown>(Object.keys(REPORTS).map((file) => [file, { numPassedTests: 999 }]))
  return {
    run: (command) => !failing.includes(command),
    readReport: (file) => reports[file] ?? old.get(file) ?? null,
    forgetReport: (file) => old.delete(file),
    now: () => 0,
    print: () => undefined,
  }
}

test('a good run sums tests, and each check as one', () => {
  expect(total([])).toBe('total: 47 passed, 0 failed')
})

test('a failing check is one failure, and the steps after it run', () => {
  expect(total(['lint'])).toBe('total: 46 passed, 1 failed')
})

test('a step whose need failed counts as failed', () => {
  expect(total(['build'])).toBe('total: 41 passed, 2 failed')
})

test('failing tests are counted one by one', () => {
  const reports = { ...REPORTS, 'unit.json': { numPassedTests: 37, numFailedTests: 3 } }
  expect(total(['unit'], reports)).toBe('total: 44 passed, 3 failed')
})

test('a tool that fails with no failing test is one failure: a test file did not load', () => {
  expect(total(['unit'])).toBe('total: 47 passed, 1 failed')
})

test('a report that was not written is a failure; an old one is not read', () => {
  expect(total([], { 'e2e.json': REPORTS['e2e.json'] })).toBe('total: 7 passed, 1 failed')
})

test('a step that found no test has failed', () => {
  expect(outcome(true, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 })
})

test('a flaky browser test has failed', () => {
  expect(playwrightCount({ stats: { expected: 4, unexpected: 1, flaky: 1 } })).toEqual({
    passed: 4,
    failed: 2,
  })
})

test.each([[null], [{}], [{ stats: null }], [{ stats: { expected: '4' } }], ['x']])(
  '%j is no report',
  (report) => {
    expect(playwrightCount(report)).toBeNull()
    expect(vitestCount(report)).toBeNull()
  },
)

test('a step not run says why', () => {
  const result = { name: 'e2e', passed: 0, failed: 1, ms: 0, missed: 'build' }
  expect(resultLine(result)).toBe('FAILED e2e        not run: build failed')
})
