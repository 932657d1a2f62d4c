/**
 * The stem of a folded Arabic word: Light10 of Larkey, Ballesteros and Connell, "Light Stemming for Arabic
 * Information Retrieval" (2007), which Lucene's ArabicStemmer follows too: the conjunction, an article with or
 * without a preposition, then endings. Two changes: "و" goes behind an article as well, so that "وزير",
 * "الوزير" and "والوزير" meet; and the ت that ة turns into goes, so that "حكومته" and "حكومة" do.
 *
 * Snowball's, in `@orama/stemmers`, keeps "الوزير" and "والرئيس" apart from "وزير" and "رئيس".
 */
export function stem(word: string): string {
  return [CONJUNCTION, ARTICLE, CONJUNCTION, ...ENDINGS].reduce(
    (rest, affix) => rest.replace(affix, ''),
    word.replaceAll('ى', 'ي').replaceAll('ة', 'ه'),
  )
}

/** The conjunction goes where three letters stay, an article where two do. */
const CONJUNCTION = /^و(?=.{3})/u
const ARTICLE = /^(?:ال|بال|كال|فال|لل)(?=.{2})/u

/** In this order, each once, where two letters stay. */
const ENDINGS = ['ها', 'ان', 'اته?', 'ون', 'ين', '(?<=.{3})ته?', 'ه', 'ي'].map(
  (ending) => new RegExp(`(?<=.{2})${ending}$`, 'u'),
)
