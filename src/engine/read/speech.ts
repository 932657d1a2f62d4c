import type { Language } from '../lexicon/language.ts'
import type { Reading } from '../model.ts'
import { actorsOf } from './actors/actors.ts'
import { resolved } from './actors/resolve.ts'
import { figuresOf } from './figures/figures.ts'
import { quotesOf } from './quotes/quotes.ts'

type Speech = 'depth' | 'quotes' | 'actors' | 'figures'

/** A text in sentences and words, before anybody asked what it reports. */
export type TextReading = Omit<Reading, Speech>

/**
 * The reading with what it reports: who says what, whom it names, and its figures.
 * @param date the article's day as ISO date, by which "Wednesday" is resolved
 */
export function withSpeech(text: TextReading, language: Language, date: string | undefined): Reading {
  const actors = actorsOf(text, language)
  return {
    ...text,
    depth: language.attribution === null ? 'marks' : 'words',
    quotes: resolved(quotesOf(text, language), actors, text, language),
    actors,
    figures: figuresOf(text, language, date),
  }
}
