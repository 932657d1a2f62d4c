import type { Fact } from '../../src/library/model.ts'
import { Checker, defined, isRecord } from './checker.ts'

/** What an editor writes in a speech's `speech.json`. Facts about the speech are the editor's, with a basis. */
export interface SpeechFile {
  readonly title: string
  readonly date?: Fact
  readonly place?: Fact
  readonly speaker?: Fact
  readonly language?: Fact
  /** Slugs of the pair to open with. */
  readonly open?: readonly [left: string, right: string]
  readonly articles: readonly ArticleFacts[]
}

/** Facts about an article: what its own text says, and no more. The text is in `<slug>.txt`. */
export interface ArticleFacts {
  readonly slug: string
  readonly outlet?: string
  readonly title?: string
  readonly date?: string
  readonly source?: string
  readonly licence?: string
  readonly lang: string
}

export type ParsedSpeech =
  | { readonly kind: 'speech'; readonly speech: SpeechFile }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const DEFAULT_LANGUAGE = 'en'

/** Accepts the parsed JSON of a `speech.json`, or says everything that is wrong with it. */
export function parseSpeech(value: unknown): ParsedSpeech {
  const check = new Checker()
  const speech = readSpeech(value, check)
  return speech !== undefined && check.faults.length === 0
    ? { kind: 'speech', speech }
    : { kind: 'faulty', faults: check.faults }
}

function readSpeech(value: unknown, check: Checker): SpeechFile | undefined {
  if (!isRecord(value)) return check.fault('must be an object')
  check.onlyKnown(value, ['title', 'date', 'place', 'speaker', 'language', 'open', 'articles'], '')
  const articles = readArticles(value['articles'], check)
  return defined({
    title: check.text(value, 'title', ''),
    date: readDate(value, check),
    place: readFact(value, 'place', check),
    speaker: readFact(value, 'speaker', check),
    language: readFact(value, 'language', check),
    open: readOpen(value['open'], articles, check),
    articles,
  })
}

function readDate(speech: Record<string, unknown>, check: Checker): Fact | undefined {
  const date = readFact(speech, 'date', check)
  if (date) check.isoDate(date.value, 'date.value')
  return date
}

function readFact(speech: Record<string, unknown>, key: string, check: Checker): Fact | undefined {
  const fact = speech[key]
  if (fact === undefined) return undefined
  if (!isRecord(fact)) return check.fault(`${key} must be an object with value and basis`)
  check.onlyKnown(fact, ['value', 'basis'], `${key}.`)
  return { value: check.text(fact, 'value', `${key}.`), basis: check.text(fact, 'basis', `${key}.`) }
}

function readArticles(value: unknown, check: Checker): readonly ArticleFacts[] {
  if (!Array.isArray(value) || value.length === 0) {
    check.fault('articles must be a list of at least one article')
    return []
  }
  const articles = value.map((article: unknown, i) => readArticle(article, `articles[${i}]`, check))
  const slugs = articles.map(({ slug }) => slug)
  for (const twice of new Set(slugs.filter((slug, i) => slug !== '' && slugs.indexOf(slug) !== i)))
    check.fault(`two articles have the slug ${JSON.stringify(twice)}`)
  return articles
}

function readArticle(value: unknown, where: string, check: Checker): ArticleFacts {
  if (!isRecord(value)) {
    check.fault(`${where} must be an object`)
    return { slug: '', lang: DEFAULT_LANGUAGE }
  }
  const at = `${where}.`
  check.onlyKnown(value, ['slug', 'outlet', 'title', 'date', 'source', 'licence', 'lang'], at)
  const slug = check.text(value, 'slug', at)
  if (slug !== '' && !SLUG.test(slug))
    check.fault(`${at}slug must be small letters, digits and single hyphens`)
  const lang = check.optionalText(value, 'lang', at) ?? DEFAULT_LANGUAGE
  if (!LANGUAGE_TAG.test(lang)) check.fault(`${at}lang must be a language tag such as "en" or "pt-BR"`)
  const date = check.optionalText(value, 'date', at)
  if (date !== undefined) check.isoDate(date, `${at}date`)
  return defined({
    slug,
    outlet: check.optionalText(value, 'outlet', at),
    title: check.optionalText(value, 'title', at),
    date,
    source: check.optionalText(value, 'source', at),
    licence: check.optionalText(value, 'licence', at),
    lang,
  })
}

function readOpen(
  value: unknown,
  articles: readonly ArticleFacts[],
  check: Checker,
): readonly [left: string, right: string] | undefined {
  if (value === undefined)
    return articles.length > 1 ? check.fault('open must name the pair to open with') : undefined
  const [left, right, ...more]: readonly unknown[] = Array.isArray(value) ? value : []
  if (typeof left !== 'string' || typeof right !== 'string' || more.length > 0 || left === right)
    return check.fault('open must be a list of two different slugs')
  for (const slug of [left, right])
    if (!articles.some((article) => article.slug === slug))
      check.fault(`open names ${JSON.stringify(slug)}, which is no article of this speech`)
  return [left, right]
}
