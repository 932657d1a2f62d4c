import type { Article } from '../src/engine/index.ts'
import { readLibrary } from '../scripts/vite-plugin-seeds/read-library.ts'
import { longPair } from './long-article.ts'

export interface BenchPair {
  readonly name: string
  readonly left: Article
  readonly right: Article
  /** A diff of the whole texts takes many seconds: one run of it is enough. */
  readonly long: boolean
}

const LONG_WORDS = 5000
const SEED = 20200108

/** Every pair of the bundled articles, and one long one. */
export function benchPairs(): readonly BenchPair[] {
  const seeds = seedArticles()
  const pairs = seeds.flatMap((left, i) =>
    seeds.slice(i + 1).map((right) => ({
      name: `${left.name} / ${right.name}`,
      left: left.article,
      right: right.article,
      long: false,
    })),
  )
  const [left, right] = longPair(LONG_WORDS, SEED)
  return [...pairs, { name: `2 × ${LONG_WORDS} words, distinct sentences`, left, right, long: true }]
}

function seedArticles(): readonly { readonly name: string; readonly article: Article }[] {
  const result = readLibrary('seeds')
  if (result.kind === 'faulty') throw new Error('seeds/ has faults: `npm run build` names them')
  const { index, files } = result.library
  return index.speeches.flatMap((speech) =>
    speech.articles.map(({ file, outlet, lang }) => {
      const bytes = files.find(({ path }) => path === file)?.bytes
      const article = {
        text: new TextDecoder().decode(bytes),
        speech: speech.slug,
        ...(lang === undefined ? {} : { lang }),
      }
      return { name: outlet ?? speech.slug.slice(0, 10), article }
    }),
  )
}
