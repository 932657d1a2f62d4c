import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ORDERED_PAIRS } from './support/articles.ts'
import { openPair } from './support/reader.ts'

/** The page and the command line give the same answer for all ordered pairs of the bundled articles. */

interface Listed {
  readonly slug: string
  readonly outlet?: string
  readonly date?: string
  readonly lang: string
}

/** An article as the command line takes it, with what the library tells the engine of it. */
function article(id: string) {
  const [speech = '', slug = ''] = id.split('/')
  const { articles } = JSON.parse(readFileSync(`seeds/${speech}/speech.json`, 'utf8')) as {
    readonly articles: Listed[]
  }
  const { outlet, date, lang } = articles.find((each) => each.slug === slug) ?? { lang: 'en' }
  return { outlet, date, lang, speech, text: readFileSync(`seeds/${id}.txt`, 'utf8') }
}

function answers(): ReadonlyMap<string, unknown> {
  const tasks = ORDERED_PAIRS.map(([left, right]) => ({
    id: `${left} ${right}`,
    a: article(left),
    b: article(right),
  }))
  const input = tasks.map((task) => JSON.stringify(task)).join('\n')
  const output = execFileSync('npm', ['run', '-s', 'engine', '--', 'compare'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return new Map(
    output
      .trim()
      .split('\n')
      .map((line) => {
        const { id, ...answer } = JSON.parse(line) as { readonly id: string }
        return [id, answer]
      }),
  )
}

test('the download is the command line’s answer, for every ordered pair', async ({ page }) => {
  test.slow() // twenty comparisons, each done twice
  const expected = answers()
  for (const [left, right] of ORDERED_PAIRS) {
    await openPair(page, left, right)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as JSON' }).click()
    const download = await downloading
    const answer: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(answer, `${left} beside ${right}`).toEqual(expected.get(`${left} ${right}`))
  }
})
