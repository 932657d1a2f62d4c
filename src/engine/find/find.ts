import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import type { Finding, Match, Reading, RelationshipKind, Sided, Utterance } from '../model.ts'
import { certainty } from './certainty/certainty.ts'
import { type Context, matchedOf, ofBoth } from './context.ts'
import { cue } from './cue.ts'
import { figureFindings } from './figure.ts'
import { figuresIn } from './figures/figure-pairs.ts'
import { headlineFindings } from './headline.ts'
import { namingFindings } from './naming.ts'
import { prominence } from './prominence.ts'
import { quoteForm } from './quote-form.ts'
import { quoteWording } from './quote-wording.ts'
import { ranked } from './rank.ts'
import { settingFindings } from './setting.ts'
import { inTextOrder } from './utterances/text-order.ts'
import { type Pairing, utterancesOf } from './utterances/utterances.ts'

export interface Found {
  readonly utterances: readonly Utterance[]
  readonly findings: readonly Finding[]
}

/**
 * What is worth a reader's eye in two matched articles: first which quotes are the same words, then each rule,
 * then their order. `matches` are sorted by left, then right.
 */
export function find(
  readings: Sided<Reading>,
  matches: readonly Match[],
  relationship: RelationshipKind,
  lexicon: Lexicon,
): Found {
  const languages = ofBoth(readings, ({ lang }) => languageOf(lang, lexicon))
  const compared = matchedOf({ readings, languages, matches }, relationship)
  const { utterances, pairings } = utterancesOf(compared)
  const context: Context = { ...compared, utterances }
  const findings = [
    ...(relationship === 'other-speech' ? [] : spoken(pairings, context)),
    ...certainty(context),
    ...figureFindings(figuresIn(context)),
    ...namingFindings(context),
    ...headlineFindings(context),
    ...(relationship === 'other-speech' ? [] : [...settingFindings(context), ...prominence(context)]),
  ]
  return inTextOrder({ utterances, findings: ranked(findings) })
}

/** The rules on one utterance; two speeches have none in common. */
function spoken(pairings: readonly Pairing[], context: Context): Finding[] {
  return [...quoteWording(pairings, context), ...quoteForm(pairings, context), ...cue(pairings, context)]
}
