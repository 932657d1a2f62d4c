/**
 * The stem of a folded Persian word: the suffixes of Lucene's PersianStemmer and some that Snowball 3 adds, the
 * possessives behind a plural, the prefix of the present tense: "کتاب‌هایشان", "کتابها" → "کتاب". Three letters
 * stay at least. No kept package on npm stems Persian.
 */
export function stem(word: string): string {
  return KEEP.has(word) ? word : withoutEndings(withoutPresent(word))
}

/** Present tense and its negation: "می‌گویند", "نمی‌گویند" → "گویند", then its person. */
const PRESENT = /^ن?مي(?=.{3})/u
const PERSON = /(?<=.{2})(?:ند|يم|م|د)$/u

function withoutPresent(word: string): string {
  return PRESENT.test(word) ? word.replace(PRESENT, '').replace(PERSON, '') : word
}

/** In this order, each once, where three letters stay. Letters are those of the folded key: ي for ی, ه for ة. */
const ENDINGS = ['هاي?(?:شان|تان|مان|م|ت|ش)?', 'ات', 'ترين', 'تر', 'يي', 'ان', 'ين', 'ي'].map(
  (ending) => new RegExp(`(?<=.{3})(?:${ending})$`, 'u'),
)

function withoutEndings(word: string): string {
  return ENDINGS.reduce((rest, ending) => rest.replace(ending, ''), word)
}

/** Words that end so and are no plural: names of places, and common nouns. Our own compilation. */
const KEEP: ReadonlySet<string> = new Set(
  `ايران تهران كرمان لبنان افغانستان عربستان پاكستان تركمنستان المان يونان اصفهان همدان زنجان خراسان گيلان
  سليمان اردوغان عمان جهان زمان انسان پايان ميدان خيابان درمان فرمان سازمان پيمان جريان بحران پشتيبان
  مسلمان استان زندان دندان تابستان زمستان بيمارستان دبيرستان دختر دفتر مهمتر كشتر اطلاعات انتخابات مذاكرات
  عمليات تحريمات`.split(/\s+/u),
)
