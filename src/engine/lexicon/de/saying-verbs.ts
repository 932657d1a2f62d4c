import { folded } from '../words.ts'
import { spelling } from './spelling.ts'

/** Verbs that attribute speech, as they stand beside a quotation in news. Our own compilation. */
export const sayingVerbs = folded(
  `sagte sagten sagt sagen gesagt erklärte erklärten erklärt betonte betonten betont meinte meinten meint
  teilte mitteilte mitgeteilt äußerte äußerten geäußert behauptete behaupteten behauptet fragte fragten fragt
  antwortete antwortet warnte warnten warnt kündigte ankündigte angekündigt forderte forderten fordert
  kritisierte kritisierten kritisiert schrieb schrieben schreibt twitterte rief riefen verkündete berichtete
  bekräftigte unterstrich ergänzte hieß heißt versicherte räumte bezeichnete`,
  spelling,
)
