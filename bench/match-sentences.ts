import type { Article } from '../src/engine/index.ts'
import { BUILT_IN, languageOf } from '../src/engine/lexicon/languages.ts'
import { candidatesOf } from '../src/engine/match/sentences/candidates.ts'
import { profilesOf } from '../src/engine/match/sentences/profiles.ts'
import { scoreOf } from '../src/engine/match/sentences/score.ts'
import { plainReading } from './plain-reading.ts'

/** Reading both articles and scoring their sentences, without aligning any word: what a diff is held against. */
export function matchSentences(left: Article, right: Article): readonly number[] {
  const profiles = [left, right].map((article) => {
    const reading = plainReading(article)
    return profilesOf(reading, languageOf(reading.lang, BUILT_IN))
  })
  return candidatesOf(profiles[0] ?? [], profiles[1] ?? []).pairs.map(({ pair }) => scoreOf(pair))
}
