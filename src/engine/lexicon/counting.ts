import type { CalendarUnit } from '../model.ts'

/** How the words before a number bound it: `nearly` and `just-over` name the side they are on, and stay close. */
export type Bound = 'more' | 'less' | 'about' | 'nearly' | 'just-over'


type Table<T> = ReadonlyMap<string, T>

/** Words that figures are made of: folded, and phrases with a space between their words. */
export interface Counting {
  /** "seven" → 7 */
  readonly numbers: Table<number>
  /** "million", "bn", "dozen": what the number before is multiplied by. */
  readonly scales: Table<number>
  /** "half" → 2, "thirds" → 3: a whole divided by. */
  readonly parts: Table<number>
  /** The least that "dozens", "several" or "hundreds" can mean. */
  readonly vague: Table<number>
  /** Of the vague ones, those that another number word may follow: "several hundred". */
  readonly few: Words
  /** "couple" is vague behind "a", "scores" before "of" only. */
  readonly needsArticle: Words
  readonly needsOf: Words
  /** "more than" → more. No phrase has more than three words. */
  readonly bounds: Table<Bound>
  /** The same behind the number: "or more". Two words each. */
  readonly boundsBehind: Table<Bound>
  /** "a dozen" */
  readonly articles: Words
  /** "of": between "dozens" and what is counted. */
  readonly of: Words
  /** "to", "and" (behind "between"): between the ends of a range. */
  readonly to: Words
  readonly between: Words
  readonly and: Words
  /** "dollars" → "USD" */
  readonly currencies: Table<string>
  /** "kilometres" → "kilometer", "percent" → "%" */
  readonly units: Table<string>
  /** Units of time among them: alone they tell little. */
  readonly durations: Words
  /** Plurals without an -s, and what is counted in its bare form: "people", "killed". */
  readonly plurals: Words
  /** Of the plurals, what is said of those counted: "killed". The number stands right before. */
  readonly conditions: Words
  /** May stand before what is counted: "47 more people". */
  readonly more: Words
  /** Behind a number’s hyphen, and nothing counted: "20-something", "one-sided". */
  readonly endings: Words
  /** "42 years old" */
  readonly old: Words
  /** Ends in -s, and is no plural noun: "was", "has", "always". */
  readonly noPlurals: Words
  /** A noun that one of may be counted: "one person", "one word". */
  readonly singles: Words
  /** Before a number that is a name and no count: "article", "flight", "aged". */
  readonly labels: Words
  /** "dead" → "killed": words for one and the same thing counted, by folded singular or plural. */
  readonly sameCount: Table<string>
  /** Before a number that points back: "the 17 missiles". */
  readonly pointers: Words
  /** What befalls those counted, by any of its words: "killing", "dead" → "killed". */
  readonly fates: Table<string>
  readonly dating: Dating
  /** Every word that a figure in words can begin with. */
  readonly beginnings: Words
}

/** Words of clocks and calendars. */
export interface Dating {
  readonly months: Table<number>
  /** Months that are other words too: "may", "march". They need a number or a preposition beside them. */
  readonly doubtfulMonths: Words
  readonly monthIntroductions: Words
  /** 0 is Monday. */
  readonly weekdays: Table<number>
  /** Words that make a weekday a name: "Black Friday", "Sunday Times". */
  readonly namedBefore: Words
  readonly namedBehind: Words
  /** "morning", "night". */
  readonly dayParts: Words
  /** "yesterday" → -1; "last night" is among them. Days from the article's own. */
  readonly days: Table<number>
  /** "last" → -1, "this" → 0, "next" → 1. */
  readonly turns: Table<number>
  readonly periods: Table<CalendarUnit>
  /** "early", "earlier", "late": may stand before a period, a month or a weekday. */
  readonly stages: Words
  /** "the weekend" is this one. */
  readonly weekend: Words
  readonly ago: Words
  /** Words near a weekday that make it the coming one: "will", "scheduled". */
  readonly coming: Words
  /** "am" → 0, "pm" → 12 hours. */
  readonly halves: Table<number>
  readonly zones: Words
  /** Folded forms of verbs that tell what happened: two days are compared where both date the same one. */
  readonly events: Words
}

interface Words {
  has(word: string): boolean
}
