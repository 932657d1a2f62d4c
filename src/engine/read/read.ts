import { languageOf, type Language } from '../lexicon/language.ts'
import type { Article, Furniture, Reading, Sentence, SentenceRole, Span, Token } from '../model.ts'
import { isEmpty } from '../spans.ts'
import { isQuotedHeading } from './flattened-headings.ts'
import { clearFurniture } from './furniture/furniture.ts'
import { graphemeEnd, graphemeStart } from './graphemes.ts'
import { paragraphsOf } from './paragraphs.ts'
import { rolesOf } from './roles.ts'
import { LONGEST_SENTENCE, sentencesIn } from './sentences.ts'
import { tokensIn } from './tokens.ts'

/**
 * Reads an article: furniture, paragraphs, sentences and tokens as offsets into its untouched text.
 * Any string is accepted; an empty one has no sentences.
 */
export function read(article: Article): Reading {
  const { text } = article
  const language = languageOf(article.lang)
  const cleared = clearFurniture(text, paragraphsOf(text))
  const furniture = wholeGraphemes(text, cleared.furniture)
  const paragraphs = apartFrom(furniture, wholeGraphemes(text, cleared.paragraphs))
  const roles = rolesOf(text, paragraphs, article.title, language)
  const flattened = paragraphs.length === 1
  const spans = paragraphs.flatMap((paragraph, at) => sentencesOf(text, paragraph, at, roles[at] ?? 'body', language, flattened))
  const { sentences, tokens } = tokenised(text, spans, language)
  const title = roles[0] === 'headline' && paragraphs[0] !== undefined ? text.slice(paragraphs[0].start, paragraphs[0].end) : undefined
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    furniture,
    metadata: title === undefined ? cleared.metadata : { title, ...cleared.metadata },
    complete: sentences.every(({ start, end }) => end - start < LONGEST_SENTENCE),
  }
}

type Untokenised = Omit<Sentence, 'tokens'>

/** A headline or heading is one sentence, whatever full stops it holds. */
function sentencesOf(text: string, paragraph: Span, at: number, role: SentenceRole, language: Language, flattened: boolean): Untokenised[] {
  if (role === 'headline' || role === 'heading') return [{ ...paragraph, role, paragraph: at }]
  const spans = wholeGraphemes(text, sentencesIn(text, paragraph, language, flattened))
  return spans.map((span) => ({
    ...span,
    role: flattened && spans.length > 1 && isQuotedHeading(text, span) ? 'heading' : role,
    paragraph: at,
  }))
}

function tokenised(text: string, spans: readonly Untokenised[], language: Language): { sentences: Sentence[]; tokens: Token[] } {
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
        return start <= rest.start ? { start: Math.min(end, rest.end), end: rest.end } : { start: rest.start, end: start }
      }, paragraph),
    )
    .filter((paragraph) => !isEmpty(paragraph))
}
