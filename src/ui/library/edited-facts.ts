import type { OwnArticle, OwnFacts, OwnSpeech } from '../../library/own-model.ts'
import { type FactFault, factFaultIn } from '../shared/fact-fault.ts'

/** Turns what a form holds into facts: what is empty is not known, what cannot be is a fault. */

const FACT_FIELDS = ['outlet', 'title', 'author', 'date', 'lang', 'address'] as const

type FactField = (typeof FACT_FIELDS)[number]

export type EditedFacts =
  | { readonly kind: 'facts'; readonly facts: OwnFacts }
  | { readonly kind: 'fault'; readonly field: FactFault }

export function editedFacts(field: (name: FactField) => string): EditedFacts {
  const facts: Partial<Record<FactField, string>> = {}
  for (const name of FACT_FIELDS) {
    const value = field(name).trim()
    if (value !== '') facts[name] = value
  }
  const fault = factFaultIn(facts)
  return fault === null ? { kind: 'facts', facts } : { kind: 'fault', field: fault }
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
