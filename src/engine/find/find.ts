import { languageOf, type Lexicon } from '../lexicon/languages.ts'
import type { Finding, Reading, RelationshipKind, Sided, Utterance } from '../model.ts'
import { certainty } from './certainty/certainty.ts'
import type { Compared } from './compared.ts'
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
 * then their order. `told.matches` are sorted by left, then right.
 */
export function find(
  readings: Sided<Reading>,
  told: Pick<Compared, 'matches' | 'isBroken'>,
  relationship: RelationshipKind,
  lexicon: Lexicon,
): Found {
  const languages = ofBoth(readings, ({ lang }) => languageOf(lang, lexicon))
  const compared = matchedOf({ readings, languages, ...told }, relationship)
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
  return inTextOrder({ utterances, findings: ranked(findings.filter((one) => !isOfBroken(one, told))) })
}

/** Whether a finding rests on a pair of sentences that a reader took apart. */
function isOfBroken({ sentences }: Finding, { isBroken }: Pick<Compared, 'isBroken'>): boolean {
  const [[left, ...lefts], [right, ...rights]] = [sentences.left, sentences.right]
  if (left === undefined || right === undefined || lefts.length + rights.length > 0) return false
  return isBroken?.(left, right) === true
}

/** The rules on one utterance; two speeches have none in common. */
function spoken(pairings: readonly Pairing[], context: Context): Finding[] {
  return [...quoteWording(pairings, context), ...quoteForm(pairings, context), ...cue(pairings, context)]
}
