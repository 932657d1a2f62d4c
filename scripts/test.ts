import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { type Machine, resultLine, runSteps, totalLine } from './test/run.ts'
import { STEPS } from './test/steps.ts'

/** `npm test`: every step, and at the end one line that sums them. */

const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter)

const machine: Machine = {
  run: (command) =>
    spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, PATH } }).status === 0,
  readReport(file) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      return null
    }
  },
  forgetReport: (file) => rmSync(file, { force: true }),
  now: () => performance.now(),
  print: (line) => console.log(line),
}

const results = runSteps(STEPS, machine)
console.log(`\n${results.map(resultLine).join('\n')}\n\n${totalLine(results)}`)
if (results.some(({ failed }) => failed > 0)) process.exitCode = 1
