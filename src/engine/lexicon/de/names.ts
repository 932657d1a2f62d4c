import { pairs, words } from '../words.ts'
import { spelling } from './spelling.ts'

/** Names, titles and what is written with a full stop inside a sentence. Our own compilation. */

export const abbreviations = words(`
  dr prof dipl ing gen lt oblt hptm st nr bzw ca evtl ggf inkl mio mrd tsd str usw vgl jan feb apr jun jul aug
  sep sept okt nov dez abs sog z b u a o
`)

/** Nouns behind an ordinal, which is written with a full stop: "am 8. Januar", "im 19. Jahrhundert". */
export const ordinalNouns = words(`
  januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
  jahrhunderts jahrhunderte jahrestag geburtstag todestag mal runde minute stunde tag jahr platz stock etage
  weltkrieg weltkriegs wahlperiode legislaturperiode spieltag auflage armee division
`)

/** Words that begin a sentence rather than go on behind an acronym. */
export const starters = words(`
  der die das dies diese dieser dieses er sie es wir ihr ich in im am an auf bei mit nach und aber doch jedoch
  sein seine ihre unser für als ein eine wenn während nachdem bevor einige dort herr frau
`)

export const weekdays = words('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag')

/** By the word as written. The values are those of English, so that a name is one name in both. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ['US', 'united-states'],
  ['USA', 'united-states'],
  ['UN', 'united-nations'],
  ['UNO', 'united-nations'],
  ['EU', 'european-union'],
])

export const phraseAliases = pairs(
  `vereinigte_staaten=united-states vereinigten_staaten=united-states vereinte_nationen=united-nations
  vereinten_nationen=united-nations europäische_union=european-union europäischen_union=european-union
  vereinigtes_königreich=united-kingdom vereinigten_königreich=united-kingdom`,
  spelling,
)
