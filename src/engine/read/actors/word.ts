import type { Language } from '../../lexicon/language.ts'
import { BARE, type Naming } from '../../lexicon/naming.ts'
import type { Reading, Sentence, Span } from '../../model.ts'

/** What a text's actors are told from. */
export type Words = Pick<Reading, 'text' | 'sentences' | 'tokens'>

/** A token as names are told by it. The span leaves a possessive out. */
export interface Word extends Span {
  readonly key: string
  readonly isCapital: boolean
  /** Of a single capital or more, without small letters ("US", "IRGC"). */
  readonly isAcronym: boolean
  /** The first of a sentence or of a quotation in it: a capital proves nothing there. */
  readonly isOpening: boolean
  readonly isPossessive: boolean
  /** What stands between it and the word before, in the sentence; empty for the first word. */
  readonly gap: string
}

/** The words of a sentence, in order. */
export function wordsOf({ text, tokens }: Words, sentence: Sentence, language: Language): Word[] {
  let last = sentence.start
  const naming = namingOf(language)
  return tokens.slice(sentence.tokens.start, sentence.tokens.end).map((token, at) => {
    const written = text.slice(token.start, token.end)
    const before = text.slice(last, token.start)
    if (at > 0 && PLAIN.test(written)) {
      last = token.end
      return {
        start: token.start,
        end: token.end,
        key: token.key,
        gap: before,
        ...plainIn(text, token, before),
      }
    }
    const own = POSSESSIVE.exec(written)?.[0].length ?? 0
    const bare = written.slice(0, written.length - own)
    last = token.end
    return {
      start: token.start,
      end: token.end - own,
      key: own > 0 ? (language.alias(bare.replaceAll('.', '')) ?? token.key) : token.key,
      isCapital: isCapital(written, naming),
      isAcronym: ACRONYM.test(bare),
      isOpening: at === 0 || (before !== ' ' && OPENS.test(before)),
      isPossessive: own > 0 || APOSTROPHE.test(text.slice(token.end, token.end + 2)),
      gap: at === 0 ? '' : before,
    }
  })
}

/** Most words of a text: nothing of a name is in them. */
const PLAIN = /^[a-z]+$/u

function plainIn(
  text: string,
  { end }: Span,
  before: string,
): Pick<Word, 'isCapital' | 'isAcronym' | 'isOpening' | 'isPossessive'> {
  const isPossessive = text.charCodeAt(end) !== SPACE && APOSTROPHE.test(text.slice(end, end + 2))
  return { isCapital: false, isAcronym: false, isOpening: before !== ' ' && OPENS.test(before), isPossessive }
}

const SPACE = 0x20

/** The naming of a language, or one without any words. */
export function namingOf(language: Language): Naming {
  return language.naming ?? BARE
}

/** "Khamenei", "al-Muhandis"; not "Iran-backed", which is an adjective. */
function isCapital(written: string, { particles }: Naming): boolean {
  const [first = '', ...rest] = written.split(HYPHEN)
  if (PARTY.test(written)) return false
  if (LARGE.test(first))
    return LARGE.test(rest.at(-1) ?? first) || rest.every((part) => part.length < 2 || !SMALL.test(part))
  return rest.length > 0 && particles.has(first) && LARGE.test(rest[0] ?? '')
}

const POSSESSIVE = /['’ʼ＇][sS]$/u
/** "the States’ forces" */
const APOSTROPHE = /^['’]\s/u
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u
const OPENS = /[“„«"‘([:]|(?:^|\s)'|[!?…]['"”’]?\s|\.['"”’]\s/u
const HYPHEN = /[‐‑-]/u
/** "R-Va.": whom a member of parliament stands for. */
const PARTY = /^\p{Lu}[‐‑-]\p{Lu}/u
const LARGE = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
