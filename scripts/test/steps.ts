import { playwrightCount, type ReportCount, vitestCount } from './counts.ts'

/** One step of `npm test`. */
export interface Step {
  readonly name: string
  readonly command: string
  /** Names of steps before it without which it cannot run. */
  readonly needs?: readonly string[]
  /** Where it writes how many tests passed and failed. A step without one is one check. */
  readonly report?: { readonly file: string; readonly count: ReportCount }
}

const UNIT_REPORT = 'test-results/unit.json'

/** Everything that has to hold, cheapest first. */
export const STEPS: readonly Step[] = [
  { name: 'format', command: 'biome format' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'types', command: 'npm run -s typecheck' },
  { name: 'unused', command: 'npm run -s unused' },
  { name: 'boundaries', command: 'npm run -s imports' },
  {
    name: 'unit',
    command: `npm run -s unit -- --reporter=dot --reporter=json --outputFile.json=${UNIT_REPORT}`,
    report: { file: UNIT_REPORT, count: vitestCount },
  },
  { name: 'build', command: 'npm run -s build' },
  { name: 'budgets', command: 'npm run -s budget', needs: ['build'] },
  { name: 'browser', command: 'tsx scripts/get-browser.ts' },
  {
    name: 'e2e',
    command: 'playwright test',
    needs: ['build', 'browser'],
    report: { file: 'test-results/e2e.json', count: playwrightCount },
  },
]
