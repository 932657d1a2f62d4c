import type { Finding, Side, Span } from '../model.ts'
import type { Compared } from './compared.ts'
import { headlineWords, type HeadlineWord, type Standing } from './headline/headline-words.ts'
import { wordTests } from './headline/word-tests.ts'

/** Fewer sentences below a headline are no body to look in. */
const FEWEST_SENTENCES = 3

/**
 * The rule `headline`: content words of each headline that stand nowhere in its own text below, by stem and alias,
 * or stand there only inside quotation marks where the headline has none. Told are words that judge, and others
 * where they are many: headlines have a style of their own. One finding for each side and kind, with all the words;
 * the other side is empty. A title given apart from the text lies outside all offsets and is passed over; so is a
 * language without lists, whose word forms are not known.
 */
export function headlineFindings(compared: Compared): Finding[] {
  return [...ofSide(compared, 'left'), ...ofSide(compared, 'right')]
}

function ofSide(compared: Compared, side: Side): Finding[] {
  const { sentences } = compared.readings[side]
  const headlines = sentences.flatMap((sentence, at) => (sentence.role === 'headline' ? [at] : []))
  if (headlines.length === 0 || sentences.length - headlines.length < FEWEST_SENTENCES) return []
  const [reading, language] = [compared.readings[side], compared.languages[side]]
  if (language.naming === null) return []
  const words = headlineWords(reading, language)
  const isJudging = wordTests(language).isJudging
  return (['nowhere', 'only-quoted'] as const).flatMap((standing): Finding[] => {
    const spans = telling(words, standing, isJudging)
    if (spans.length === 0) return []
    const own = { [side]: spans }
    const about = { [side]: headlines }
    return [
      {
        rule: 'headline',
        words: standing,
        left: [],
        right: [],
        ...own,
        sentences: { left: [], right: [], ...about },
      },
    ]
  })
}

/** So many content words, and such a share of a headline’s, make a story of their own. */
const FEWEST_WORDS = 2
const LEAST_SHARE = 1 / 3

/** The words that stand so and tell a reader something: those that judge, or all where they are many. */
function telling(
  words: readonly HeadlineWord[],
  standing: Standing,
  isJudging: (word: HeadlineWord) => boolean,
): Span[] {
  const found = words.filter((word) => word.standing === standing)
  const isMany = found.length >= Math.max(FEWEST_WORDS, words.length * LEAST_SHARE)
  return found.filter((word) => isMany || isJudging(word)).map(({ start, end }) => ({ start, end }))
}
