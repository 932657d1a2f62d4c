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

/** An account may be printed some days after the speech, or under the day before in a zone farther west. */
const DAYS_BEFORE = 1
const DAYS_AFTER = 3
/** Later than this, the same people speak of something else. */
const DAYS_AT_MOST = 14
/** Shared rare words that are enough of a reason, where no date speaks for it: so many of them names… */
const NAMES_ENOUGH = 2
/** …so many in all, a word of the title counted twice… */
const ENOUGH = 3
/** …and this share of the words of the shorter text: two long ones share some rare words by chance. */
const ALIKE = 0.12
/** UTF-16 units of a text that are looked at: its event is named in the first paragraphs. */
const OPENING = 4_000
/** Words named as the reason. */
const NAMED = 4

/**
 * The speech that shares the day and a name, or a word of the title; or, where a day is not known or not near, names
 * and other words that few speeches have.
 * @param wordsIn one that remembers, where many articles are proposed a speech in a row
 */
export function proposeSpeech(
  article: Proposed,
  speeches: readonly KnownSpeech[],
  wordsIn: WordsIn = wordsOf,
): Proposal {
  const title = wordsIn(article.title ?? '')
  const own = merged(wordsIn(article.text.slice(0, OPENING)), title)
  const vocabularies = speeches.map(({ texts }) =>
    wordsIn(texts.map((text) => text.slice(0, OPENING)).join('\n')),
  )
  const isRare = rarityIn(vocabularies)
  const ranked = speeches
    .map(({ slug, date }, at) => {
      const there = vocabularies[at] ?? new Map<string, Word>()
      const shared = [...own].filter(([key]) => there.has(key) && isRare(key))
      const names = shared.filter(([key, { isName }]) => isName || there.get(key)?.isName)
      const titled = shared.filter(([key]) => title.has(key))
      const days = daysBetween(article.date, date)
      const score = shared.length + titled.length
      return {
        slug,
        score: score + names.length,
        isNear:
          days !== null && days >= -DAYS_BEFORE && days <= DAYS_AFTER && names.length + titled.length > 0,
        isAlike:
          (days === null || (days >= -DAYS_BEFORE && days <= DAYS_AT_MOST)) &&
          names.length >= NAMES_ENOUGH &&
          score >= ENOUGH &&
          shared.length >= ALIKE * Math.min(own.size, there.size),
        words: [...new Set([...names, ...titled, ...shared].map(([, { word }]) => word))].slice(0, NAMED),
      }
    })
    .toSorted((a, b) => b.score - a.score)
  const dated = ranked.find(({ isNear }) => isNear)
  if (dated) return { kind: 'same-date', slug: dated.slug, words: dated.words }
  const alike = ranked.find(({ isAlike }) => isAlike)
  return alike ? { kind: 'shared-words', slug: alike.slug, words: alike.words } : { kind: 'new' }
}

/** What a new speech is called at first: as its article is, or by how that begins. */
export function speechTitle({ title = '', text }: Proposed): string {
  if (title.trim() !== '') return title.trim()
  const [line = ''] = text.trim().split('\n', 1)
  if (line.length <= LONGEST_TITLE) return line
  const cut = line.slice(0, LONGEST_TITLE)
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`
}

/** UTF-16 units: a line of a list. */
const LONGEST_TITLE = 60

/** From the speech to the article; null where one of both days is not known. */
function daysBetween(printed: string | undefined, spoken: string | undefined): number | null {
  const days = (Date.parse(printed ?? '') - Date.parse(spoken ?? '')) / 86_400_000
  return Number.isNaN(days) ? null : days
}

/** In at most one speech of five, or in one alone. */
function rarityIn(vocabularies: readonly Vocabulary[]): (key: string) => boolean {
  const counts = new Map<string, number>()
  for (const vocabulary of vocabularies)
    for (const key of vocabulary.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(1, Math.floor(vocabularies.length / 5))
  return (key) => (counts.get(key) ?? 0) <= most
}

interface Word {
  /** As it was written first. */
  readonly word: string
  /** It stands with a capital where none is due; in a script without capitals, any word may be a name. */
  readonly isName: boolean
}

/** By their folded form. */
type Vocabulary = ReadonlyMap<string, Word>

type WordsIn = (text: string) => Vocabulary

/** The words of a text, found once for each text. */
export function rememberedWords(): WordsIn {
  const known = new Map<string, Vocabulary>()
  return (text) => {
    const words = known.get(text) ?? wordsOf(text)
    known.set(text, words)
    return words
  }
}

/** Names of any length, and other words that are long enough to say something of an event. */
function wordsOf(text: string): Vocabulary {
  const words = new Map<string, Word>()
  let isFirst = true
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    if (!isWordLike) {
      isFirst ||= /[.!?…:;“”"«»\n]/u.test(segment)
      continue
    }
    const word = segment.replace(/['’]s$/u, '')
    const isName = !/\p{Lu}|\p{Ll}/u.test(word) || (/^\p{Lu}/u.test(word) && !isFirst)
    isFirst = false
    const key = word.toLowerCase()
    if (!isTelling(word, isName) || COMMON.has(key)) continue
    const before = words.get(key)
    words.set(key, { word: before?.word ?? word, isName: isName || (before?.isName ?? false) })
  }
  return words
}

/** Short words say nothing of an event, unless they are names, or their script writes none long. */
function isTelling(word: string, isName: boolean): boolean {
  if (/\d/u.test(word)) return false
  if (/\p{Script=Han}|\p{Script=Katakana}/u.test(word)) return word.length >= 2
  return word.length >= 4 || (isName && word.length >= 2 && /\p{Lu}/u.test(word))
}

function merged(one: Vocabulary, other: Vocabulary): Vocabulary {
  const all = new Map(one)
  for (const [key, word] of other)
    all.set(key, { ...word, isName: word.isName || (all.get(key)?.isName ?? false) })
  return all
}

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' })

/** English words that stand in any report; short ones for headlines that write them with a capital. */
const COMMON: ReadonlySet<string> = new Set(
  'all and any are but can for had has her him his how its may new not now off one our out say she the too two was who why will you an as at be by do he if in is it me my no of on or so to up us we about after again against also been before being between both could country does during each even first from government have here however into just last like made make many minister more most much must never news only other over people president said same says should since some speech state such than that their them then there these they this those three through time told under very want well were what when where which while will with without would year years your'.split(
    ' ',
  ),
)
