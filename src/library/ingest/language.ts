/** A language told from a text. */
export interface ToldLanguage {
  /** BCP 47. */
  readonly lang: string
  /** The lead over the next language that it may be, as a share of its own score: 0–1. */
  readonly certainty: number
  readonly isReliable: boolean
}

/** UTF-16 units: some five hundred words tell a language. */
const SAMPLE = 4000

/**
 * By eld, which compares runs of letters with those of sixty languages: the smallest of its tables, fetched when a
 * first text asks. Null where it knows none, or cannot be had.
 */
export async function languageOf(text: string): Promise<ToldLanguage | null> {
  try {
    const { eld } = await import('eld/extrasmall')
    const told = eld.detect(text.slice(0, SAMPLE))
    if (told.language === '') return null
    const [best = 0, next = 0] = Object.values(told.getScores()).toSorted((a, b) => b - a)
    return {
      lang: told.language,
      certainty: best > 0 ? (best - next) / best : 0,
      isReliable: told.isReliable(),
    }
  } catch {
    return null
  }
}
