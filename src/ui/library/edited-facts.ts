import type { OwnArticle, OwnFacts, OwnSpeech } from '../../library/own-model.ts'

/** Turns what a form holds into facts: what is empty is not known, what cannot be is a fault. */

const FACT_FIELDS = ['outlet', 'title', 'author', 'date', 'lang', 'address'] as const

type FactField = (typeof FACT_FIELDS)[number]

/** The field that is wrong. */
export type FactFault = 'lang' | 'address'

export type EditedFacts =
  | { readonly kind: 'facts'; readonly facts: OwnFacts }
  | { readonly kind: 'fault'; readonly field: FactFault }

export function editedFacts(field: (name: FactField) => string): EditedFacts {
  const facts: Partial<Record<FactField, string>> = {}
  for (const name of FACT_FIELDS) {
    const value = field(name).trim()
    if (value !== '') facts[name] = value
  }
  if (facts.lang !== undefined && !isTag(facts.lang)) return { kind: 'fault', field: 'lang' }
  if (facts.address !== undefined && !isAddress(facts.address)) return { kind: 'fault', field: 'address' }
  return { kind: 'facts', facts }
}

/** What a form does not ask for. */
export function withoutFacts(article: OwnArticle): Omit<OwnArticle, keyof OwnFacts> {
  const { title: _title, outlet: _outlet, author: _author, date: _date, ...others } = article
  const { lang: _lang, address: _address, ...kept } = others
  return kept
}

/** A speech as a form names it; null without a title. */
export function editedSpeech(slug: string, title: string, date: string): OwnSpeech | null {
  if (title.trim() === '') return null
  return { slug, title: title.trim(), ...(date !== '' && { date }) }
}

export function freshSlug(): string {
  return `own-${crypto.getRandomValues(new Uint32Array(2)).join('')}`
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1
  } catch {
    return false
  }
}

function isAddress(address: string): boolean {
  return /^https?:\/\/./iu.test(address) && URL.canParse(address)
}
