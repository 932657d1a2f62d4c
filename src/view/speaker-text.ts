/** Who says a quote, in words. Apart from the other words for quotes, which come with the parts that use them. */

/** Who is quoted and how it is attributed, in the article’s own words; null where the text does not tell. */
export interface Speaker {
  readonly source: string | null
  readonly cue: string | null
  /** The fullest name of who that is taken to be, where the source is none of the names: a pronoun. */
  readonly takenFor: string | null
}

/** `the Leader remarked`; `he said (taken to be Ayatollah Ali Khamenei)`; empty where the text does not tell. */
export function speakerText({ source, cue, takenFor }: Speaker): string {
  const said = [source, cue].filter((words) => words !== null).join(' ')
  return [said, takenFor === null ? '' : `(${takenForText(takenFor)})`].filter(Boolean).join(' ')
}

/** `taken to be Ali Khamenei`: the article names them elsewhere. */
export function takenForText(name: string): string {
  return `taken to be ${name}`
}
