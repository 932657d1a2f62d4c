import { type Count, outcome } from './counts.ts'
import type { Step } from './steps.ts'

export interface Result extends Count {
  readonly name: string
  readonly ms: number
  /** Not run, for want of this step. */
  readonly missed?: string
}

/** What running a step needs of the machine. */
export interface Machine {
  /** Runs a command to its end; true where it succeeds. */
  run(command: string): boolean
  /** A file's parsed JSON, or null. */
  readReport(file: string): unknown
  forgetReport(file: string): void
  now(): number
  print(line: string): void
}

/** Runs every step, goes on after a failure, and passes over those whose needs failed: they count as failed. */
export function runSteps(steps: readonly Step[], machine: Machine): readonly Result[] {
  const results: Result[] = []
  for (const step of steps) {
    const missed = step.needs?.find((need) => results.some(({ name, failed }) => name === need && failed > 0))
    const result = missed === undefined ? runStep(step, machine) : notRun(step, missed)
    machine.print(resultLine(result))
    results.push(result)
  }
  return results
}

function runStep({ name, command, report }: Step, machine: Machine): Result {
  machine.print(`\n── ${name}: ${command}`)
  if (report) machine.forgetReport(report.file)
  const start = machine.now()
  const succeeded = machine.run(command)
  const reported = report ? report.count(machine.readReport(report.file)) : 'no report'
  return { name, ...outcome(succeeded, reported), ms: machine.now() - start }
}

function notRun({ name }: Step, missed: string): Result {
  return { name, passed: 0, failed: 1, ms: 0, missed }
}

export function resultLine({ name, passed, failed, ms, missed }: Result): string {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED'
  const detail = missed
    ? `not run: ${missed} failed`
    : `${passed} passed, ${failed} failed, ${(ms / 1000).toFixed(1)} s`
  return `${verdict} ${name.padEnd(10)} ${detail}`
}

export function totalLine(results: readonly Count[]): string {
  const sum = (key: keyof Count) => results.reduce((total, result) => total + result[key], 0)
  return `total: ${sum('passed')} passed, ${sum('failed')} failed`
}
