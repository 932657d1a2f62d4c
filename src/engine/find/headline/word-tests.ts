import type { Language } from '../../lexicon/language.ts'

interface Keyed {
  readonly key: string
}

interface WordTests {
  /** "slams", "harsh", "riot": in whatever form, it judges what it tells. */
  readonly isJudging: (word: Keyed) => boolean
  /** "hears", "gains", "faces": a verb that headlines put for any other. */
  readonly isStyle: (word: Keyed) => boolean
}

/** The tests of a language; one without lists of names and judgements finds nothing. */
export function wordTests(language: Language): WordTests {
  const { naming } = language
  const stem = (key: string) => language.stem(naming?.irregular.get(key) ?? key)
  const isOf = (list: Iterable<string>) => {
    const stems = new Set([...list].map(stem))
    return ({ key }: Keyed) => stems.has(stem(key))
  }
  return {
    isJudging: isOf([...(naming?.judging ?? []), ...(naming?.loaded.keys() ?? [])]),
    isStyle: isOf(naming?.headlineVerbs ?? []),
  }
}
