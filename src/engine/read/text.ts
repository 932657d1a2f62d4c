import type { Language } from '../lexicon/language.ts'
import type { Article, Furniture, Sentence, SentenceRole, Span, Token } from '../model.ts'
import { isEmpty } from '../spans.ts'
import { isQuotedHeading } from './flattened-headings.ts'
import { clearFurniture } from './furniture/furniture.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'
import { paragraphsOf } from './paragraphs.ts'
import { rolesOf } from './roles.ts'
import { LONGEST_SENTENCE, sentencesIn } from './sentences.ts'
import type { TextReading } from './speech.ts'
import { tokensIn } from './tokens.ts'

/** The text stage: furniture, paragraphs, sentences and tokens as offsets into the untouched text. */
export function readText(
  { text, title: given, furniture: word }: Article,
  lang: string,
  language: Language,
): TextReading {
  const cleared = clearFurniture(text, paragraphsOf(text), word)
  const furniture = wholeGraphemes(text, cleared.furniture)
  const paragraphs = apartFrom(furniture, wholeGraphemes(text, cleared.paragraphs))
  const roles = rolesOf(text, paragraphs, given, language)
  const flattened = paragraphs.length === 1
  const spans = paragraphs.flatMap((paragraph, at): Untokenised[] => {
    const role = roles[at] ?? 'body'
    const divided = isOneSentence(role)
      ? [paragraph]
      : wholeGraphemes(text, sentencesIn(text, paragraph, language, flattened))
    return divided.map((span) => ({
      ...span,
      role: flattened ? roleInside(text, span, role) : role,
      paragraph: at,
    }))
  })
  const { sentences, tokens } = tokenised(text, spans, language)
  const title =
    roles[0] === 'headline' && paragraphs[0] !== undefined
      ? text.slice(paragraphs[0].start, paragraphs[0].end)
      : undefined
  return {
    text,
    lang,
    paragraphs,
    sentences,
    tokens,
    furniture,
    metadata: title === undefined ? cleared.metadata : { title, ...cleared.metadata },
    complete: sentences.every(({ start, end }) => end - start < LONGEST_SENTENCE),
  }
}

type Untokenised = Omit<Sentence, 'tokens'>

/** Whatever full stops it holds. */
function isOneSentence(role: SentenceRole): boolean {
  return role === 'headline' || role === 'heading'
}

/** In a text on one line a heading is told from its quotation marks. */
function roleInside(text: string, span: Span, role: SentenceRole): SentenceRole {
  return isQuotedHeading(text, span) ? 'heading' : role
}

function tokenised(
  text: string,
  spans: readonly Untokenised[],
  language: Language,
): { sentences: Sentence[]; tokens: Token[] } {
  const tokens: Token[] = []
  const sentences = spans.map((sentence) => {
    const start = tokens.length
    for (const token of tokensIn(text, sentence, language)) tokens.push(token)
    return { ...sentence, tokens: { start, end: tokens.length } }
  })
  return { sentences, tokens }
}

/** The spans, in order, widened to whole graphemes, none reaching into the one before. */
function wholeGraphemes<S extends Span>(text: string, spans: readonly S[]): S[] {
  let last = 0
  const widened: S[] = []
  for (const span of spans) {
    const start = Math.max(graphemeStart(text, span.start), last)
    const end = graphemeEnd(text, span.end)
    if (start >= end) continue
    widened.push({ ...span, start, end })
    last = end
  }
  return widened
}

/** The paragraphs without what widened furniture took from them. */
function apartFrom(furniture: readonly Furniture[], paragraphs: readonly Span[]): Span[] {
  return paragraphs
    .map((paragraph) =>
      furniture.reduce<Span>((rest, { start, end }) => {
        if (end <= rest.start || start >= rest.end) return rest
        return start <= rest.start
          ? { start: Math.min(end, rest.end), end: rest.end }
          : { start: rest.start, end: start }
      }, paragraph),
    )
    .filter((paragraph) => !isEmpty(paragraph))
}
