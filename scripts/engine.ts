/**
 * The engine on the command line: `npm run -s engine -- TASK` reads one JSON object a line from stdin and
 * answers one a line on stdout, in order. Everything else goes to stderr. A line that is not as the task
 * wants it ends the command with status 2 and a message that names the line and the field.
 */
import { createInterface } from 'node:readline'
import { tasks } from './engine/tasks.ts'

const name = process.argv[2] ?? ''
const task = tasks.get(name)
if (task === undefined) {
  process.stderr.write(`engine: no task "${name}"; it is one of ${[...tasks.keys()].join(', ')}\n`)
  process.exit(2)
}

let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++
  if (line.trim() === '') continue
  const answer = await task(line)
  if (answer.kind === 'refused') {
    process.stderr.write(`engine: line ${number}: ${answer.reason}\n`)
    process.exitCode = 2 // not exit(): what was answered before may still be on its way down a pipe
    process.stdin.destroy()
    break
  }
  if (!process.stdout.write(`${JSON.stringify(answer.value)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}
