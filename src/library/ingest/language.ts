/** A language told from a text. */
export interface ToldLanguage {
  /** BCP 47. */
  readonly lang: string
  /** The lead over the next language that it may be, as a share of its own score: 0–1. */
  readonly certainty: number
  /** The text is clearly not in the language that its source says. */
  readonly isContradiction: boolean
}

/** UTF-16 units: some five hundred words tell a language. */
const SAMPLE = 4000
/** Fewer contradict nobody. */
const TELLING = 200
/** So clear a lead contradicts what a page says of itself: many say English, whatever they are written in. */
const CLEAR = 0.1

/**
 * By eld, which compares runs of letters with those of sixty languages: the smallest of its tables, fetched when a
 * first text asks. Null where it knows none, or cannot be had.
 */
export async function languageOf(text: string, declared: string | undefined): Promise<ToldLanguage | null> {
  const eld = await loaded()
  const told = eld?.detect(text.slice(0, SAMPLE))
  if (eld === null || told === undefined || told.language === '') return null
  const scores = new Map(Object.entries(told.getScores()))
  const [best = 0, next = 0] = [...scores.values()].toSorted((a, b) => b - a)
  const claimed = declared === undefined ? [] : familyOf(new Intl.Locale(declared).language)
  const isKnown = Object.values(eld.info().Languages).some((lang) => claimed.includes(lang))
  const rival = Math.max(0, ...claimed.map((lang) => scores.get(lang) ?? 0))
  return {
    lang: told.language,
    certainty: lead(best, next),
    isContradiction: isKnown && told.isReliable() && text.length >= TELLING && lead(best, rival) >= CLEAR,
  }
}

async function loaded() {
  try {
    return (await import('eld/extrasmall')).eld
  } catch {
    return null
  }
}

function lead(best: number, rival: number): number {
  return best > 0 ? (best - rival) / best : 0
}

/** The table has one name for languages that it cannot tell apart. */
function familyOf(lang: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(lang)) ?? [lang]
}

const FAMILIES = [
  ['ms', 'id', 'jv', 'su'],
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh'],
  ['ku', 'ckb', 'kmr'],
  ['fa', 'prs', 'tg'],
  ['tl', 'fil'],
  ['zh', 'yue', 'cmn', 'wuu'],
]
