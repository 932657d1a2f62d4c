/** The marks a text opens quotations with, told for each kind by itself: „ with “ and » with « may stand in one text. */
export interface MarkStyle {
  readonly double: '„' | '“'
  readonly single: '‚' | '‘'
  readonly guillemet: '«' | '»'
  /** Single guillemets. */
  readonly angle: '‹' | '›'
}

/** Which marks open a quotation in a text, told by those it has. */
export function styleOf(text: string): MarkStyle {
  return {
    double: text.includes('„') ? '„' : '“',
    single: LOW.test(text) ? '‚' : '‘',
    guillemet: GUILLEMET.exec(text)?.[0].startsWith('»') === true ? '»' : '«',
    angle: ANGLE.exec(text)?.[0].startsWith('›') === true ? '›' : '‹',
  }
}

/** Before a word; elsewhere it is a comma of another font. */
const LOW = /(?:^|[\s([{„«»—–-])‚(?=\S)/mu
/** The first that says which way they point; one at the end of its line is an arrow: `More »`. */
const GUILLEMET = /«|»(?=.*\S)/u
const ANGLE = /‹|›(?=.*\S)/u
