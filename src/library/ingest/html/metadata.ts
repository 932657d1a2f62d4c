import { withoutBy } from '../author.ts'
import { dayOf } from '../date.ts'
import { linkedArticles, type LinkedArticle } from '../json-ld.ts'
import type { Facts } from '../model.ts'
import { factsOf } from '../outcome.ts'
import { addressOf, tagOf } from '../tag.ts'
import { titleParts } from './title-parts.ts'
import { writtenFacts } from './written-facts.ts'

/** What a page says of its article: JSON-LD first, then Open Graph and `<meta>`, then what is written on it. */
export function pageFacts(page: Document, linked: LinkedArticle | undefined): Facts {
  const facts = factsOf(linked?.facts ?? {}, metaFacts(page), writtenFacts(page))
  const headings = [...page.querySelectorAll('h1')].map(({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  )
  const outlet = facts.outlet ?? titleParts(page.title, headings)?.outlet
  const title =
    facts.title && (titleParts(facts.title, headings)?.title ?? withoutOutlet(facts.title, outlet))
  return { ...facts, ...(outlet !== undefined && { outlet }), ...(title !== undefined && { title }) }
}

/** The page’s article in JSON-LD: the first with a headline, of all that it names. */
export function linkedArticle(page: Document): LinkedArticle | undefined {
  const articles = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    linkedArticles(parsed(script.textContent)),
  )
  return articles.find(({ facts }) => facts.title !== undefined) ?? articles[0]
}

/** Some sites wrap it in a comment, or leave line breaks in its strings. */
function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json.replace(/^\s*<!--|-->\s*$/gu, '').replace(/[\n\r\t]/gu, ' '))
    return value
  } catch {
    return null
  }
}

function metaFacts(page: Document): Partial<Record<keyof Facts, string | undefined>> {
  const meta = metaOf(page)
  return {
    title: meta('og:title', 'twitter:title', 'dc.title', 'citation_title'),
    outlet: meta('og:site_name', 'dc.publisher', 'citation_publisher', 'application-name'),
    author: withoutBy(
      meta('author', 'byl', 'dc.creator', 'parsely-author', 'citation_author') ??
        notAddress(meta('article:author')) ??
        '',
    ),
    date: dayOf(
      meta(
        'article:published_time',
        'datepublished',
        'dc.date',
        'date',
        'pubdate',
        'publish-date',
        'parsely-pub-date',
      ),
    ),
    lang: tagOf(
      page.documentElement.getAttribute('lang') ?? meta('content-language', 'og:locale', 'dc.language'),
    ),
    address:
      addressOf(page.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ??
      addressOf(meta('og:url', 'parsely-link')),
  }
}

/** The first that is filled of the named ones, whether they are called by `name`, `property`, `itemprop` or `http-equiv`. */
function metaOf(page: Document): (...names: readonly string[]) => string | undefined {
  const values = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? ''
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase()
      if (name !== undefined && content !== '' && !values.has(name)) values.set(name, content)
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined)
}

/** Facebook’s authors are addresses of their pages. */
function notAddress(value: string | undefined): string | undefined {
  return addressOf(value) === undefined ? value : undefined
}

/** `Bridge opens | The Daily` is `Bridge opens` where the outlet is The Daily. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined || !title.endsWith(outlet)) return title
  const bare = title.slice(0, -outlet.length).replace(/\s+[|–—·:-]\s+$/u, '')
  return bare === '' || bare.length === title.length - outlet.length ? title : bare
}
