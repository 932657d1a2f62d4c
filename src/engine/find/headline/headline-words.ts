import type { Language } from '../../lexicon/language.ts'
import type { Reading, Sentence, Span } from '../../model.ts'
import { beginningIn, overlap } from '../../spans.ts'
import { type BodyWords, bodyWords, keysOf, stands } from './body-words.ts'
import { isSaid } from './said.ts'
import { wordTests } from './word-tests.ts'

/** Where a word of the headline stands in the text below. */
export type Standing = 'somewhere' | 'nowhere' | 'only-quoted'

export interface HeadlineWord extends Span {
  readonly key: string
  readonly standing: Standing
}

/** The content words of the headlines, in order. */
export function headlineWords(reading: Reading, language: Language): HeadlineWord[] {
  const body = bodyWords(reading, language)
  const { isStyle } = wordTests(language)
  return reading.sentences
    .filter(({ role }) => role === 'headline')
    .flatMap((headline) => {
      const names = namesIn(reading, headline)
      return beginningIn(reading.tokens, headline).flatMap((token): HeadlineWord[] => {
        const keys = keysOf(token.key, language)
        if (keys.length === 0 || isStyle(token)) return []
        const isName = names.some((name) => overlap(name, token))
        const standing = isName ? 'somewhere' : standingOf(keys, body)
        const isOwn = standing === 'only-quoted' && isSaid({ reading, headline, language }, token)
        const { start, end, key } = token
        return [{ start, end, key, standing: isOwn ? 'somewhere' : standing }]
      })
    })
}

function standingOf(keys: readonly string[], body: BodyWords): Standing {
  if (!keys.every((key) => stands(body.all, key))) return 'nowhere'
  return keys.some((key) => stands(body.own, key)) ? 'somewhere' : 'only-quoted'
}

/** Names of those whom the text names otherwise: "US", "Americans" by another word. */
function namesIn({ actors }: Reading, headline: Sentence): Span[] {
  return actors.flatMap(({ mentions }) => (mentions.length > 1 ? beginningIn(mentions, headline) : []))
}
