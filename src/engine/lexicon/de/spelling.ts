/**
 * A folded word in one spelling: ß as in Switzerland, umlauts written out as those with dots, which the
 * folding of letters has taken off (after Lucene's GermanNormalizationFilter). "Fuehrer", "Führer" → "fuhrer";
 * the key need not be a word: "aktuell → aktull" harms nothing, since both sides are folded alike.
 */
export function spelling(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replace(/([ao])e/gu, '$1')
    .replace(/(?<![aeiouq])ue/gu, 'u')
}
