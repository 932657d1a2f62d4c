/** Which speech an article on its way in is likely to report, and why. The reader has the last word. */

/** A speech as far as it is known without fetching its articles. */
export interface KnownSpeech {
  readonly slug: string
  /** ISO date. */
  readonly date?: string
  /** Its own title and those of its articles; or their texts, where they are at hand. */
  readonly texts: readonly string[]
}

interface Proposed {
  readonly title?: string
  readonly date?: string
  readonly text: string
}

export type Proposal =
  | { readonly kind: 'same-date'; readonly slug: string; readonly words: readonly string[] }
  | { readonly kind: 'shared-words'; readonly slug: string; readonly words: readonly string[] }
  | { readonly kind: 'new' }

/** An account may be printed some days after the speech. */
const DAYS_AFTER = 3
/** Shared rare words that are enough of a reason, where no date speaks for it; words of the title count twice. */
const ENOUGH = 3
/** And this share of the words of the shorter one: two long texts share some rare words by chance. */
const ALIKE = 0.12
/** UTF-16 units of a text that are looked at: its event is named in the first paragraphs. */
const OPENING = 4_000
/** Words named as the reason. */
const NAMED = 4

/**
 * The speech that shares the day, or most of the words that few other speeches have.
 * @param wordsIn one that remembers, where many articles are proposed a speech in a row
 */
export function proposeSpeech(
  article: Proposed,
  speeches: readonly KnownSpeech[],
  wordsIn: WordsIn = wordsOf,
): Proposal {
  const title = wordsIn(article.title ?? '')
  const own = new Map([...wordsIn(article.text.slice(0, OPENING)), ...title])
  const vocabularies = speeches.map(({ texts }) =>
    wordsIn(texts.map((text) => text.slice(0, OPENING)).join('\n')),
  )
  const isRare = rarityIn(vocabularies)
  const ranked = speeches
    .map(({ slug, date }, at) => {
      const shared = [...own].filter(([key]) => vocabularies[at]?.has(key) && isRare(key))
      const score = shared.length + shared.filter(([key]) => title.has(key)).length
      return {
        slug,
        score,
        isNear: isNear(article.date, date),
        isAlike: score >= ENOUGH && shared.length >= ALIKE * Math.min(own.size, vocabularies[at]?.size ?? 0),
        words: telling(shared.map(([, word]) => word)),
      }
    })
    .toSorted((a, b) => Number(b.isNear) - Number(a.isNear) || b.score - a.score)
  const dated = ranked.find(({ isNear: near, score }) => near && score > 0)
  if (dated) return { kind: 'same-date', slug: dated.slug, words: dated.words }
  const [alike] = ranked.filter(({ isAlike }) => isAlike).toSorted((a, b) => b.score - a.score)
  return alike ? { kind: 'shared-words', slug: alike.slug, words: alike.words } : { kind: 'new' }
}

/** Names first: they tell more than other words. */
function telling(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => Number(/^\p{Lu}/u.test(b)) - Number(/^\p{Lu}/u.test(a))).slice(0, NAMED)
}

function isNear(printed: string | undefined, spoken: string | undefined): boolean {
  if (printed === undefined || spoken === undefined) return false
  const days = (Date.parse(printed) - Date.parse(spoken)) / 86_400_000
  return days >= 0 && days <= DAYS_AFTER
}

/** In at most one speech of five, or in one alone. */
function rarityIn(vocabularies: readonly ReadonlyMap<string, string>[]): (key: string) => boolean {
  const counts = new Map<string, number>()
  for (const vocabulary of vocabularies)
    for (const key of vocabulary.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(1, Math.floor(vocabularies.length / 5))
  return (key) => (counts.get(key) ?? 0) <= most
}

type Words = ReadonlyMap<string, string>
type WordsIn = (text: string) => Words

/** The words of a text, found once for each text. */
export function rememberedWords(): WordsIn {
  const known = new Map<string, Words>()
  return (text) => {
    const words = known.get(text) ?? wordsOf(text)
    known.set(text, words)
    return words
  }
}

/** Words by their folded form. Short ones say nothing of an event, unless their script writes none long. */
function wordsOf(text: string): Words {
  const words = new Map<string, string>()
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    const key = segment.toLowerCase()
    const isLong = segment.length >= 4 || (segment.length >= 2 && /\p{Script=Han}/u.test(segment))
    if (isWordLike && isLong && !/\d/u.test(segment) && !COMMON.has(key) && !words.has(key))
      words.set(key, segment)
  }
  return words
}

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' })

/** English words of four letters and more that stand in any report. */
const COMMON: ReadonlySet<string> = new Set(
  'about after again against also been before being between both could country does during each even first from government have here however into just last like made make many minister more most much must never news only other over people president said same says should since some speech state such than that their them then there these they this those three through time told under very want well were what when where which while will with without would year years your'.split(
    ' ',
  ),
)
