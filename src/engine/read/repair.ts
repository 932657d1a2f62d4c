import type { Language } from '../lexicon/language.ts'
import type { Span } from '../model.ts'

/** Corrects a division into sentences: one exception each. */
export type Repair = (text: string, sentences: readonly Span[], language: Language) => Span[]
