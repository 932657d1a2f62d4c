/** A list of folded words. */
type Words = ReadonlySet<string>

/** Words that names are told by: titles, and what makes a place or a body. All folded. */
export interface Naming {
  /** Words that end the title of somebody who holds it: "president", "leader". */
  readonly offices: Words
  /** Titles that stand before a name and say who somebody is, not what they do now: "ayatollah", "general". */
  readonly honorifics: Words
  /** Those of them that honour: "martyr". */
  readonly reverent: Words
  /** Titles that say nothing of whom they are put before: "mr". */
  readonly courtesies: Words
  /** Words that a title holds besides: "prime", "former", "security". */
  readonly titleParts: Words
  /** Those of them that tell no title from another: "supreme", "top". */
  readonly looseParts: Words
  /** Those of them that make another title of it: "vice", "former". */
  readonly strictParts: Words
  /** What follows "of" in a title: "state", "revolution". */
  readonly domains: Words
  /** Titles that are adjectives as often: "general", "chief". */
  readonly doubtful: Words
  /** Words that the name of an organisation ends or begins with: "ministry", "corps". */
  readonly bodies: Words
  /** Words that the name of a place ends or begins with: "street", "airport". */
  readonly sites: Words
  /** Well-known places, and what belongs to them ("iranian"), each with the key of its place. Words joined by spaces. */
  readonly places: ReadonlyMap<string, string>
  readonly demonyms: ReadonlyMap<string, string>
  /** Folded adjectives and nouns with a capital that name no one: parties, faiths, months, weekdays. */
  readonly common: Words
  /** Words that often begin a sentence before a name, besides function words: "later", "plus". */
  readonly openers: Words
  /** Between a title and what it is of, and between two such: "secretary of health and education". */
  readonly of: Words
  readonly and: Words
  /** Words of a place’s name that stand for it inside a title: "united", "states". */
  readonly placeWords: Words
  /** Lower-case words inside the names of bodies ("of", "for"), and of people ("bin", "van"). */
  readonly connectors: Words
  readonly particles: Words
  /** Behind a name: "jr". */
  readonly suffixes: Words
  readonly given: { readonly female: Words; readonly male: Words }
  /** Pronouns that stand for one person as the speaker. */
  readonly pronouns: { readonly female: Words; readonly male: Words }
  /** Titles that tell the same: "mrs". */
  readonly female: Words
  readonly male: Words
  /** The article of a definite description. */
  readonly articles: Words
  /** Prepositions that places stand behind: "in". */
  readonly locatives: Words
  /** Words that stand for one event or one kind of people with another judgement: a class and a side in it. */
  readonly loaded: ReadonlyMap<string, Loaded>
  /** Forms of a word that its stem does not tell, with the usual one: "won", "win". */
  readonly irregular: ReadonlyMap<string, string>
  /** Words that a headline is filled up with: "ahead", "big". They tell nothing that a text could lack. */
  readonly fillers: Words
  /** Verbs that headlines put for any other, in their base form: "face", "gain". */
  readonly headlineVerbs: Words
  /** Words of a headline that judge what it tells, in their base form: "slam", "harsh". */
  readonly judging: Words
  readonly setting: Setting
}

/** Words that tell where, when and on what occasion somebody speaks. */
export interface Setting {
  /** Nouns of speaking, each with its kind. */
  readonly occasions: ReadonlyMap<string, string>
  /** The kinds that are any: a speech may be held at a rally. */
  readonly anyKinds: Words
  /** The kinds that stand instead of a speech and are held nowhere: a letter, an interview. */
  readonly unheldKinds: Words
  /** Prepositions before an occasion, before a place, before a day. */
  readonly onOccasion: Words
  readonly atPlace: Words
  readonly onDay: Words
  /** Pronouns of the owner of a speech, and the preposition before one: "his remarks", "remarks by". */
  readonly owners: Words
  readonly by: Words
  /** Words behind which another clause begins. */
  readonly breaks: Words
}

/** Two words of one class and of different shades name one thing with another judgement. */
export interface Loaded {
  readonly named: 'actor' | 'event'
  readonly thing: number
  readonly shade: number
}

const NONE: Words = new Set<string>()

/** For a language without lists: runs of capitals and their repeats are all there is. */
export const BARE: Naming = {
  offices: NONE,
  honorifics: NONE,
  reverent: NONE,
  courtesies: NONE,
  titleParts: NONE,
  looseParts: NONE,
  strictParts: NONE,
  domains: NONE,
  doubtful: NONE,
  bodies: NONE,
  sites: NONE,
  places: new Map(),
  demonyms: new Map(),
  common: NONE,
  openers: NONE,
  of: NONE,
  and: NONE,
  placeWords: NONE,
  connectors: NONE,
  particles: NONE,
  suffixes: NONE,
  given: { female: NONE, male: NONE },
  pronouns: { female: NONE, male: NONE },
  female: NONE,
  male: NONE,
  articles: NONE,
  locatives: NONE,
  loaded: new Map(),
  irregular: new Map(),
  fillers: NONE,
  headlineVerbs: NONE,
  judging: NONE,
  setting: {
    occasions: new Map(),
    anyKinds: NONE,
    unheldKinds: NONE,
    onOccasion: NONE,
    atPlace: NONE,
    onDay: NONE,
    owners: NONE,
    by: NONE,
    breaks: NONE,
  },
}
