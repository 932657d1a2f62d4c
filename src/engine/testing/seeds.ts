import { readFileSync, readdirSync } from 'node:fs'
import type { Article } from '../model.ts'

/** The bundled articles, by `speech/article`, for tests on real text. The title is left to the reader of the text. */
const seeds: ReadonlyMap<string, Article> = new Map(
  readdirSync('seeds', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: speech }) =>
      readdirSync(`seeds/${speech}`)
        .filter((file) => file.endsWith('.txt'))
        .map((file): [string, Article] => [
          `${speech}/${file.slice(0, -4)}`,
          { text: readFileSync(`seeds/${speech}/${file}`, 'utf8'), speech },
        ]),
    ),
)

/** A bundled article by the end of its id (`al-jazeera`). */
export function seed(slug: string): Article {
  const article = [...seeds].find(([id]) => id.endsWith(slug))?.[1]
  if (article === undefined) throw new Error(`no seed ${slug}; there are ${[...seeds.keys()].join(', ')}`)
  return article
}

/** All ordered pairs of different seeds. */
export const orderedPairs: readonly (readonly [string, string])[] = [...seeds.keys()].flatMap((left) =>
  [...seeds.keys()].filter((right) => right !== left).map((right) => [left, right] as const),
)
