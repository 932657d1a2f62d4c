/** Letters that Unicode does not take apart, and Arabic ones that Persian writes otherwise: readers type either. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
}

const ALIKE_LETTER = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu')

/** A text as a search sees it: no capitals, no accents, one space between words. `Åsa Straße` → `asa strasse`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}|\u200c/gu, '')
    .toLowerCase()
    .replace(ALIKE_LETTER, (letter) => ALIKE[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
}
