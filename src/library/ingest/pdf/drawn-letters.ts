/**
 * The letters that a PDF draws, as they are written. A font has a glyph for each form of an Arabic letter, and for
 * `fi`; files that say which character each stands for often name the form.
 */
export function writtenLetters(drawn: string): string {
  return FORMS.test(drawn)
    ? withNonJoiners(drawn).replace(EVERY_FORM, (form) => form.normalize('NFKC'))
    : drawn
}

/** Latin and Hebrew ligatures, the Arabic forms; not the whole phrases at their end, which are written as one. */
const FORMS = /[\uFB00-\uFB06\uFB1D-\uFDF2\uFE70-\uFEFC]/u
const EVERY_FORM = new RegExp(FORMS, 'gu')
const NON_JOINER = '\u200C'

/** Letters that join on both sides would join, if no non-joiner stood before one in its first form. */
function withNonJoiners(drawn: string): string {
  let text = ''
  for (const letter of drawn) {
    const isApart = FIRST_FORMS.has(letter) && JOINING.has(text.at(-1) ?? '')
    text += isApart ? NON_JOINER + letter : letter
  }
  return text
}

/** By the letter, its forms alone, last, first and in the middle, in the order of Unicode: letters with less do not join on. */
const FORMS_OF = [...formsIn(0xfb50, 0xfbff), ...formsIn(0xfe70, 0xfefc)].filter(
  ([, forms]) => forms.length === 4,
)
const FIRST_FORMS: ReadonlySet<string | undefined> = new Set(FORMS_OF.map(([, forms]) => forms[2]))
/** In any form, for files often name the letter itself. */
const JOINING: ReadonlySet<string> = new Set(FORMS_OF.flatMap(([letter, forms]) => [letter, ...forms]))

function formsIn(
  first: number,
  last: number,
): readonly (readonly [letter: string, forms: readonly string[]])[] {
  const byLetter = new Map<string, string[]>()
  for (let code = first; code <= last; code++) {
    const form = String.fromCodePoint(code)
    const letter = form.normalize('NFKC')
    if (letter.length === 1 && letter !== form) byLetter.set(letter, [...(byLetter.get(letter) ?? []), form])
  }
  return [...byLetter]
}
