import { withoutBy } from '../author.ts'
import { dayOf } from '../date.ts'
import type { Facts } from '../model.ts'

/** What readers see of an article’s facts on its page. */
export function writtenFacts(page: Document): Partial<Record<keyof Facts, string | undefined>> {
  const [heading, another] = page.querySelectorAll('h1')
  return {
    title: (another === undefined ? heading?.textContent : undefined) ?? page.title,
    author: authors(page),
    date: date(page),
  }
}

const BYLINE =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline, .author'
/** A longer byline holds more than names. */
const BYLINE_LENGTH = 100

/** The first byline; of links to authors, all that stand together. */
function authors(page: Document): string | undefined {
  const first = page.querySelector(BYLINE)
  const beside = first?.matches('[rel~="author"]')
    ? first.parentElement?.querySelectorAll('[rel~="author"]')
    : null
  const names = [...(beside ?? (first ? [first] : []))].map((element) => element.textContent.trim())
  const byline = [...new Set(names)].join(', ')
  return byline.length <= BYLINE_LENGTH ? withoutBy(byline.replace(/^(?:von|par|por)\s+/iu, '')) : undefined
}

const PUBLISHED = 'time[pubdate], [itemprop~="datePublished"], time.published'
const TIMES = ['article time[datetime]', 'time[datetime]', 'time', '[class*="date"], [class*="time"]']
/** A longer element holds more than a date. */
const DATE_LENGTH = 80

/** The day of publication, not of the last change, by its mark-up, else by what is called a date. */
function date(page: Document): string | undefined {
  const marked = page.querySelector(PUBLISHED)
  const others = TIMES.flatMap((selector) => [...page.querySelectorAll(selector)])
  for (const element of [...(marked ? [marked] : []), ...others]) {
    const day = isUpdate(element) ? undefined : writtenDay(element)
    if (day !== undefined) return day
  }
  return undefined
}

function writtenDay(element: Element): string | undefined {
  const said = element.getAttribute('datetime') ?? element.getAttribute('content')
  const text = element.textContent.trim()
  return dayOf(said) ?? (text.length <= DATE_LENGTH ? dayOf(text) : undefined)
}

/** By its name, or by the word before it. */
function isUpdate(element: Element): boolean {
  const name = `${element.className} ${element.getAttribute('itemprop') ?? ''}`
  return UPDATE.test(name) || UPDATE.test(element.previousSibling?.textContent?.slice(-BEFORE) ?? '')
}

const UPDATE = /updat|modif|aktualis|actuali[sz]|mise à jour|به‌?روز/iu
/** UTF-16 units before a date that tell of it. */
const BEFORE = 20
